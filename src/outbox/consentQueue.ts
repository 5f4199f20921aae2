import { retryDelayMs } from '../core/retry';
import { type Post, post } from '../effects/post';
import { DRAFT_KEY, OUTBOX_KEY } from '../effects/unsent';
import type { ConsentMessage } from '../wire/consent';

/** A consent message on its way, kept over reloads and bad networks. `tried`: it may have arrived. */
type Waiting = { message: ConsentMessage; tried?: boolean };

/** Where the queue is emptied to; never taken from storage. */
export type Target = Pick<Post, 'url' | 'withCookies'> & {
  isReceiver: boolean;
  /** Called after each answer. */
  answered?(): void;
  log(...words: unknown[]): void;
};

let inMemory: Waiting[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

function readQueue(): Waiting[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(OUTBOX_KEY) ?? '[]');
    return (Array.isArray(kept) ? kept : []).filter(
      (entry) => entry?.message?.kind === 'consent' && typeof entry.message.id === 'string',
    );
  } catch (error) {
    // Broken by another hand: nothing in it can be sent. Denied: the memory stands in.
    return error instanceof SyntaxError ? [] : inMemory;
  }
}

function writeQueue(queue: Waiting[]): void {
  inMemory = queue;
  try {
    if (queue.length) localStorage.setItem(OUTBOX_KEY, JSON.stringify(queue));
    else localStorage.removeItem(OUTBOX_KEY);
  } catch {
    // Denied or full: the message lives as long as the page.
  }
}

/** Puts a message into the queue, once. The draft it came from has done its work. */
export function enqueue(message: ConsentMessage): void {
  const queue = readQueue();
  if (!queue.some((waiting) => waiting.message.id === message.id)) {
    writeQueue([...queue, { message }]);
  }
  dropDraft(message.id);
}

/** Takes a message out again that was never tried; whether it was there. One that may have arrived stays. */
export function dequeue(id: string): boolean {
  const queue = readQueue();
  const rest = queue.filter(({ message, tried }) => message.id !== id || tried);
  if (rest.length !== queue.length) writeQueue(rest);
  return rest.length !== queue.length;
}

/** A choice that has not become a message yet, as far as it is known to be one. */
export type Draft = { stampId: string; atMs: number };

/** The choices an earlier page could not make messages of, oldest first. */
export function readDrafts(): Draft[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(DRAFT_KEY) ?? '[]');
    return (Array.isArray(kept) ? kept : []).filter(
      (draft) => typeof draft?.stampId === 'string' && typeof draft.atMs === 'number',
    );
  } catch {
    return [];
  }
}

/** Forgets one draft, and with the last of them what else stood there. */
export function dropDraft(id: string): void {
  try {
    const rest = readDrafts().filter(({ stampId }) => stampId !== id);
    if (rest.length) localStorage.setItem(DRAFT_KEY, JSON.stringify(rest));
    else localStorage.removeItem(DRAFT_KEY);
  } catch {
    // Denied: then there was none.
  }
}

/** Sends what waits, one tab at a time; what cannot be sent now waits for another try, the network, or the next visit. */
export async function flush(target: Target, attempt = 0): Promise<void> {
  clearTimeout(timer);
  if (!(await alone(() => sendAll(target)))) return;
  const delayMs = retryDelayMs(attempt, Math.random());
  const again = (next: number) => {
    flush(target, next).catch(target.log);
  };
  if (delayMs !== undefined) timer = setTimeout(() => again(attempt + 1), delayMs);
  else addEventListener('online', () => again(0), { once: true });
}

/** Whether something still waits. Each is read when its turn comes: another tab may have changed the queue. */
async function sendAll({ url, withCookies, isReceiver, answered, log }: Target): Promise<boolean> {
  const done = new Set<string>();
  for (let next = first(done); next; next = first(done)) {
    const { message } = next;
    const { id } = message;
    done.add(id);
    mark(id);
    const delivery = await post(
      {
        url,
        body: JSON.stringify(message),
        type: 'application/json',
        ...(withCookies && { withCookies }),
        ...(isReceiver && { headers: { 'Idempotency-Key': id } }),
      },
      id,
    );
    answered?.();
    const mayPass =
      delivery.kind === 'failed' && (delivery.reason !== 'refused' || delivery.status === 429);
    if (mayPass) return true;
    if (delivery.kind !== 'sent') log('The consent message was not taken:', delivery);
    writeQueue(readQueue().filter((waiting) => waiting.message.id !== id));
  }
  return false;
}

const first = (done: ReadonlySet<string>) =>
  readQueue().find(({ message }) => !done.has(message.id));

function mark(id: string): void {
  writeQueue(
    readQueue().map((waiting) =>
      waiting.message.id === id ? { ...waiting, tried: true } : waiting,
    ),
  );
}

/** How long another tab's last change of the queue may take to be seen here. */
const SETTLE_MS = 200;

/** Runs in one tab at a time where the browser has locks; without them the receiver's idempotency does. */
async function alone(work: () => Promise<boolean>): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager };
  let began = false;
  const begin = () => {
    began = true;
    return work();
  };
  try {
    const ifAvailable = { ifAvailable: true };
    const waits = await locks?.request(OUTBOX_KEY, ifAvailable, (lock) => lock && begin());
    if (waits !== undefined && waits !== null) return waits;
    if (!locks) return begin();
    return await locks.request(OUTBOX_KEY, async () => {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      return begin();
    });
  } catch (error) {
    // A sandboxed frame is denied locks.
    if (began) throw error;
    return begin();
  }
}
