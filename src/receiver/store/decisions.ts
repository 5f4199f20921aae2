import type { Kysely } from 'kysely';
import type { DecisionSubject } from '../../core/decision';
import type { Decision } from '../../wire/stamp';
import type { Tables } from './tables';

/** How often one subject was decided in one way, over all that is not set aside. */
export type DecisionCount = {
  kind: DecisionSubject['kind'];
  subject: string;
  /** `signal`: kept off by Global Privacy Control, where the person refused nothing. */
  state: Decision['state'] | 'signal';
  count: number;
};

/** What can be asked of all decisions, those of leads and of consent messages together. */
export type DecisionReads = { counts(): Promise<DecisionCount[]> };

/** Reads decisions through a connection. */
export function decisionReads(db: Kysely<Tables>): DecisionReads {
  return {
    async counts() {
      const rows = await db
        .selectFrom('figures')
        .selectAll()
        .where('topic', 'in', ['category', 'purpose', 'service'])
        .where('count', '>', 0)
        .execute();
      const counts = rows.map(
        ({ topic, subject, state, count }): DecisionCount => ({
          // `countMessage` alone writes these rows, from decisions that were checked.
          kind: topic as DecisionSubject['kind'],
          subject,
          state: state as DecisionCount['state'],
          count: Number(count),
        }),
      );
      return counts.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    },
  };
}

function keyOf({ kind, subject, state }: DecisionCount): string {
  return [kind, subject, state].join('\n');
}
