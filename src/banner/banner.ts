import type { BannerTexts } from '../core/bannerTexts';
import { isSafeHref } from '../core/settings';

/** What was pressed. `trusted` is the event's own word. */
export type BannerAction = (action: 'accept' | 'decline' | 'choose', trusted: boolean) => void;

/** Makes an element with properties and children; strings become text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
  element.append(...children);
  return element;
}

/** A button that says what it does in `data-assent-action`. */
function actionButton(
  action: string,
  part: string,
  label: Node | string,
  press: (event: Event) => void,
) {
  const button = make(
    'button',
    { type: 'button', part, class: part, 'data-assent-action': action },
    label,
  );
  button.onclick = press;
  return button;
}

/** The banner as an element. Accept and decline are made alike; only their words differ. */
export function createBanner(
  texts: BannerTexts,
  region: string,
  policyUrl: string | undefined,
  act: BannerAction,
): HTMLElement {
  const [before = '', after = ''] = texts.text.split('{policy}');
  const link =
    policyUrl && isSafeHref(policyUrl)
      ? make('a', { href: policyUrl, part: 'link' }, texts.policy)
      : texts.policy;
  const button = (action: 'accept' | 'decline' | 'choose', part: string) =>
    actionButton(action, part, texts[action], (event) => act(action, event.isTrusted));
  return make(
    'div',
    { role: 'region', 'aria-label': region, part: 'banner', class: 'banner' },
    make(
      'div',
      { class: 'words' },
      make('p', { class: 'title', part: 'title' }, texts.title),
      make('p', { part: 'text' }, before, link, after),
    ),
    make(
      'div',
      { class: 'actions', part: 'actions' },
      make('div', { class: 'pair' }, button('accept', 'action'), button('decline', 'action')),
      button('choose', 'plain'),
    ),
  );
}

const SVG = 'http://www.w3.org/2000/svg';

/** The round button that opens the preferences again. */
export function createReopenButton(label: string, open: () => void): HTMLElement {
  const icon = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', 'M3 7h10m4 0h4M3 17h4m4 0h10M15 4v6M9 14v6');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '2');
  path.setAttribute('stroke-linecap', 'round');
  icon.append(path);
  const button = actionButton('reopen', 'reopen', icon, open);
  button.ariaLabel = button.title = label;
  return button;
}
