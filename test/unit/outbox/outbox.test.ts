import { describe, expect, test } from 'vitest';
import { UNHEARD } from '../../../src/core/outboxTry';
import { createOutbox } from '../../../src/outbox/outbox';
import { busy, lead, listener, offline, rest, testOutbox, unclear, yes } from './powers';

describe('a lead of this page', () => {
  test('a yes at the first try → sent, nothing left, nothing asked before leaving', async () => {
    const { outbox, entries, world } = testOutbox(yes);
    const progress = listener();
    expect(await outbox.send(lead(), progress)).toEqual(yes);
    expect([entries.size, world.asking, progress.heard]).toEqual([0, 0, ['kept']]);
  });

  test('it stands in the store, marked as unclear, while it is tried', async () => {
    let answer = (_: typeof yes) => {};
    const slow = new Promise<typeof yes>((resolve) => {
      answer = resolve;
    });
    const { outbox, entries } = testOutbox(slow);
    const sent = outbox.send(lead());
    await rest();
    expect(entries.get('one')?.isUnclear).toBe(true);
    answer(yes);
    expect(await sent).toEqual(yes);
    expect(entries.size).toBe(0);
  });

  test.each([
    ['the other side is busy', busy, lead()],
    ['nobody heard, and it keeps one id once', unclear, lead()],
  ])('%s → it waits and is tried again', async (_, first, entry) => {
    const { outbox, posted, pass, nextTimerMs, entries } = testOutbox(first, yes);
    const progress = listener();
    const sent = outbox.send(entry, progress);
    await rest();
    expect(progress.heard).toEqual(['kept', 'waits']);
    expect(entries.get('one')?.isUnclear).toBe(first.kind === 'failed' && first.mayHaveArrived);
    expect(posted).toHaveLength(1);
    await pass(nextTimerMs() - 1);
    expect(posted).toHaveLength(1);
    await pass(1);
    expect(await sent).toEqual(yes);
    expect(progress.heard).toEqual(['kept', 'waits', 'tries again']);
  });

  test('nobody heard, and it may keep one id twice → it is not tried again', async () => {
    const { outbox, posted, entries } = testOutbox(unclear, yes);
    expect(await outbox.send(lead({ isIdempotent: false }))).toEqual(unclear);
    expect([posted.length, entries.size]).toEqual([1, 0]);
  });

  test('asked to come later → not before, whoever looks at the page; the wait is written down', async () => {
    const { outbox, posted, pass, world, entries } = testOutbox(
      { ...busy, retryAfterMs: 30_000 },
      yes,
    );
    const sent = outbox.send(lead());
    await rest();
    expect(entries.get('one')?.notBeforeMs).toBe(31_000);
    world.wake();
    await pass(29_999);
    world.wake();
    await rest();
    expect(posted).toHaveLength(1);
    await pass(1);
    world.wake();
    expect(await sent).toEqual(yes);
  });

  test('offline → nothing is marked, no timer runs, and the network’s return sends it', async () => {
    const { outbox, posted, world, entries, nextTimerMs } = testOutbox(offline, yes);
    world.isOnline = false;
    const sent = outbox.send(lead());
    await rest();
    expect([entries.get('one')?.isUnclear, nextTimerMs()]).toEqual([false, Infinity]);
    world.wake();
    await rest();
    expect(posted).toHaveLength(1);
    world.isOnline = true;
    world.wake();
    expect(await sent).toEqual(yes);
  });

  test('sent again while it waits → tried at once, one outcome for both', async () => {
    const { outbox, posted } = testOutbox(busy, yes);
    const first = outbox.send(lead());
    await rest();
    const second = outbox.send(lead());
    expect(await Promise.all([first, second])).toEqual([yes, yes]);
    expect(posted).toHaveLength(2);
  });

  test('a store that cannot keep it → the browser asks before the page is left, until the end', async () => {
    const { outbox, world } = testOutbox(busy, yes);
    world.keeps = false;
    const sent = outbox.send(lead());
    await rest();
    expect(world.asking).toBe(1);
    outbox.send(lead());
    await sent;
    await rest();
    expect(world.asking).toBe(0);
  });

  test('a slow store → not tried before it is safe there, and the browser asks meanwhile', async () => {
    const { posted, world, store, powers } = testOutbox(yes);
    let written = () => {};
    const slow = new Promise<void>((resolve) => {
      written = resolve;
    });
    const outbox = createOutbox({
      ...powers,
      store: { ...store, put: (entry) => slow.then(() => store.put(entry)) },
    });
    const progress = listener();
    const sent = outbox.send(lead(), progress);
    await rest();
    expect([posted.length, world.asking, progress.heard]).toEqual([0, 1, []]);
    written();
    expect(await sent).toEqual(yes);
    expect([posted.length, world.asking, progress.heard]).toEqual([1, 0, ['kept']]);
  });

  test.each([
    ['taken out by another tab', undefined, UNHEARD],
    ['concluded by another tab', yes, yes],
  ])('%s while it waits → said so, not tried again', async (_, outcome, said) => {
    const { outbox, posted, entries, world } = testOutbox(busy, yes);
    const sent = outbox.send(lead());
    await rest();
    if (outcome) entries.set('one', lead({ outcome }));
    else entries.delete('one');
    world.wake();
    expect(await sent).toEqual(said);
    expect([posted.length, entries.size]).toEqual([1, 0]);
  });
});

