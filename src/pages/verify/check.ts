import type { TrustedKey } from '../../core/verifyJws';
import { type ReceiptVerdict, verifyReceipt } from '../../core/verifyReceipt';
import type { Receipt } from '../../wire/receipt';
import { browserPowers } from './powers';

/** What came of looking at a file. */
export type Checked =
  | { kind: 'verdict'; verdict: ReceiptVerdict; receipt: Receipt | undefined }
  /** The keys cannot be had, or the page is not a secure one. */
  | { kind: 'no-keys' }
  | { kind: 'insecure' };

/** Verifies the text of a receipt's file by the receiver's own published keys. */
export async function check(text: string): Promise<Checked> {
  if (!globalThis.crypto?.subtle) return { kind: 'insecure' };
  const keys = await publishedKeys();
  if (!keys) return { kind: 'no-keys' };
  const verdict = await verifyReceipt(text, keys, browserPowers);
  // What it holds beside the signed part is shown only where all of it verifies.
  const receipt = verdict.faults.length === 0 ? (JSON.parse(text) as Receipt) : undefined;
  return { kind: 'verdict', verdict, receipt };
}

async function publishedKeys(): Promise<TrustedKey[] | undefined> {
  try {
    const answer = await fetch('/.well-known/jwks.json', { credentials: 'omit' });
    const { keys } = (await answer.json()) as { keys: TrustedKey[] }; // our own receiver's, which is the page's
    return keys;
  } catch {
    return undefined;
  }
}
