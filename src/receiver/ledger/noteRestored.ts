import { randomUUID } from 'node:crypto';
import { canonicalText } from '../../core/canonical';
import type { Head, RestoredBody } from '../../core/head';
import type { Store } from '../store/store';

/** What is known of a restore. */
export type RestoreFacts = {
  /** When the backup had been made, ISO 8601. */
  savedAt: string;
  /** Heads that were kept in the data folder before. */
  heads: readonly Head[];
  nowMs: number;
};

/**
 * Says in the ledger that a backup took its place, and which entries went with that. Who signed out since
 * the backup was made stays so: everybody signs in anew.
 */
export async function noteRestored(
  store: Pick<Store, 'ledger' | 'write'>,
  { savedAt, heads, nowMs }: RestoreFacts,
): Promise<void> {
  const at = new Date(nowMs).toISOString();
  const { seq } = await store.ledger.tip();
  const to = Math.max(seq, ...heads.map(({ count }) => count));
  const body: RestoredBody = { v: 1, saved_at: savedAt, from: seq + 1, to };
  await store.write(async (tx) => {
    await tx.sessions.endAll();
    tx.ledger.note({ at, event: 'restored', subject: randomUUID(), body: canonicalText(body) });
  });
}
