import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../../src/core/delivery';
import type { Lead } from '../../../src/core/lead';
import {
  type Attempt,
  reduceSubmission,
  type Submission,
  type SubmissionEvent,
} from '../../../src/core/submission';
import { effectsOf } from '../../../src/core/submissionEffects';

const lead = (id: string): Lead => ({
  id,
  form: 'callback',
  fields: { name: 'Анна' },
  typed: {},
  doubts: [],
  extra: {},
  decisions: [],
  shown: { surface: 'form', method: 'box-and-submit', trusted: true, texts: [] },
  trap: { ms: 9000 },
});
const attempt = (id: string): Attempt => ({ lead: lead(id), answers: id, mayHaveArrived: false });
const editing: Submission = { kind: 'editing' };
const sending: Submission = { kind: 'sending', last: attempt('first') };
const failure: Delivery = { kind: 'failed', reason: 'network', mayHaveArrived: false };
const waiting = {
  kind: 'waiting',
  failure: { kind: 'failed', reason: 'network', mayHaveArrived: false },
  last: attempt('first'),
} satisfies Submission;
const faults = [
  { id: '', words: 'Something is wrong.' },
  { id: 'phone', words: 'No such number.' },
];
const settled = (delivery: Delivery, isTriedAgain = false): SubmissionEvent => ({
  kind: 'settled',
  id: 'first',
  delivery,
  isTriedAgain,
});

/** What follows from an event, in the state it meets. */
const outcome = (before: Submission, event: SubmissionEvent) =>
  effectsOf(before, event, reduceSubmission(before, event));

describe('sending', () => {
  test('a lead that is started is sent', () => {
    expect(outcome(editing, { kind: 'started', attempt: attempt('first') })).toEqual([
      { kind: 'send', lead: lead('first'), insteadOf: undefined },
    ]);
  });
  test('the same lead again stands in for none', () => {
    expect(outcome(waiting, { kind: 'started', attempt: attempt('first') })).toEqual([
      { kind: 'send', lead: lead('first'), insteadOf: undefined },
    ]);
  });
  test('an edited one stands in for the one before', () => {
    expect(outcome(waiting, { kind: 'started', attempt: attempt('second') })).toEqual([
      { kind: 'send', lead: lead('second'), insteadOf: 'first' },
    ]);
  });
});

describe('left to the site', () => {
  test('its handlers find the stamp among the fields', () => {
    const fields = { _id: 'first' };
    expect(outcome(editing, { kind: 'passed-on', fields })).toEqual([
      { kind: 'write-stamp', fields },
    ]);
  });
  test('what it sends is handed over and told', () => {
    expect(outcome(editing, { kind: 'handed-over', attempt: attempt('first') })).toEqual([
      { kind: 'hand-over', lead: lead('first') },
      { kind: 'emit', event: 'form-handed-over', detail: {} },
    ]);
  });
});

describe('the end of a try', () => {
  test('a yes empties the form, tells the page, then leaves it', () => {
    const yes: Delivery = { kind: 'sent', id: 'first', next: '/thanks' };
    expect(outcome(sending, settled(yes))).toEqual([
      { kind: 'empty' },
      { kind: 'emit', event: 'form-sent', detail: { id: 'first' } },
      { kind: 'leave', next: '/thanks' },
    ]);
  });
  test('a no at fields leads to the first of them', () => {
    const errors = [
      { code: 'x', message: 'Something is wrong.' },
      { field: 'fields.phone', code: 'y', message: 'No such number.' },
    ];
    expect(outcome(sending, settled({ kind: 'invalid', errors }))).toEqual([
      { kind: 'focus', ids: ['', 'phone'] },
      { kind: 'emit', event: 'form-failed', detail: { reason: 'invalid' } },
    ]);
  });
  test('a failure is told with its reason', () => {
    expect(outcome(sending, settled(failure))).toEqual([
      { kind: 'emit', event: 'form-failed', detail: { reason: 'network' } },
    ]);
  });
  test.each<[string, Submission, SubmissionEvent]>([
    ['that another try follows', sending, settled(failure, true)],
    ['of another lead', { kind: 'sending', last: attempt('other') }, settled(failure)],
    [
      'of a lead the person took back',
      { kind: 'cancelled', last: attempt('first') },
      settled(failure),
    ],
    [
      'that was said before',
      { kind: 'failed', failure: waiting.failure, last: attempt('first') },
      settled(failure),
    ],
  ])('%s → nothing', (_, before, event) => {
    expect(outcome(before, event)).toEqual([]);
  });
});

describe('a lead that waits', () => {
  const cancelled = reduceSubmission(waiting, { kind: 'cancelled', id: 'first' });

  test('is taken out of the outbox, then the button is next', () => {
    expect(outcome(waiting, { kind: 'cancelled', id: 'first' })).toEqual([
      { kind: 'cancel', id: 'first' },
    ]);
    const known = { kind: 'cancelled', id: 'first', mayHaveArrived: false } as const;
    expect(outcome(cancelled, known)).toEqual([{ kind: 'focus-button' }]);
  });
  test('says nothing until the outbox has said what it gave back', () => {
    expect(cancelled.isSilent).toBe(true);
    const known = { kind: 'cancelled', id: 'first', mayHaveArrived: true } as const;
    expect(reduceSubmission(cancelled, known).isSilent).toBeUndefined();
  });
});

describe('faults', () => {
  const invalid = reduceSubmission(editing, { kind: 'stopped', faults });

  test('stop the form and lead to the first of their fields', () => {
    expect(invalid).toEqual({ kind: 'invalid', faults, mended: [] });
    expect(outcome(editing, { kind: 'stopped', faults })).toEqual([
      { kind: 'focus', ids: ['', 'phone'] },
    ]);
  });
  test('while it is sending they stop nothing', () => {
    expect(outcome(sending, { kind: 'stopped', faults })).toEqual([]);
  });
  test('an edit mends one, the last one takes all words back', () => {
    const mended = reduceSubmission(invalid, { kind: 'edited', id: 'phone', isLast: false });
    expect(mended).toEqual({ kind: 'invalid', faults, mended: ['phone'] });
    expect(reduceSubmission(mended, { kind: 'edited', id: undefined, isLast: true })).toEqual({
      kind: 'invalid',
      faults: [],
      mended: [],
    });
  });
  test('a reset mends all; the words stay until somebody types', () => {
    expect(reduceSubmission(invalid, { kind: 'reset' })).toEqual({
      kind: 'invalid',
      faults,
      mended: ['', 'phone'],
    });
  });
});

test.each<[string, Submission, true | undefined]>([
  ['a failure', { kind: 'failed', failure: waiting.failure, last: attempt('first') }, true],
  ['a waiting lead', waiting, true],
  ['thanks', { kind: 'sent', message: undefined }, true],
  ['a form at work', sending, undefined],
  ['a form nothing was said in', editing, undefined],
])('another submit silences %s', (_, before, isSilent) => {
  const event = { kind: 'pressed' } as const;
  const next = reduceSubmission(before, event);
  expect([next.kind, next.isSilent]).toEqual([before.kind, isSilent]);
  expect(effectsOf(before, event, next)).toEqual([]);
});

test.each<SubmissionEvent>([
  { kind: 'edited', id: undefined, isLast: true },
  { kind: 'reset' },
  { kind: 'restored' },
  { kind: 'tried-again', id: 'first' },
])('$kind has no effects', (event) => {
  expect(outcome(waiting, event)).toEqual([]);
  expect(outcome(sending, event)).toEqual([]);
});
