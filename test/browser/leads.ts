import Database from 'libsql';
import type { Receiver } from './site';

/** A lead in the receiver's database. */
export type Lead = {
  fields: Record<string, string>;
  typed: Record<string, string>;
  extra: Record<string, string>;
  stamp: {
    locale: string;
    texts: { role: string; id: string; sha256: string }[];
    decisions: unknown[];
    indication: { trusted: boolean };
  };
  state: string;
  origin: string;
  page: string;
};

/** The leads whose fields hold the words, oldest first, read by another process than wrote them. */
export function leadsOf({ dataFolder }: Pick<Receiver, 'dataFolder'>, words = ''): Lead[] {
  const database = new Database(`${dataFolder}/assent.db`, { readonly: true });
  const rows = database
    .prepare('select * from leads where fields like ? order by received_at, rowid')
    .all(`%${words}%`) as Record<string, string>[];
  database.close();
  return rows.map(({ fields, typed, extra, stamp, state = '', origin = '', page = '' }) => ({
    fields: JSON.parse(fields ?? '{}'),
    typed: JSON.parse(typed ?? '{}'),
    extra: JSON.parse(extra ?? '{}'),
    stamp: JSON.parse(stamp ?? '{}'),
    state,
    origin,
    page,
  }));
}
