import { toJson } from '../core/json';
import type { ConsentEntry } from '../core/outboxEntry';
import { MESSAGES_KEY } from '../effects/unsent';
import type { ConsentMessage } from '../wire/consent';
import type { EntryStore } from './powers';

/** A message as it is written down. `tried`: it may have arrived. */
type Kept = { message: ConsentMessage; tried?: boolean };

/** Where consent messages wait, oldest first: in `localStorage`, where the next click leaves the page in peace. */
export type ConsentStore = EntryStore<ConsentEntry> & {
  /** The oldest message that is not among those named. */
  first(except: readonly string[]): ConsentEntry | undefined;
  /** Takes a message out that was never tried; whether it was there. One that may have arrived stays. */
  dropUntried(id: string): boolean;
};

/** Opens the store. Each answer is read when it is asked for: another tab may have changed the queue. */
export function openConsentStore(): ConsentStore {
  /** What was done to the queue and could not be written down: a page that lives on knows it all the same. */
  let undone: ((queue: Kept[]) => Kept[])[] = [];

  const read = () => {
    let queue = readStored();
    for (const change of undone) queue = change(queue);
    return queue;
  };
  /** Whether it is written down. */
  const change = (one: (queue: Kept[]) => Kept[]): boolean => {
    undone.push(one);
    const queue = read();
    try {
      if (queue.length) localStorage.setItem(MESSAGES_KEY, toJson(queue));
      else localStorage.removeItem(MESSAGES_KEY);
      undone = [];
    } catch {
      // Denied or full.
    }
    return !undone.length;
  };

  const find = (wanted: (one: Kept) => boolean) => {
    const found = read().find(wanted);
    return found && entryOf(found);
  };
  const take = (wanted: (one: Kept) => boolean) => {
    const found = find(wanted);
    if (found) change((queue) => queue.filter(({ message }) => message.id !== found.id));
    return found;
  };
  const is = (id: string) => (one: Kept) => one.message.id === id;
  const get = async (id: string) => find(is(id));
  const remove = async (id: string) => take(is(id));

  return {
    get,
    remove,
    conclude: ({ id }) => remove(id),
    async put({ id, message }) {
      return change((queue) => (queue.some(is(id)) ? queue : [...queue, { message }]));
    },
    async update({ id }) {
      const waits = !!find(is(id));
      if (waits)
        change((queue) => queue.map((one) => (is(id)(one) ? { ...one, tried: true } : one)));
      return waits;
    },
    first: (except) => find(({ message }) => !except.includes(message.id)),
    dropUntried: (id) => !!take((one) => is(id)(one) && !one.tried),
  };
}

function readStored(): Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(MESSAGES_KEY) ?? '[]');
    return (Array.isArray(kept) ? kept : []).filter(
      (one) => one?.message?.kind === 'consent' && typeof one.message.id === 'string',
    );
  } catch {
    // Denied, or broken by another hand: nothing in it can be sent.
    return [];
  }
}

function entryOf({ message, tried }: Kept): ConsentEntry {
  return { kind: 'consent', id: message.id, message, isUnclear: tried === true };
}
