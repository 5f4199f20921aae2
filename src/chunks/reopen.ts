import type { ReopenPlace } from '../core/bannerConfig';
import { createTexts, type Pack } from '../core/texts';
import { keepFree } from '../effects/keepFree';
import { keepInside } from '../effects/keepInside';
import { en, ru } from '../locales/reopening';
import { actionButton } from '../ui/actionButton';
import css from '../ui/reopen.css?inline';
import { adoptSheet } from '../ui/sheets';
import type { Widget } from './contract';

const inside: Record<string, Pack> = { ru, en };

/**
 * Makes the round button that opens the preferences again, and brings its style sheet. Once it stands in
 * the page it keeps out of the way of what the page has fixed there.
 */
export function createReopenButton({
  root,
  config,
  language,
  signal,
  open,
  loadView,
  log,
}: Pick<
  Widget,
  'root' | 'config' | 'language' | 'signal' | 'open' | 'loadView' | 'log'
>): HTMLElement {
  adoptSheet(root, css);
  const button = actionButton('reopen', 'reopen', '', () => open('preferences'));
  const { locale, pack } = language;
  button.title = createTexts(config, locale, { ...inside[locale], ...pack })('banner.reopen');
  if (config.regime === 'us-ca') {
    // The name that the law of California gives to such a link.
    loadView('gpc')
      .then(() => {
        button.title = language.text('gpc.choices');
      })
      .catch(log);
  }
  const { reopen } = config.banner ?? {};
  if (typeof reopen === 'object') place(button, reopen);
  keepFree(button);
  keepInside(root.host, signal);
  return button;
}

function place({ style }: HTMLElement, { side, offset }: ReopenPlace): void {
  if (side) {
    style.insetInlineStart = 'auto';
    style[side] = 'var(--assent-reopen-x, 12px)';
  }
  if (offset !== undefined) style.bottom = `var(--assent-reopen-y, ${offset}px)`;
}
