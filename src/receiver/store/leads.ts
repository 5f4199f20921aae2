import { type Kysely, sql } from 'kysely';
import { addRows } from './addRows';
import { countLead } from './count';
import type { AddedLead, Unit } from './database';
import { sumOf } from './figures';
import { drop, refresh } from './inbox/entries';
import type { LeadFilter, LeadReads, LeadWrites } from './lead';
import { type ListName, settleLists } from './lists';
import type { Slice } from './message';
import { leadSeenBefore } from './messages';
import { isOfOneChain, replacements } from './replacements';
import { leadToRow, rowToFound, rowToLead } from './rows';
import { beyond, directionOf, newestFirst } from './slices';
import type { LeadsTable, Tables } from './tables';
import { noteUntidy } from './tidy';

/** Reads leads through a connection or within a transaction. */
export function leadReads(db: Kysely<Tables>): LeadReads {
  const find = async (id: string) => {
    const row = await rowOf(db, id);
    return row && rowToFound(row);
  };
  return {
    find,
    async list(slice, filter = {}) {
      const rows: LeadsTable[] = [];
      // List by list: each is then read along its index, and never more of it than is shown.
      for (const list of listsOf(filter))
        rows.push(...(await rowsOf(db, list, filter.form, slice)));
      return newestFirst(rows, slice).map(rowToFound);
    },
    count: (filter = {}) => sumOf(db, 'lead', { subject: filter.form, states: listsOf(filter) }),
    seen: (id, bodyHash) => leadSeenBefore(db, { id, bodyHash, replaces: undefined }),
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
      const rows = await db
        .selectFrom('figures')
        .select('subject')
        .distinct()
        .where('topic', '=', 'lead')
        .where('subject', '!=', '')
        .where('count', '>', 0)
        .execute();
      return rows.map(({ subject }) => subject).sort();
    },
  };
}

/** Changes leads within a transaction. */
export function leadWrites(unit: Unit): LeadWrites {
  const { db, tally } = unit;
  return {
    async add(lead) {
      const added = await unit.addLead(leadToRow(lead));
      if (!added) return (await leadSeenBefore(db, lead)) ?? 'conflict';
      countLead(tally, lead, lead.standing.kind, 1);
      if (lead.replaces !== undefined || added.namedBy !== null) await settleLists(unit, lead);
      return 'new';
    },
    async accept(id, read) {
      const row = await rowOf(db, id);
      if (row?.state !== 'aside') return false;
      const before = rowToLead(row);
      const after = { ...(read ?? before), id, standing: { kind: 'stored' as const } };
      await db
        .updateTable('leads')
        .set({
          ...(read && leadToRow(read)),
          id,
          state: 'stored',
          list: 'stored',
          reason: null,
          raw: null,
        })
        .where('id', '=', id)
        .execute();
      if (row.raw !== null) noteUntidy(tally);
      countLead(tally, before, row.list, -1);
      countLead(tally, after, 'stored', 1);
      await settleLists(unit, after);
      await refresh(unit, [id]);
      return true;
    },
    async remove(id) {
      const row = await rowOf(db, id);
      if (!row) return false;
      const lead = rowToLead(row);
      await drop(unit, [id]);
      await db.deleteFrom('leads').where('id', '=', id).execute();
      countLead(tally, lead, row.list, -1);
      if (lead.replaces !== undefined) await settleLists(unit, lead);
      return true;
    },
  };
}

function rowOf(db: Kysely<Tables>, id: string): Promise<LeadsTable | undefined> {
  return db.selectFrom('leads').selectAll().where('id', '=', id).executeTakeFirst();
}

function rowsOf(db: Kysely<Tables>, list: ListName, form: string | undefined, slice: Slice) {
  const direction = directionOf(slice);
  return db
    .selectFrom('leads')
    .selectAll()
    .where('list', '=', list)
    .where(({ eb, and }) => and(form === undefined ? [] : [eb('form', '=', form)]))
    .where(beyond(slice))
    .orderBy('received_at', direction)
    .orderBy('id', direction)
    .limit(slice.limit)
    .execute();
}

/** Adds rows; those whose ids are there already, or were erased, are left out of what is given back. */
export function addLeads(db: Kysely<Tables>, rows: readonly LeadsTable[]): Promise<AddedLead[]> {
  return addRows(db, 'leads', rows, (some) =>
    db
      .insertInto('leads')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .returning(({ selectFrom }) => [
        'leads.id',
        // One by one along the index: asked with `exists` PostgreSQL may read all leads first.
        selectFrom('leads as other')
          .select('other.id')
          .whereRef('other.replaces', '=', 'leads.id')
          .limit(sql.lit(1))
          .as('namedBy'),
      ]),
  );
}

/** Where the leads of a filter stand. */
function listsOf({ standing }: LeadFilter): ListName[] {
  return standing === undefined ? ['stored', 'aside'] : [standing];
}
