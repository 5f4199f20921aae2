import type { Kysely } from 'kysely';
import { type DecisionSubject, subjectOf } from '../../core/decision';
import type { Decision, Stamp } from '../../wire/stamp';
import { stampOf } from './rows';
import type { Tables } from './tables';

/** How often one subject was decided in one way, over all that is not set aside. */
export type DecisionCount = {
  kind: DecisionSubject['kind'];
  subject: string;
  state: Decision['state'];
  count: number;
};

/** What can be asked of all decisions, those of leads and of consent messages together. */
export type DecisionReads = { counts(): Promise<DecisionCount[]> };

/** Stamps read at once while decisions are counted. */
const BATCH = 500;

/** Reads decisions through a connection. */
export function decisionReads(db: Kysely<Tables>): DecisionReads {
  return {
    async counts() {
      const sums = new Map<string, DecisionCount>();
      for (const table of ['leads', 'consents'] as const) {
        for await (const stamp of storedStamps(db, table)) addUp(sums, stamp);
      }
      return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
    },
  };
}

async function* storedStamps(
  db: Kysely<Tables>,
  table: 'leads' | 'consents',
): AsyncGenerator<Stamp> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const batch: { id: string; stamp: string }[] = await db
      .selectFrom(table)
      .select(['id', 'stamp'])
      .where('state', '=', 'stored')
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    yield* batch.flatMap(({ stamp }) => stampOf(stamp) ?? []);
    after = batch.length === BATCH ? batch.at(-1)?.id : undefined;
    // Visitors' posts come before an owner's figures.
    await new Promise(setImmediate);
  }
}

function addUp(sums: Map<string, DecisionCount>, { decisions }: Stamp): void {
  for (const decision of decisions) {
    const { kind, id: subject } = subjectOf(decision);
    const { state } = decision;
    const key = [kind, subject, state].join('\n');
    const sum = sums.get(key) ?? { kind, subject, state, count: 0 };
    sums.set(key, { ...sum, count: sum.count + 1 });
  }
}
