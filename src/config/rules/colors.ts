import type { BannerColors } from '../../core/bannerConfig';
import type { AssentConfig } from '../../core/config';
import { contrast } from '../contrast';
import type { FoundProblem, Rule } from './rule';

type ColorName = keyof BannerColors;

/** What browsers paint where nothing is configured: `Canvas` and `CanvasText`, in dark as Chromium has them. */
const CANVAS = {
  light: { surface: '#ffffff', ink: '#000000' },
  dark: { surface: '#121212', ink: '#ffffff' },
};
/** The soft look's action surface: grey, 20 % opaque, over the canvas. */
const SOFT_ACTION = { light: '#e7e7e7', dark: '#2a2a2a' };

/** Which colours meet, and how much they must differ: text 4.5, the ring around what is focused 3. */
const PAIRS: [ColorName, ColorName, number][] = [
  ['ink', 'surface', 4.5],
  ['action-ink', 'action-surface', 4.5],
  ['accent', 'surface', 3],
];

/** Colours that cannot be read are refused, in each theme that visitors can get. */
export const colorRules: readonly Rule[] = [
  {
    code: 'contrast-low',
    law: ['WCAG 2.2 1.4.3', 'WCAG 2.2 1.4.11'],
    reads: ['banner'],
    find: colorProblems,
  },
];

function colorProblems({ banner }: AssentConfig): FoundProblem[] {
  const { colors, theme = 'auto', look } = banner ?? {};
  if (!colors) return [];
  const themes = theme === 'auto' ? (['light', 'dark'] as const) : [theme];
  const refused = themes.flatMap((name) => {
    const { surface = CANVAS[name].surface, ink = CANVAS[name].ink } = colors;
    const isSoft = look === 'soft';
    const painted: Record<ColorName, string> = {
      line: ink,
      accent: ink,
      'action-surface': isSoft ? SOFT_ACTION[name] : ink,
      'action-ink': isSoft ? ink : surface,
      ...colors,
      surface,
      ink,
    };
    return PAIRS.flatMap(([front, back, least]) => {
      const named = front in colors ? front : back;
      const ratio = contrast(painted[front], painted[back]);
      if (!(front in colors || back in colors) || ratio >= least) return [];
      const [path, value] = [`banner.colors.${named}`, colors[named]];
      const pair = [painted[front], painted[back]].sort().join(' ');
      const message = `In the ${name} theme \`${front}\` ${painted[front]} on \`${back}\` ${painted[back]} has a contrast of ${floor(ratio)}:1, less than ${least}:1. Change one, or set \`theme\` to the one the colours are for.`;
      return [{ pair, found: { path, value, message } }];
    });
  });
  // Where one colour stands for another, or in both themes, the two that meet are still one mistake.
  return refused
    .filter(({ pair }, index) => refused.findIndex((one) => one.pair === pair) === index)
    .map(({ found }) => found);
}

/** Two digits, never rounded up to what is asked for. */
function floor(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
