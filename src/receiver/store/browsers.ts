import type { Unit } from './database';
import { noteUntidy } from './tidy';

/** Choices of one browser that are followed back at most: nobody changes their mind more often. */
const MAX_CHOICES = 1000;

/** What can be done to what leads and choices tell of a browser. */
export type BrowserWrites = {
  /**
   * Takes away what was kept of a browser with its leads and choices, network addresses among it, from
   * the choice of this stamp id back to its first. How many rows that were.
   */
  forget(stampId: string): Promise<number>;
};

/** Changes what is told of browsers within a transaction. */
export function browserWrites({ db, tally }: Unit): BrowserWrites {
  return {
    async forget(stampId) {
      let rows = 0;
      let id: string | undefined = stampId;
      const seen = new Set<string>();
      while (id !== undefined && !seen.has(id) && seen.size < MAX_CHOICES) {
        seen.add(id);
        const leads = await db
          .updateTable('leads')
          .set({ browser: null, address: null, browser_choice: null })
          .where('browser_choice', '=', id)
          .executeTakeFirst();
        const choices = await db
          .updateTable('consents')
          .set({ browser: null, address: null })
          .where('stamp_id', '=', id)
          .where('browser', 'is not', null)
          .executeTakeFirst();
        rows += Number(leads.numUpdatedRows + choices.numUpdatedRows);
        const choice = await db
          .selectFrom('consents')
          .select('stamp')
          .where('stamp_id', '=', id)
          .executeTakeFirst();
        id = choice && previousIn(choice.stamp);
      }
      if (rows > 0) noteUntidy(tally);
      return rows;
    },
  };
}

function previousIn(stamp: string): string | undefined {
  // Written by `messageToRow`.
  const read = JSON.parse(stamp) as { previous?: string } | null;
  return read?.previous;
}
