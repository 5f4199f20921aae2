import type { Stamp } from '../../wire/stamp';
import type { Unit } from './database';
import { stampOf } from './rows';
import { noteUntidy } from './tidy';

/** Choices of one browser that are followed back at most: nobody changes their mind more often. */
const MAX_CHOICES = 1000;

/** What can be done to what leads and choices tell of a browser. */
export type BrowserWrites = {
  /**
   * Takes away what was kept of a browser with its leads and choices, network addresses among it, from
   * the choice of this stamp id back to its first. Ids of the leads and choices that told of it.
   */
  forget(stampId: string): Promise<Forgotten>;
  /** Whether a choice that follows the one of this stamp id, at whatever distance, is one of those that are looked for. */
  isFollowed(stampId: string, isSought: (stamp: Stamp) => boolean): Promise<boolean>;
};

/** What told of a browser. */
export type Forgotten = { leads: string[]; consents: string[] };

/** Changes what is told of browsers within a transaction. */
export function browserWrites({ db, tally }: Unit): BrowserWrites {
  return {
    async forget(stampId) {
      const gone: Forgotten = { leads: [], consents: [] };
      let id: string | undefined = stampId;
      const seen = new Set<string>();
      while (id !== undefined && !seen.has(id) && seen.size < MAX_CHOICES) {
        seen.add(id);
        const leads = await db
          .updateTable('leads')
          .set({ browser: null, address: null, browser_choice: null })
          .where('browser_choice', '=', id)
          .returning('id')
          .execute();
        const choices = await db
          .updateTable('consents')
          .set({ browser: null, address: null })
          .where('stamp_id', '=', id)
          .where('browser', 'is not', null)
          .returning('id')
          .execute();
        gone.leads.push(...leads.map((row) => row.id));
        gone.consents.push(...choices.map((row) => row.id));
        const choice = await db
          .selectFrom('consents')
          .select('stamp')
          .where('stamp_id', '=', id)
          .executeTakeFirst();
        id = choice && previousIn(choice.stamp);
      }
      if (gone.leads.length + gone.consents.length > 0) noteUntidy(tally);
      return gone;
    },
    async isFollowed(stampId, isSought) {
      const seen = new Set([stampId]);
      for (const id of seen) {
        if (seen.size > MAX_CHOICES) return false;
        const rows = await db
          .selectFrom('consents')
          .select('stamp')
          .where('previous', '=', id)
          .execute();
        const later = rows.flatMap((row) => stampOf(row.stamp) ?? []);
        if (later.some(isSought)) return true;
        for (const stamp of later) seen.add(stamp.id);
      }
      return false;
    },
  };
}

function previousIn(stamp: string): string | undefined {
  // Written by `messageToRow`.
  const read = JSON.parse(stamp) as { previous?: string } | null;
  return read?.previous;
}
