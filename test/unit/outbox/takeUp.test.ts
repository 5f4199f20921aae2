import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../src/core/answer';
import { UNHEARD } from '../../../src/core/outboxTry';
import { DAY_MS } from '../../../src/core/settings';
import type { Leads } from '../../../src/outbox/leads';
import { markTold, takeUp } from '../../../src/outbox/takeUp';
import { busy, lead, testOutbox, yes } from './powers';

const fail = (...words: unknown[]) => expect(words).toBeUndefined();

/** The leads of a page over powers of the test. */
function page(...answers: Parameters<typeof testOutbox>) {
  const made = testOutbox(...answers);
  const leads: Leads = {
    send: async () => yes,
    cancel: async () => false,
    store: {
      ...made.store,
      all: async () => ({ entries: [...made.entries.values()], isWhole: true }),
    },
    outbox: made.outbox,
    tidy: async () => [...made.entries.values()],
    readerFor: async () => readAnswer,
  };
  return { ...made, leads };
}

describe('found on a visit', () => {
  test.each([
    ['fresh → sent', {}, 1000, [yes], yes],
    ['a day old → not sent, told', {}, DAY_MS, [UNHEARD], UNHEARD],
    ['failed, nobody was told → told', { outcome: busy }, DAY_MS, [busy], busy],
    ['failed and told → left', { outcome: busy, isTold: true }, 1000, [], busy],
    ['sent → left', { outcome: yes }, 1000, [], yes],
    ['sent, a day ago → forgotten', { outcome: yes }, DAY_MS, [], undefined],
    ['failed two days ago → forgotten', { outcome: busy }, 2 * DAY_MS, [], undefined],
  ])('%s', async (_, changes, nowMs, outcomes, stays) => {
    const { leads, entries } = page(yes);
    const entry = lead(changes);
    entries.set('one', entry);
    const found = await takeUp(leads, [entry], () => nowMs, fail);
    expect(await Promise.all(found.map(({ outcome }) => outcome))).toEqual(outcomes);
    expect(entries.get('one')?.outcome).toEqual(stays);
  });

  test('what reads its answer cannot be had → it stays for the next visit', async () => {
    const { leads, entries, posted } = page(yes);
    entries.set('one', lead());
    const said: unknown[] = [];
    const readerFor = () => Promise.reject(new Error('gone'));
    expect(
      await takeUp(
        { ...leads, readerFor },
        [lead()],
        () => 1000,
        (...words) => said.push(words),
      ),
    ).toEqual([]);
    expect(said).toHaveLength(1);
    expect([entries.get('one'), posted]).toEqual([lead(), []]);
  });

  test('told once → not again', async () => {
    const { leads, entries } = page(yes);
    entries.set('one', lead({ outcome: busy }));
    await markTold(leads, 'one');
    expect(await takeUp(leads, [...entries.values()], () => 1000, fail)).toEqual([]);
  });
});
