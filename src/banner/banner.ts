import type { BannerConfig } from '../config/types';
import type { BannerTexts } from '../core/bannerTexts';
import { isSafeHref } from '../core/settings';

/** What was pressed. `trusted` is the event's own word. */
export type BannerAction = (action: 'accept' | 'decline' | 'choose', trusted: boolean) => void;

/** Makes an element with properties and children; strings become text, never markup. */
function make(
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
  element.append(...children);
  return element;
}

/** A button that says what it does in `data-assent-action`. */
function makeButton(action: string, part: string, label: string, press: (event: Event) => void) {
  const button = make('button', { part, 'data-assent-action': action }, label);
  button.onclick = press;
  return button;
}

/** The banner as an element. Accept and decline are made alike; only their words differ. */
export function createBanner(
  texts: BannerTexts,
  policyUrl: string | undefined,
  { layout = 'bar', position }: BannerConfig,
  act: BannerAction,
): HTMLElement & Partial<HTMLDialogElement> {
  const sentence: (Node | string)[] = texts.text.split('{policy}');
  const link =
    policyUrl && isSafeHref(policyUrl)
      ? make('a', { href: policyUrl }, texts.policy)
      : texts.policy;
  sentence.splice(1, 0, link);
  const button = (action: 'accept' | 'decline' | 'choose', part = 'action') =>
    makeButton(action, part, texts[action], (event) => act(action, event.isTrusted));
  return make(
    layout === 'modal' ? 'dialog' : 'section',
    {
      'aria-label': texts.title,
      part: 'banner',
      class: `banner ${layout} ${position}`,
      tabindex: '-1',
    },
    make('div', { class: 'words' }, make('p', {}, texts.title), make('p', {}, ...sentence)),
    make(
      'div',
      { class: 'actions' },
      make('div', { class: 'twin' }, button('accept'), button('decline')),
      button('choose', 'plain'),
    ),
  );
}

/** The round button that opens the preferences again. */
export function createReopenButton(label: string, open: () => void): HTMLElement {
  const button = makeButton('reopen', 'reopen', '', open);
  button.title = label;
  return button;
}
