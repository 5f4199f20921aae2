import type { TryOutcome } from '../../core/tryOutcome';

/** How many tries of each delivery came to what, since the process began. */
export type DeliveryCounts = {
  note(delivery: string, outcome: TryOutcome['kind']): void;
  all(): { delivery: string; outcome: string; count: number }[];
};

/** Counts that begin at nothing. */
export function createDeliveryCounts(): DeliveryCounts {
  const counts = new Map<string, number>();
  return {
    note(delivery, outcome) {
      const name = `${delivery} ${outcome}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    all: () =>
      [...counts].map(([name, count]) => {
        const [delivery = '', outcome = ''] = name.split(' ');
        return { delivery, outcome, count };
      }),
  };
}
