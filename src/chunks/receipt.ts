import { toJson } from '../core/json';
import { receiverUrl } from '../core/settings';
import { element } from '../ui/element';
import type { Receipt } from '../wire/receipt';
import type { SpeakingPage } from './contract/plainEntries';

/** Puts at the end of a place what saves a receipt as a file, and what shows and prints it at the receiver's own page. */
export function offerReceipt(
  { config, language }: SpeakingPage,
  place: HTMLElement,
  receipt: Receipt,
): void {
  const { text } = language;
  const file = new Blob([toJson(receipt)], { type: 'application/json' });
  const save = element(
    'a',
    {
      class: 'assent-plain',
      href: URL.createObjectURL(file),
      download: `assent-receipt-${idOf(receipt)}.json`,
    },
    text('receipt.save'),
  );
  const line = element('span', { class: 'assent-receipt' }, text('receipt.what'), ' ', save);
  const page = receiverUrl(config, '/verify');
  if (page) line.append(' ', showing(page, text('receipt.show'), receipt));
  place.append(element('br', {}), line);
}

/** A button that opens the receiver's page and hands the receipt to that page alone: nothing is sent. */
function showing(page: string, words: string, receipt: Receipt): HTMLElement {
  const show = element('button', { type: 'button', class: 'assent-plain' }, words);
  show.addEventListener('click', () => {
    const opened = open(page);
    const { origin } = new URL(page);
    // The page says when it listens.
    addEventListener('message', ({ source, origin: from }) => {
      if (source === opened && from === origin) opened?.postMessage({ receipt }, origin);
    });
  });
  return show;
}

/** The id of the lead, as the signed part says it. */
function idOf({ jws }: Receipt): string {
  const [, payload = ''] = jws.split('.');
  const text = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
  return /"record_id":"([\w-]+)"/.exec(text)?.[1] ?? '';
}
