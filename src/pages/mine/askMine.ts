import type { Act } from '../../core/act';
import { toJson } from '../../core/json';
import type { Mine, MineChange } from '../../wire/mine';
import type { FieldError } from '../../wire/reply';
import type { HeldKey, MinePorts } from './contract';

/** What came of asking the receiver. */
export type MineAnswer =
  | { kind: 'held'; mine: Mine }
  | { kind: 'erased'; act: Act }
  /** A law asks that it is kept until then. */
  | { kind: 'waits'; until: string }
  | { kind: 'unfit'; errors: FieldError[] }
  | { kind: 'unknown' }
  | { kind: 'often'; seconds: number }
  | { kind: 'failed'; reason: 'offline' | 'network' | 'server' };

/** What a person asks: to see it where nothing is named. */
export type MineWish = MineChange | 'erase' | undefined;

/** How long an answer is waited for, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** Asks for what is held under a key, which goes in a header alone; never throws. */
export async function askMine(
  { fetch, isOnline }: Pick<MinePorts, 'fetch' | 'isOnline'>,
  { key, receiver }: HeldKey,
  wish?: MineWish,
): Promise<MineAnswer> {
  // Asked before: a connection that breaks on the way leaves the browser offline with the change made.
  const wasOnline = isOnline();
  const breaker = new AbortController();
  const timer = setTimeout(() => breaker.abort(), TIMEOUT_MS);
  const change = typeof wish === 'object' && {
    body: toJson(wish),
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
  };
  try {
    const answer = await fetch(`${receiver}/v1/mine`, {
      method: wish === 'erase' ? 'DELETE' : change ? 'PATCH' : 'GET',
      headers: { Authorization: `Bearer ${key}` },
      ...change,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: breaker.signal,
    });
    return await readAnswer(answer);
  } catch {
    return { kind: 'failed', reason: wasOnline ? 'network' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

/** What a receiver of ours answers; a page that something else put in its place is a failure. */
async function readAnswer(answer: Response): Promise<MineAnswer> {
  const { status } = answer;
  const said = (await answer.json().catch(() => ({}))) ?? {};
  if (status === 200 && said.lead) return { kind: 'held', mine: said };
  if (status === 200 && said.act) return { kind: 'erased', act: said.act };
  if (status === 200 && said.until) return { kind: 'waits', until: said.until };
  if (status === 422 && said.errors) return { kind: 'unfit', errors: said.errors };
  if (status === 404 && said.errors?.[0]?.code === 'unknown') return { kind: 'unknown' };
  // A proxy may name a time, or nothing.
  if (status === 429)
    return { kind: 'often', seconds: Number(answer.headers.get('Retry-After')) || 60 };
  return { kind: 'failed', reason: 'server' };
}
