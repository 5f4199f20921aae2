import { randomUUID } from 'node:crypto';
import { canonicalText } from '../../../core/canonical';
import { BOM, csvRow } from '../../../core/csv';
import { isoTime } from '../../../core/isoTime';
import { endHolds } from '../purge';
import type { RightsParts } from '../rightsParts';
import { actSheet } from './actSheet';
import { breachSheet } from './breachSheet';
import { leadSheet } from './leadSheet';
import { registerSheet } from './registerSheet';
import type { HandOut, Sheet } from './sheet';

/**
 * Hands a sheet out, as the parts of one text, each as soon as it is there. That it was handed out stands in
 * the ledger before the first of them is. Rejects with `StoreFailure`.
 */
export async function* handOut(parts: RightsParts, asked: HandOut): AsyncGenerator<string> {
  const { what, format, form, since } = asked;
  await endHolds(parts);
  const body = canonicalText({ v: 1, what, format, form, since });
  await parts.store.write(async ({ ledger }) => {
    const at = isoTime(parts.clock());
    ledger.note({ at, event: 'exported', subject: randomUUID(), body });
  });
  const { head, rows } = await sheetOf(parts, asked);
  yield format === 'csv' ? BOM + csvRow(head) : '[';
  let isFirst = true;
  for await (const { value, cells } of rows) {
    yield format === 'csv' ? csvRow(cells) : `${isFirst ? '' : ','}\n${JSON.stringify(value)}`;
    isFirst = false;
  }
  if (format === 'json') yield '\n]\n';
}

async function sheetOf(parts: RightsParts, asked: HandOut): Promise<Sheet> {
  switch (asked.what) {
    case 'leads':
      return leadSheet(parts, asked);
    case 'breach':
      return breachSheet(parts, asked);
    case 'acts':
      return actSheet(parts, asked);
    case 'register':
      return registerSheet(parts.config, asked.lang);
  }
}
