import { retryDelayMs } from '../core/retry';
import type { ConsentMessage } from '../wire/consent';
import { post } from './post';

/** A consent message on its way, kept over reloads and bad networks. */
export type Waiting = { url: string; message: ConsentMessage; isReceiver: boolean };

const KEY = 'assent_outbox';

let inMemory: Waiting[] = [];

function readQueue(): Waiting[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as Waiting[]) : [];
  } catch {
    return inMemory;
  }
}

function writeQueue(queue: Waiting[]): void {
  inMemory = queue;
  try {
    if (queue.length) localStorage.setItem(KEY, JSON.stringify(queue));
    else localStorage.removeItem(KEY);
  } catch {
    // Denied or full: the message lives as long as the page.
  }
}

/** Puts a message into the queue. */
export function enqueue(waiting: Waiting): void {
  writeQueue([...readQueue(), waiting]);
}

/** Takes a message that was not sent yet out again; whether it was there. */
export function dequeue(id: string): boolean {
  const queue = readQueue();
  const rest = queue.filter(({ message }) => message.id !== id);
  if (rest.length !== queue.length) writeQueue(rest);
  return rest.length !== queue.length;
}

/** Sends what waits, one tab at a time; what cannot be sent now waits for another try, the network, or the next visit. */
export async function flush(log: (...words: unknown[]) => void, attempt = 0): Promise<void> {
  const waits = await alone(() => sendAll(log));
  if (!waits) return;
  const delayMs = retryDelayMs(attempt, Math.random());
  const again = () => flush(log, attempt + 1);
  if (delayMs === undefined) addEventListener('online', () => flush(log), { once: true });
  else setTimeout(again, delayMs);
}

/** Whether something still waits. */
async function sendAll(log: (...words: unknown[]) => void): Promise<boolean> {
  for (const { url, message, isReceiver } of readQueue()) {
    const delivery = await post(
      {
        url,
        body: JSON.stringify(message),
        type: 'application/json',
        ...(isReceiver && { headers: { 'Idempotency-Key': message.id } }),
      },
      message.id,
    );
    const mayPass =
      delivery.kind === 'failed' && (delivery.reason !== 'refused' || delivery.status === 429);
    if (mayPass) return true;
    if (delivery.kind !== 'sent') log('The consent message was not taken:', delivery);
    dequeue(message.id);
  }
  return false;
}

/** Runs in one tab at a time where the browser has locks; without them the receiver's idempotency does. */
async function alone(work: () => Promise<boolean>): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? locks.request(KEY, work) : work();
}
