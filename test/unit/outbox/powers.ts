import type { LeadEntry } from '../../../src/core/outboxEntry';
import type { Failure, PostOutcome } from '../../../src/core/postOutcome';
import { createOutbox } from '../../../src/outbox/outbox';
import type { EntryStore, Powers } from '../../../src/outbox/powers';

export const yes: PostOutcome = { kind: 'sent', id: 'one' };
export const busy: Failure = {
  kind: 'failed',
  reason: 'server',
  status: 503,
  mayHaveArrived: false,
};
export const unclear: Failure = { kind: 'failed', reason: 'timeout', mayHaveArrived: true };
export const offline: Failure = { kind: 'failed', reason: 'network', mayHaveArrived: false };

/** A lead as it waits. */
export const lead = (changes: Partial<LeadEntry> = {}): LeadEntry => ({
  kind: 'lead',
  id: 'one',
  form: 'callback',
  atMs: 0,
  request: { url: 'https://leads.example/v1/contact', body: '{}', type: 'application/json' },
  isIdempotent: true,
  isUnclear: false,
  ...changes,
});

/** Lets everything run that waits for nothing but its turn. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

/** An outbox over powers of the test: a clock turned by hand, a store in memory, posts answered from a list. */
export function testOutbox(...answers: (PostOutcome | Promise<PostOutcome>)[]) {
  let nowMs = 1000;
  const timers = new Set<{ atMs: number; run(): void }>();
  const entries = new Map<string, LeadEntry>();
  const posted: LeadEntry[] = [];
  const world = { isOnline: true, keeps: true, asking: 0, wake() {} };
  const store: EntryStore<LeadEntry> = {
    async put(entry) {
      entries.set(entry.id, entry);
      return world.keeps;
    },
    get: async (id) => entries.get(id),
    async update(entry) {
      const waits = entries.has(entry.id) && !entries.get(entry.id)?.outcome;
      if (waits) entries.set(entry.id, entry);
      return waits;
    },
    async remove(id) {
      const found = entries.get(id);
      entries.delete(id);
      return found;
    },
    conclude: async (entry, outcome, isTold) => {
      entries.set(entry.id, { ...entry, outcome, ...(isTold && { isTold }) });
    },
  };
  const powers: Powers<LeadEntry> = {
    nowMs: () => nowMs,
    after(ms, run) {
      const timer = { atMs: nowMs + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    random: () => 1,
    isOnline: () => world.isOnline,
    onWake(wake) {
      world.wake = wake;
    },
    askBeforeLeaving() {
      world.asking++;
      return () => {
        world.asking--;
      };
    },
    store,
    alone: (_, work) => work(),
    async post(entry) {
      posted.push(entry);
      return (await answers[Math.min(posted.length, answers.length) - 1]) ?? yes;
    },
  };
  return {
    outbox: createOutbox(powers),
    powers,
    store,
    entries,
    posted,
    world,
    /** Turns the clock on and has everything happen that is due then. */
    async pass(ms: number) {
      nowMs += ms;
      for (const timer of timers) {
        if (timer.atMs > nowMs) continue;
        timers.delete(timer);
        timer.run();
      }
      await rest();
    },
    nextTimerMs: () => Math.min(...[...timers].map(({ atMs }) => atMs - nowMs)),
  };
}

/** Keeps what a form hears of its lead. */
export function listener() {
  const heard: string[] = [];
  return {
    heard,
    kept: () => heard.push('kept'),
    waits: () => heard.push('waits'),
    triesAgain: () => heard.push('tries again'),
  };
}
