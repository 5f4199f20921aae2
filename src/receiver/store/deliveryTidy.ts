import type { Kysely } from 'kysely';
import type { DeliveryEvent } from './deliveryEvent';
import type { Tables } from './tables';

/** Events that are kept for their own sake alone: what they speak of stands nowhere else here. */
const PASSING: readonly DeliveryEvent[] = ['alarm', 'lead.erased'];

/** Since when what is past may go: what arrived, or had its time, and what could not be told. */
export type PassingTerms = { settledBefore: string; untoldBefore: string };

/** What can be asked of what may go. */
export type DeliveryTidyReads = {
  /** Of `limit` rows behind an id those that may go; the last id of all of them, `undefined` where there were no more. */
  passing(
    after: string,
    limit: number,
    terms: PassingTerms,
  ): Promise<{ ids: string[]; last: string | undefined }>;
};

/** Reads what may go, through a connection or within a transaction. */
export function deliveryTidyReads(db: Kysely<Tables>): DeliveryTidyReads {
  return {
    async passing(after, limit, { settledBefore, untoldBefore }) {
      // Along the key, as there is no index for what so few rows are.
      const rows = await db
        .selectFrom('deliveries')
        .select(['id', 'event', 'at', 'settled_at', 'outcome'])
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
      const past = rows.filter(({ event, at, settled_at, outcome }) => {
        if (!PASSING.some((one) => one === event)) return false;
        if (event === 'alarm') return at < settledBefore;
        const isTold = outcome === 'delivered' || outcome === 'dropped';
        return at < untoldBefore || (isTold && (settled_at ?? at) < settledBefore);
      });
      const last = rows.length === limit ? rows.at(-1)?.id : undefined;
      return { ids: past.map(({ id }) => id), last };
    },
  };
}
