import { describe, expect, test } from 'vitest';
import type { Failure, PostOutcome } from '../../../src/core/postOutcome';
import {
  type Attempt,
  freeze,
  reduceSubmission,
  type Submission,
} from '../../../src/core/submission';
import { content } from './content';

const editing: Submission = { kind: 'editing' };
const freezeAs = (state: Submission, id: string, answers = 'answers') =>
  freeze(
    state,
    answers,
    () => content,
    () => id,
  );
const start = (attempt: Attempt) => reduceSubmission(editing, { kind: 'started', attempt });
const settle = (state: Submission, id: string, outcome: PostOutcome) =>
  reduceSubmission(state, { kind: 'settled', id, outcome });
const failed = (mayHaveArrived: boolean): Failure => ({
  kind: 'failed',
  reason: 'network',
  mayHaveArrived,
});

describe('ids', () => {
  const first = freezeAs(editing, 'first');

  test('nothing edited after a failure → the very same frozen lead', () => {
    expect(freezeAs(settle(start(first), 'first', failed(true)), 'second').lead).toBe(first.lead);
  });
  test('edited after a failure that may have arrived → a new id that replaces the old', () => {
    const second = freezeAs(settle(start(first), 'first', failed(true)), 'second', 'edited');
    expect(second.lead).toMatchObject({ id: 'second', replaces: 'first' });
  });
  test('edited after a failure that cannot have arrived → a new id that replaces nothing', () => {
    const second = freezeAs(settle(start(first), 'first', failed(false)), 'second', 'edited');
    expect(second.lead).toEqual({ ...content, id: 'second' });
  });
  test('an edit that never arrived → the next one replaces the first', () => {
    const second = freezeAs(settle(start(first), 'first', failed(true)), 'second', 'edited');
    const third = freezeAs(settle(start(second), 'second', failed(false)), 'third', 'again');
    expect(third.lead).toMatchObject({ id: 'third', replaces: 'first' });
  });
  test('several edits that may all have arrived → each replaces the first', () => {
    const second = freezeAs(settle(start(first), 'first', failed(true)), 'second', 'edited');
    const third = freezeAs(settle(start(second), 'second', failed(true)), 'third', 'again');
    expect(third.lead).toMatchObject({ id: 'third', replaces: 'first' });
  });
  test('edited while it waits, be it surely unsent → replaces it: another tab may be sending it', () => {
    const state = reduceSubmission(start(first), {
      kind: 'postponed',
      id: 'first',
      failure: failed(false),
    });
    expect(freezeAs(state, 'second', 'edited').lead.replaces).toBe('first');
  });
  test('a sure failure after an unclear one → still may have arrived', () => {
    const unclear = settle(start(first), 'first', failed(true));
    const again = start(freezeAs(unclear, 'second'));
    expect(settle(again, 'first', failed(false)).last?.mayHaveArrived).toBe(true);
  });
  test('refused as invalid, then edited → a new id that replaces nothing', () => {
    const state = settle(start(first), 'first', { kind: 'invalid', errors: [] });
    expect(state.kind).toBe('invalid');
    expect(freezeAs(state, 'second', 'edited').lead.replaces).toBeUndefined();
  });
  test('sent, then the same again → a new lead', () => {
    const state = settle(start(first), 'first', { kind: 'sent', id: 'first' });
    expect(state).toEqual({ kind: 'sent' });
    expect(freezeAs(state, 'second').lead).toEqual({ ...content, id: 'second' });
  });
  test('handed over and submitted again unchanged → the same id', () => {
    const state = reduceSubmission(editing, { kind: 'handed-over', attempt: first });
    expect(freezeAs(state, 'second')).toBe(first);
  });
});

describe('a page from the back/forward cache', () => {
  const attempt = freezeAs(editing, 'first');
  const restored = reduceSubmission(start(attempt), { kind: 'restored' });

  test('is usable, and its lead may have arrived', () => {
    expect(restored).toEqual({ kind: 'editing', last: { ...attempt, mayHaveArrived: true } });
  });
  test('a late yes counts', () => {
    expect(settle(restored, 'first', { kind: 'sent', id: 'first' }).kind).toBe('sent');
  });
  test('a late failure changes nothing', () => {
    expect(settle(restored, 'first', failed(true))).toBe(restored);
  });
  test('what was not being sent stays as it is', () => {
    expect(reduceSubmission(editing, { kind: 'restored' })).toBe(editing);
  });
});

test('the answer to another lead changes nothing', () => {
  const state = start(freezeAs(editing, 'second'));
  expect(settle(state, 'first', { kind: 'sent', id: 'first' })).toBe(state);
});

test('a stop while sending changes nothing', () => {
  const state = start(freezeAs(editing, 'first'));
  expect(reduceSubmission(state, { kind: 'stopped', faults: [] })).toBe(state);
});

describe('a lead that waits', () => {
  const attempt = freezeAs(editing, 'first');
  const waiting = reduceSubmission(start(attempt), {
    kind: 'postponed',
    id: 'first',
    failure: failed(false),
  });
  const triedAgain = reduceSubmission(waiting, { kind: 'tried-again', id: 'first' });

  test('is frozen and surely not there', () => {
    expect(waiting).toEqual({ kind: 'waiting', failure: failed(false), last: attempt });
  });
  test('may have arrived once another try has begun', () => {
    expect(triedAgain).toEqual({
      kind: 'waiting',
      failure: failed(false),
      last: { ...attempt, mayHaveArrived: true },
    });
  });
  test('submitted unchanged → the very same frozen lead', () => {
    expect(freezeAs(waiting, 'second').lead).toBe(attempt.lead);
  });
  test('edited while it is tried → a new id that replaces it', () => {
    expect(freezeAs(triedAgain, 'second', 'edited').lead.replaces).toBe('first');
  });
  test('cancelled → is not sent, and an edit replaces what may have arrived', () => {
    const cancelled = reduceSubmission(triedAgain, { kind: 'cancelled', id: 'first' });
    expect(cancelled.kind).toBe('cancelled');
    expect(freezeAs(cancelled, 'second', 'edited').lead.replaces).toBe('first');
    expect(settle(cancelled, 'first', failed(true))).toBe(cancelled);
  });
  test('cancelled, and another tab may have sent it → an edit replaces it', () => {
    const cancelled = reduceSubmission(waiting, { kind: 'cancelled', id: 'first' });
    const unclear = { kind: 'cancelled', id: 'first', mayHaveArrived: true } as const;
    const state = reduceSubmission(cancelled, unclear);
    expect(freezeAs(cancelled, 'second', 'edited').lead.replaces).toBeUndefined();
    expect(freezeAs(state, 'second', 'edited').lead.replaces).toBe('first');
  });
  test('a yes that comes after cancelling counts', () => {
    const cancelled = reduceSubmission(waiting, { kind: 'cancelled', id: 'first' });
    expect(settle(cancelled, 'first', { kind: 'sent', id: 'first' })).toEqual({ kind: 'sent' });
  });
  test('gives up → failed', () => {
    expect(settle(waiting, 'first', failed(true)).kind).toBe('failed');
  });
  test('cancelling anything else changes nothing', () => {
    const sending = start(attempt);
    expect(reduceSubmission(sending, { kind: 'cancelled', id: 'first' })).toBe(sending);
    expect(reduceSubmission(waiting, { kind: 'cancelled', id: 'other' })).toBe(waiting);
  });
});
