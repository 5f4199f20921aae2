import type { Kysely } from 'kysely';
import type { DecisionSubject } from '../../core/decision';
import type { Stamp } from '../../wire/stamp';
import { type CountedState, countOnDay } from './count';
import type { Unit } from './database';
import type { FiguresTable, Tables } from './tables';

/** How often one subject was decided in one way, over all that is not set aside. */
export type DecisionCount = {
  kind: DecisionSubject['kind'];
  subject: string;
  state: CountedState;
  count: number;
};

/** The same on one day in UTC, like `2026-11-22`, of those of whom nothing else is kept. */
export type DayCount = DecisionCount & { day: string };

/** What can be asked of all decisions: of leads, of consent messages, and of those that are counted only. */
export type DecisionReads = {
  counts(): Promise<DecisionCount[]>;
  /** Those that are counted only, from a day on, the last day first. */
  daily(since: string): Promise<DayCount[]>;
};

/** What can be done to them. */
export type DecisionWrites = {
  /** Counts an answer of which no row is kept; `at` is ISO 8601 in UTC. */
  count(stamp: Stamp, at: string): void;
};

/** Reads decisions through a connection or within a transaction. */
export function decisionReads(db: Kysely<Tables>): DecisionReads {
  const figures = () => db.selectFrom('figures').selectAll().where('count', '>', 0);
  return {
    async counts() {
      const topics = ['category', 'purpose', 'service', 'day'];
      const rows = await figures().where('topic', 'in', topics).execute();
      const sums = new Map<string, DecisionCount>();
      for (const row of rows.map(toCount)) {
        const { kind, subject, state } = row;
        const count = row.count + (sums.get(keyOf(row))?.count ?? 0);
        sums.set(keyOf(row), { kind, subject, state, count });
      }
      return [...sums.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    },
    async daily(since) {
      const rows = await figures()
        .where('topic', '=', 'day')
        .where('subject', '>=', since)
        .orderBy('subject', 'desc')
        .orderBy('state')
        .execute();
      return rows.map((row) => ({ day: row.subject.slice(0, 10), ...toCount(row) }));
    },
  };
}

/** Counts decisions within a transaction. */
export function decisionWrites({ tally }: Unit): DecisionWrites {
  return { count: (stamp, at) => countOnDay(tally, stamp, at) };
}

function toCount({ topic, subject, state, count }: FiguresTable): DecisionCount {
  const [, kind, id] = topic === 'day' ? (/^\S+ (\S+) (.*)$/s.exec(subject) ?? []) : [];
  return {
    // `count.ts` alone writes these rows, from decisions that were checked.
    kind: (kind ?? topic) as DecisionSubject['kind'],
    subject: id ?? subject,
    state: state as CountedState,
    count: Number(count),
  };
}

function keyOf({ kind, subject, state }: DecisionCount): string {
  return [kind, subject, state].join('\n');
}
