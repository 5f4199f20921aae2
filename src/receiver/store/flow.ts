import type { Kysely } from 'kysely';
import type { ListName } from './lists';
import type { Tables } from './tables';

/** What can be asked of how leads come in. */
export type FlowReads = {
  /** Whether any lead of a form that stands in a list came in a time, `to` left out. */
  came(form: string, list: ListName, time: { from: string; to: string }): Promise<boolean>;
};

/** Reads how leads come in: along an index, and never more than one row. */
export function flowReads(db: Kysely<Tables>): FlowReads {
  return {
    async came(form, list, { from, to }) {
      const row = await db
        .selectFrom('leads')
        .select('id')
        .where('form', '=', form)
        .where('list', '=', list)
        .where('received_at', '>=', from)
        .where('received_at', '<', to)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
