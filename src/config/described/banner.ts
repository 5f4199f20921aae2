import type { Described } from './words';

const COLORS = ['WCAG 2.2 1.4.3', 'WCAG 2.2 1.4.11'];

/** How the banner looks and where it stands. */
export const banner: Described = {
  banner: {
    about:
      'How banner and preferences look. Accept and decline are one element of one size and weight, whatever stands here.',
    unless: 'a plain bar at the foot',
    example: { layout: 'box', position: 'right', look: 'soft' },
  },
  'banner.layout': {
    about:
      '`bar` lies along an edge, `box` stands in a corner, `modal` over the page. The checker warns of `modal` under `eu`, where a page must be usable without an answer.',
    unless: '`bar`',
    law: ['GDPR art. 7(4)', 'EDPB 05/2020'],
    example: 'box',
  },
  'banner.position': {
    about: '`bottom` or `top` for a bar; `left` or `right` for a box.',
    unless: '`bottom` for a bar; the side where lines begin for a box',
    example: 'bottom',
  },
  'banner.theme': {
    about: '`auto` follows the visitor’s system; `light` and `dark` stay.',
    unless: '`auto`',
    example: 'auto',
  },
  'banner.look': {
    about:
      'A ready design: `plain`; `soft` with quiet buttons and round corners; `contrast` with hard lines and square ones.',
    unless: '`plain`',
    example: 'soft',
  },
  'banner.colors': {
    about:
      'Colours of your own, for light and dark alike, so name `surface` and `ink` together. A pair of too little contrast is refused with its figures. Where the theme is to tell them apart, use the custom properties instead.',
    unless: 'the browser’s own, by theme and look',
    law: COLORS,
    example: { surface: '#0b3d44', ink: '#ffffff' },
  },
  'banner.colors.surface': {
    about: 'The ground.',
    unless: 'the browser’s own, by theme',
    example: '#ffffff',
  },
  'banner.colors.ink': {
    about: 'Words. At least 4.5:1 against `surface`.',
    unless: 'the browser’s own, by theme',
    law: ['WCAG 2.2 1.4.3'],
    example: '#1c2024',
  },
  'banner.colors.line': {
    about: 'Borders and dividing lines.',
    unless: 'by the look',
    example: '#c9ced6',
  },
  'banner.colors.accent': {
    about: 'The focus ring and switches that are on. At least 3:1 against `surface`.',
    unless: '`ink`',
    law: ['WCAG 2.2 1.4.11'],
    example: '#0a6640',
  },
  'banner.colors.action-surface': {
    about: 'Accept, decline and save, which are always alike.',
    unless: '`ink`; a quiet grey in `soft`',
    example: '#1c2024',
  },
  'banner.colors.action-ink': {
    about: 'Their words. At least 4.5:1 against `action-surface`.',
    unless: '`surface`; `ink` in `soft`',
    law: ['WCAG 2.2 1.4.3'],
    example: '#ffffff',
  },
  'banner.reopen': {
    about:
      'The control that opens the preferences again: `button`, a round one in the corner that keeps off what the page has fixed there; `none` where a link with `data-assent-open="preferences"` does it; or an object that says where the button stands.',
    unless: '`button`',
    law: ['GDPR art. 7(3)'],
    example: 'button',
  },
  'banner.reopen.side': {
    about: 'The side of the window.',
    unless: 'where lines begin',
    example: 'left',
  },
  'banner.reopen.offset': {
    about: 'The distance from the foot of the window.',
    unless: '12',
    unit: 'CSS pixels',
    example: 72,
  },
};
