import type { ExpressionBuilder, Kysely } from 'kysely';
import { createDecisionCounter } from './decisionCounter';
import { leadToRow, messageToRow, rowToConsent, rowToLead } from './rows';
import { type Kept, type LeadFilter, type Store, StoreFailure } from './store';
import type { Tables } from './tables';

/** Stamps read at once while decisions are counted. */
const BATCH = 500;

/** The store on any database that Kysely speaks to with the tables of `migrations`. */
export function createStore(db: Kysely<Tables>): Store {
  const seen: Store['seen'] = (kind, id, bodyHash) =>
    guarded(async () => {
      const row = await db
        .selectFrom(kind === 'lead' ? 'leads' : 'consents')
        .select('body_hash')
        .where('id', '=', id)
        .executeTakeFirst();
      return row && (row.body_hash === bodyHash ? 'duplicate' : 'conflict');
    });

  const keep = async (
    kind: 'lead' | 'consent',
    id: string,
    bodyHash: string,
    insert: () => Promise<unknown>,
  ): Promise<Kept> => {
    const inserted = await guarded(insert);
    return inserted ? 'stored' : ((await seen(kind, id, bodyHash)) ?? 'conflict');
  };

  return {
    seen,
    addLead: (lead) =>
      keep('lead', lead.id, lead.bodyHash, () =>
        db
          .insertInto('leads')
          .values(leadToRow(lead))
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst(),
      ),
    addConsent: (message) =>
      keep('consent', message.id, message.bodyHash, () =>
        db
          .insertInto('consents')
          .values(messageToRow(message))
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst(),
      ),
    leads: ({ offset, limit }, filter = {}) =>
      guarded(async () => {
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
      }),
    countLeads: (filter = {}) =>
      guarded(async () => {
        const row = await db
          .selectFrom('leads')
          .where(fitting(filter))
          .select((expression) => expression.fn.countAll().as('count'))
          .executeTakeFirstOrThrow();
        return Number(row.count);
      }),
    lead: (id) =>
      guarded(async () => {
        const query = db.selectFrom('leads').selectAll().where('id', '=', id);
        const row = await query.executeTakeFirst();
        return row && rowToLead(row);
      }),
    replacementOf: (id) =>
      guarded(async () => {
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
      }),
    acceptLead: (id) =>
      guarded(async () => {
        const accepted = await db
          .updateTable('leads')
          .set({ state: 'stored', reason: null })
          .where('id', '=', id)
          .where('state', '=', 'aside')
          .returning('id')
          .executeTakeFirst();
        return accepted !== undefined;
      }),
    leadForms: () =>
      guarded(async () => {
        const rows = await db.selectFrom('leads').select('form').distinct().execute();
        return rows.flatMap(({ form }) => form ?? []).sort();
      }),
    consents: ({ offset, limit }) =>
      guarded(async () => {
        const rows = await db
          .selectFrom('consents')
          .selectAll()
          .orderBy('received_at', 'desc')
          .orderBy('id', 'desc')
          .limit(limit)
          .offset(offset)
          .execute();
        return rows.map(rowToConsent);
      }),
    countConsents: () =>
      guarded(async () => {
        const row = await db
          .selectFrom('consents')
          .select((expression) => expression.fn.countAll().as('count'))
          .executeTakeFirstOrThrow();
        return Number(row.count);
      }),
    consent: (id) =>
      guarded(async () => {
        const query = db.selectFrom('consents').selectAll().where('id', '=', id);
        const row = await query.executeTakeFirst();
        return row && rowToConsent(row);
      }),
    decisionCounts: () =>
      guarded(async () => {
        const count = createDecisionCounter();
        for (const table of ['leads', 'consents'] as const) {
          for (let after: string | undefined = ''; after !== undefined; ) {
            const batch: { id: string; stamp: string }[] = await db
              .selectFrom(table)
              .select(['id', 'stamp'])
              .where('state', '=', 'stored')
              .where('id', '>', after)
              .orderBy('id')
              .limit(BATCH)
              .execute();
            for (const { stamp } of batch) count.add(JSON.parse(stamp));
            after = batch.length === BATCH ? batch.at(-1)?.id : undefined;
            // Visitors' posts come before an owner's figures.
            await new Promise(setImmediate);
          }
        }
        return count.sums();
      }),
    addTexts: (texts) =>
      guarded(async () => {
        if (texts.length === 0) return;
        await db
          .insertInto('texts')
          .values(texts.map(({ publishedAt, ...text }) => ({ ...text, published_at: publishedAt })))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),
    textsByHash: (hashes) =>
      guarded(async () => {
        if (hashes.length === 0) return [];
        const query = db.selectFrom('texts').selectAll().where('sha256', 'in', hashes);
        const rows = await query.execute();
        return rows.map(({ published_at, ...text }) => ({ ...text, publishedAt: published_at }));
      }),
    close: () => db.destroy(),
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

/**
 * The leads that stand in for one: they name it, or the same first one, were sent later, and are
 * stored. Asked anew each time, so that the order in which they arrived does not matter.
 */
function replacements({ selectFrom }: ExpressionBuilder<Tables, 'leads'>) {
  return selectFrom('leads as other')
    .where('other.state', '=', 'stored')
    .whereRef('other.origin', '=', 'leads.origin')
    .whereRef('other.id', '!=', 'leads.id')
    .where(({ eb, and, or, ref }) => {
      const isLater = eb('other.sent_at', '>', ref('leads.sent_at'));
      const isAtOnce = eb('other.sent_at', '=', ref('leads.sent_at'));
      const isFurther = eb('other.id', '>', ref('leads.id'));
      return or([
        // One that came before `sent_at` was kept says nothing of its time.
        and([
          eb('other.replaces', '=', ref('leads.id')),
          or([eb('leads.sent_at', 'is', null), isLater, isAtOnce]),
        ]),
        and([
          eb('other.replaces', '=', ref('leads.replaces')),
          or([isLater, and([isAtOnce, isFurther])]),
        ]),
      ]);
    });
}
/** Turns a driver's error into one that carries its code and nothing of the data. */
async function guarded<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new StoreFailure(/^[A-Z0-9_]{3,40}$/.test(code) ? code : 'UNKNOWN');
  }
}
