import Database from 'libsql';
import type { Receiver } from '../browser/site';

/** What the receiver's database holds of the leads under a name, read by another process than wrote it. */
export function leadsOf({ dataFolder }: Pick<Receiver, 'dataFolder'>, name: string) {
  const database = new Database(`${dataFolder}/assent.db`, { readonly: true });
  const rows = database.prepare('select fields, typed, stamp from leads').all() as Row[];
  database.close();
  return rows
    .map((row) => ({
      fields: JSON.parse(row.fields) as Record<string, string>,
      typed: JSON.parse(row.typed) as Record<string, string>,
      stamp: JSON.parse(row.stamp) as { decisions: unknown[]; indication: { trusted: boolean } },
    }))
    .filter(({ fields }) => fields.name === name);
}

type Row = { fields: string; typed: string; stamp: string };
