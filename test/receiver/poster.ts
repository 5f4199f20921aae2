import { setTimeout as sleep } from 'node:timers/promises';
import type { Contact } from '../../src/wire/contact';
import { contact } from './messages';

/** Wait before a lead is posted again that was not taken, in milliseconds, as an outbox does, only sooner. */
const AGAIN_MS = 50;

/** Posts leads from several senders at once, each again and again until it is taken. */
export type Poster = {
  /** Ids that were answered 2xx. */
  taken: Set<string>;
  /** Statuses that were met, and how often; 0 is no answer at all. */
  statuses: Map<number, number>;
  /** Resolves once all leads are taken. */
  done: Promise<void>;
};

/** Begins to post `count` leads; `post` gives a status, of whatever receiver is there just now. */
export function startPoster(
  count: number,
  senders: number,
  post: (body: Contact) => Promise<number>,
): Poster {
  const taken = new Set<string>();
  const statuses = new Map<number, number>();
  let left = count;
  const send = async () => {
    while (left-- > 0) {
      const body = contact();
      for (;;) {
        const status = await post(body);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status === 200 || status === 201) break;
        if (status !== 0 && status !== 503) throw new Error(`A lead was answered ${status}.`);
        await sleep(AGAIN_MS);
      }
      taken.add(body.id);
    }
  };
  const done = Promise.all(Array.from({ length: senders }, send)).then(() => {});
  return { taken, statuses, done };
}
