import type { BannerConfig } from '../core/bannerConfig';
import type { BannerTexts } from '../core/bannerTexts';
import { isSafeHref } from '../core/settings';
import { actionButton } from '../ui/actionButton';
import { element } from '../ui/element';

/** What was pressed. `trusted` is the event's own word. */
export type BannerAction = (action: 'accept' | 'decline' | 'choose', trusted: boolean) => void;

/** The banner as an element. Accept and decline are made alike; only their words differ. */
export function createBanner(
  texts: BannerTexts,
  policyUrl: string | undefined,
  { layout = 'bar', position }: BannerConfig = {},
  act: BannerAction,
): HTMLElement & Partial<HTMLDialogElement> {
  const sentence: (Node | string)[] = texts.text.split('{policy}');
  const link =
    policyUrl && isSafeHref(policyUrl)
      ? element('a', { href: policyUrl }, texts.policy)
      : texts.policy;
  sentence.splice(1, 0, link);
  const button = (action: 'accept' | 'decline' | 'choose', part = 'action') =>
    actionButton(action, part, texts[action], (event) => act(action, event.isTrusted));
  return element(
    layout === 'modal' ? 'dialog' : 'section',
    {
      'aria-label': texts.title,
      part: 'banner',
      class: `banner ${layout} ${position}`,
      tabindex: '-1',
    },
    element(
      'div',
      { class: 'words' },
      element('p', {}, texts.title),
      element('p', {}, ...sentence),
      ...(texts.note ? [element('p', {}, texts.note)] : []),
    ),
    element(
      'div',
      { class: 'actions' },
      element('div', { class: 'twin' }, button('accept'), button('decline')),
      button('choose', 'plain'),
    ),
  );
}