describe('taken back', () => {
  test('before it stands anywhere → never posted, nothing is left', async () => {
    const { outbox, posted, entries } = testOutbox(yes);
    const sent = outbox.send(lead());
    await outbox.cancel('one');
    await sent;
    expect([posted.length, entries.size]).toEqual([0, 0]);
  });

  test('while it waits → out of the store, not tried again', async () => {
    const { outbox, posted, entries, pass } = testOutbox(busy, yes);
    const sent = outbox.send(lead());
    await rest();
    expect(await outbox.cancel('one')).toMatchObject({ id: 'one', isUnclear: false });
    expect(await sent).toEqual(busy);
    await pass(1e9);
    expect([posted.length, entries.size]).toEqual([1, 0]);
  });

  test('while it is tried → the entry says that nobody knows', async () => {
    const { outbox, entries } = testOutbox(new Promise(() => {}));
    void outbox.send(lead());
    await rest();
    expect((await outbox.cancel('one'))?.isUnclear).toBe(true);
    expect(entries.size).toBe(0);
  });

  test('after it was sent → there is nothing to take back', async () => {
    const { outbox } = testOutbox(yes);
    await outbox.send(lead());
    expect(await outbox.cancel('one')).toBeUndefined();
  });

  test('of another page → its page finds that it was not sent', async () => {
    const { outbox, entries } = testOutbox(busy);
    entries.set('one', lead());
    void outbox.carryOn(lead());
    await rest();
    await outbox.cancel('one');
    expect(entries.get('one')).toMatchObject({ outcome: UNHEARD, isTold: true });
  });
});

describe('a lead of another page', () => {
  test('a yes → the outcome stays for its page', async () => {
    const { outbox, entries } = testOutbox(yes);
    entries.set('one', lead());
    expect(await outbox.carryOn(lead())).toEqual(yes);
    expect(entries.get('one')?.outcome).toEqual(yes);
  });

  test('its page died in a try: one id once → tried; else nobody knows', async () => {
    const once = testOutbox(yes);
    once.entries.set('one', lead({ isUnclear: true }));
    expect(await once.outbox.carryOn(lead({ isUnclear: true }))).toEqual(yes);
    const twice = testOutbox(yes);
    const dead = lead({ isUnclear: true, isIdempotent: false });
    twice.entries.set('one', dead);
    expect(await twice.outbox.carryOn(dead)).toEqual(UNHEARD);
    expect([once.posted.length, twice.posted.length]).toEqual([1, 0]);
  });

  test('another tab has seen to it → nothing to say', async () => {
    const { outbox, entries, posted } = testOutbox(yes);
    expect(await outbox.carryOn(lead())).toBeUndefined();
    entries.set('one', lead({ outcome: yes }));
    expect(await outbox.carryOn(lead())).toBeUndefined();
    expect(posted).toEqual([]);
  });

  test('asked to come later by an earlier answer → not before', async () => {
    const { outbox, entries, posted, pass } = testOutbox(yes);
    const later = lead({ notBeforeMs: 5000 });
    entries.set('one', later);
    // Taking it up again is a push: that alone may hurry it.
    const taken = outbox.carryOn(later);
    await rest();
    expect(posted.length).toBe(0);
    await pass(4000);
    expect(await taken).toEqual(yes);
  });
});
