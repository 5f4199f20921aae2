import { toJson, wellFormedJson } from '../core/json';
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
  // What was typed may hold half of an emoji, for which a strict reader would refuse the file.
  const json = wellFormedJson(toJson(receipt));
  const save = element(
    'a',
    {
      class: 'assent-plain',
      // A page may have a Blob of its own.
      href: `data:application/json;charset=utf-8,${encodeURIComponent(json)}`,
      download: `assent-receipt-${idOf(receipt)}.json`,
    },
    text('receipt.save'),
  );
  const line = element('span', { class: 'assent-receipt' }, text('receipt.what'), ' ', save);
  const page = receiverUrl(config, '/verify');
  if (page) {
    // What stands behind the sign is never sent, and works where a page may not speak with what it opens.
    const href = `${page}#${encodeURIComponent(json)}`;
    const attributes = { class: 'assent-plain', href, target: '_blank', rel: 'noopener' };
    line.append(' ', element('a', attributes, text('receipt.show')));
  }
  place.append(element('br', {}), line);
}

/** The id of the lead, as the signed part says it. */
function idOf({ jws }: Receipt): string {
  const [, payload = ''] = jws.split('.');
  const text = atob(payload.replace(/-/g, '+').replace(/_/g, '/'));
  return /"record_id":"([\w-]+)"/.exec(text)?.[1] ?? '';
}
