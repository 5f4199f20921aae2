import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables';

const MESSAGE = ['id', 'received_at', 'origin', 'stamp', 'browser', 'address', 'raw'] as const;
const WIDE = {
  leads: [...MESSAGE, 'fields', 'typed', 'doubts', 'extra', 'page'],
  consents: MESSAGE,
} as const;

/** About how many bytes all takes that is set aside, leads and consent messages. */
export async function asideBytes(db: Kysely<Tables>): Promise<number> {
  let sum = 0;
  for (const table of ['leads', 'consents'] as const) {
    const lengths = WIDE[table].map((name) => sql`coalesce(octet_length(${sql.ref(name)}), 0)`);
    const row = await db
      .selectFrom(table)
      .select(sql<string | number | null>`sum(${sql.join(lengths, sql` + `)})`.as('bytes'))
      .where('state', '=', 'aside')
      .executeTakeFirst();
    sum += Number(row?.bytes ?? 0);
  }
  return sum;
}
