import type { RightsParts } from '../rightsParts';
import { tombstoneOf } from '../tombstoneFile';
import type { HandOut, Sheet, SheetRow } from './sheet';

/** Tombstones read in one go. */
const SLICE = 200;

const COLUMNS = [
  ...['at', 'event', 'subject', 'operator', 'inn', 'ogrn', 'address'],
  ...['categories', 'system', 'method', 'reason', 'by', 'person'],
];

/** The acts of what was destroyed, by whomever: one row for a lead with its edits, the first of them first. */
export function actSheet({ store }: RightsParts, { since = '' }: HandOut): Sheet {
  async function* rows(): AsyncGenerator<SheetRow> {
    let place = { at: since, id: '' };
    for (;;) {
      const tombstones = await store.tombstones.after(place, SLICE);
      for (const { id, line } of tombstones) {
        // Each edit has a tombstone of its own, with the same line.
        for (const told of tombstoneOf(line)) if (told.leads[0] === id) yield rowOf(told);
      }
      const last = tombstones.at(-1);
      if (!last) return;
      place = last;
    }
  }
  return { head: COLUMNS, rows: rows() };
}

function rowOf({ event, act }: ReturnType<typeof tombstoneOf>[number]): SheetRow {
  const { operator, subject, categories, system, method, reason, at, by, person = '' } = act;
  const { name, inn = '', ogrn = '', address = '' } = operator;
  return {
    value: { event, ...act },
    cells: [
      ...[at, event, subject, name, inn, ogrn, address],
      ...[categories.join('; '), system, method, reason, by, person],
    ],
  };
}
