import type { PostOutcome } from '../core/postOutcome';
import type { ConsentMessage } from '../wire/consent';
import type { Receipt } from '../wire/receipt';
import { askDatabase, inTime, KEYS, openDatabase } from './database';

/** More than one person decides in a term; whoever clicks to and fro fills nobody's device. */
const MOST = 20;

/** The receipt of a consent that was told, beside the keys of leads. */
export type KeptConsent = {
  kind: 'consent';
  /** The stamp's id. */
  id: string;
  /** The form that was sent with it; nothing where it is a choice about categories. */
  form?: string;
  /** When it was decided, in milliseconds since 1970. */
  atMs: number;
  /** When it is forgotten. */
  untilMs: number;
  receipt: Receipt;
};

/**
 * Keeps what a receiver made of a consent message, for `termMs`: the receipt of what was granted. Once
 * nothing is granted any more, the receipts of choices are forgotten. Where the database is denied nothing is kept.
 */
export function keepConsent(
  { stamp }: ConsentMessage,
  outcome: PostOutcome,
  termMs: number,
): Promise<unknown> | undefined {
  const { id, at, form, decisions } = stamp;
  const isGranted = decisions.some(({ state }) => state === 'given');
  if (!isGranted) return form ? undefined : forgetConsents();
  if (outcome.kind !== 'sent' || !outcome.receipt) return undefined;
  const atMs = Date.parse(at);
  const kept = { id, ...(form && { form }), atMs, untilMs: atMs + termMs };
  return change((consents) => consents.slice(MOST - 1), {
    kind: 'consent',
    ...kept,
    receipt: outcome.receipt,
  });
}

/** Forgets the receipts of all choices; those of forms stay until their own term is over. */
export function forgetConsents(): Promise<unknown> {
  return change((consents) => consents.filter(({ form }) => !form));
}

/** Takes out what is to go, of all consents from the newest on, and what is past its term; puts one in. */
function change(
  leaving: (consents: KeptConsent[]) => KeptConsent[],
  coming?: KeptConsent,
): Promise<unknown> {
  return inTime(
    askDatabase(
      'readwrite',
      (keys) => {
        keys.delete(IDBKeyRange.upperBound([Date.now()]));
        const all: IDBRequest<Partial<KeptConsent>[]> = keys.getAll();
        all.onsuccess = () => {
          const consents = all.result.filter((one): one is KeptConsent => one.kind === 'consent');
          const newestFirst = consents.sort((one, other) => other.atMs - one.atMs);
          for (const { untilMs, id } of leaving(newestFirst)) keys.delete([untilMs, id]);
          if (coming) keys.put(coming);
        };
        return all;
      },
      KEYS,
      // A refusal alone makes no database.
      openDatabase(undefined, !!coming),
    ),
  );
}
