import { receiverUrl, secondLanguage } from '../core/settings';
import { speak } from '../core/texts';
import { fetchAnyhow } from '../effects/post';
import { printAlone } from '../effects/printAlone';
import { forgetKey, readKept, renewReceipt } from '../outbox/keptKeys';
import type { HeldKey, MinePorts } from '../pages/mine/contract';
import { mountMine } from '../pages/mine/mountMine';
import { mineCss } from '../pages/mine/styles';
import { element } from '../ui/element';
import colorsCss from '../ui/mineColors.css?inline';
import frameCss from '../ui/mineFrame.css?inline';
import { adoptSheet } from '../ui/sheets';
import { showModal } from './asking/showModal';
import type { MinePage } from './contract/mineEntry';

/** Windows that show what is held tell each other here that it has changed. */
const CHANNEL = 'assent-mine';

/**
 * Opens what is held of the person in a dialog, once; resolves when it is closed. It stands in a root of its
 * own, which the style sheets of the other dialogs do not reach.
 */
export async function openMine(page: MinePage): Promise<void> {
  const { config, language, root, signal, load } = page;
  const locale = secondLanguage(language.locale);
  const { mine } = await load(`mine_${locale}`);
  if (root.querySelector('[part=mine]') || signal.aborted) return;
  const spoken = speak(config, locale, mine ?? {});
  const place = element('div', {});
  const dialog = element(
    'dialog',
    { part: 'mine', lang: locale, 'aria-label': spoken.text('mine.title') },
    place,
  );
  adoptSheet(root, frameCss);
  const inside = place.attachShadow({ mode: 'open' });
  adoptSheet(inside, mineCss + colorsCss);
  const closed = showModal(page, dialog);
  const others = openChannel();
  const view = mountMine(inside, portsOf(page, spoken, others), () => dialog.close());
  if (others) others.onmessage = view.look;
  const stop = page.onChange(view.draw);
  signal.addEventListener('abort', () => dialog.close());
  await closed;
  stop();
  others?.close();
  view.end();
}

function portsOf(
  { config, load, state, open }: MinePage,
  spoken: MinePorts['spoken'],
  others: BroadcastChannel | undefined,
): MinePorts {
  const receiver = receiverUrl(config, '');
  const kept = readKept();
  /** A part of the view with its words. */
  const bring = async <Name extends 'key' | 'told'>(name: Name) => {
    const [part, words] = await Promise.all([load(name), load(`${name}_${spoken.locale}`)]);
    return [part, speak(config, spoken.locale, words[name] ?? {})] as const;
  };
  return {
    config,
    spoken,
    receiver,
    keepsKeys: true,
    async keys() {
      const { leads } = await kept;
      return leads.flatMap(({ key = '', atMs, url, receipt }): HeldKey[] => {
        // Where it was not said where it went: what gave a receipt was the receiver.
        const isOurs = receipt || url === `${receiver}/v1/contact`;
        return receiver && isOurs ? [{ key, atMs, receiver }] : [];
      });
    },
    forget: forgetKey,
    renew: renewReceipt,
    choices: async () => (await kept).consents,
    choice: { state, change: () => open('preferences') },
    fetch: (url, options) =>
      fetchAnyhow(async (...asked) => (await load('xhr')).fetchByXhr(...asked), url, options),
    isOnline: () => navigator.onLine,
    async showBrowser(place, browser) {
      const [{ showBrowser }, own] = await bring('told');
      showBrowser(place, browser, own);
    },
    async showKey(place, link) {
      const [{ showKey }, { text }] = await bring('key');
      showKey(place, link, text, async (copied) =>
        // An insecure page has none.
        navigator.clipboard.writeText(copied),
      );
    },
    print: printAlone,
    tellOthers: () => others?.postMessage(0),
  };
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    // A sandboxed frame has none.
    return undefined;
  }
}
