import { Stamp } from '../../wire/stamp';
import type { DecisionCount } from './store';

/** Counts the decisions of stamps; what cannot be read as a stamp counts as nothing. */
export function createDecisionCounter(): { add(stamp: unknown): void; sums(): DecisionCount[] } {
  const sums = new Map<string, DecisionCount>();
  return {
    add(stamp) {
      for (const decision of Stamp.safeParse(stamp).data?.decisions ?? []) {
        const { state } = decision;
        const [kind, subject]: [DecisionCount['kind'], string] =
          'category' in decision
            ? ['category', decision.category]
            : 'service' in decision
              ? ['service', decision.service]
              : ['purpose', decision.purpose];
        const key = [kind, subject, state].join('\n');
        const sum = sums.get(key) ?? { kind, subject, state, count: 0 };
        sums.set(key, { ...sum, count: sum.count + 1 });
      }
    },
    sums: () => [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum),
  };
}
