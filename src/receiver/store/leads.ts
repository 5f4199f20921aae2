import type { ExpressionBuilder, Kysely } from 'kysely';
import type { LeadFilter, LeadReads, LeadWrites } from './lead';
import { countOf, seenBefore } from './messages';
import { isOfOneChain, replacements } from './replacements';
import { leadToRow, rowToLead } from './rows';
import type { Tables } from './tables';

/** Reads leads through a connection or within a transaction. */
export function leadReads(db: Kysely<Tables>): LeadReads {
  const find = async (id: string) => {
    const row = await db.selectFrom('leads').selectAll().where('id', '=', id).executeTakeFirst();
    return row && rowToLead(row);
  };
  return {
    find,
    async list({ offset, limit }, filter = {}) {
      const rows = await db
        .selectFrom('leads')
        .selectAll()
        .where(fitting(filter))
        .orderBy('received_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(rowToLead);
    },
    count: (filter = {}) => countOf(db.selectFrom('leads').where(fitting(filter))),
    seen: (id, bodyHash) => seenBefore(db, 'leads', id, bodyHash),
    async replacementOf(id) {
      const row = await db
        .selectFrom('leads')
        .select((leads) =>
          replacements(leads)
            .select('other.id')
            .orderBy('other.sent_at', 'desc')
            .orderBy('other.id', 'desc')
            .limit(1)
            .as('by'),
        )
        .where('id', '=', id)
        .executeTakeFirst();
      return row?.by ?? undefined;
    },
    async standsInFor(edit) {
      const first = edit.replaces === undefined ? undefined : await find(edit.replaces);
      return first && isOfOneChain(first, edit) ? first.id : undefined;
    },
    async forms() {
      const rows = await db.selectFrom('leads').select('form').distinct().execute();
      return rows.flatMap(({ form }) => form ?? []).sort();
    },
  };
}

/** Changes leads within a transaction. */
export function leadWrites(tx: Kysely<Tables>): LeadWrites {
  return {
    async add(lead) {
      const added = await tx
        .insertInto('leads')
        .values(leadToRow(lead))
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      return added
        ? 'new'
        : ((await seenBefore(tx, 'leads', lead.id, lead.bodyHash)) ?? 'conflict');
    },
    async accept(id, read) {
      const accepted = await tx
        .updateTable('leads')
        .set({ ...(read && leadToRow(read)), id, state: 'stored', reason: null, raw: null })
        .where('id', '=', id)
        .where('state', '=', 'aside')
        .returning('id')
        .executeTakeFirst();
      return accepted !== undefined;
    },
  };
}

/** The condition that a lead fits a filter. */
function fitting({ standing, form }: LeadFilter) {
  return (leads: ExpressionBuilder<Tables, 'leads'>) => {
    const { eb, and, not, exists } = leads;
    const isReplaced = exists(replacements(leads).select('other.id'));
    return and([
      standing === 'replaced' ? isReplaced : not(isReplaced),
      ...(standing === undefined || standing === 'replaced' ? [] : [eb('state', '=', standing)]),
      ...(form === undefined ? [] : [eb('form', '=', form)]),
    ]);
  };
}
