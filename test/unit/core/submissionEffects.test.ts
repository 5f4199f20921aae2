import { expect, test } from 'vitest';
import type { Failure, PostOutcome } from '../../../src/core/postOutcome';
import type { SubmissionEvent } from '../../../src/core/submission';
import { type Attempt, reduceSubmission, type Submission } from '../../../src/core/submission';
import { effectsOf } from '../../../src/core/submissionEffects';
import { content } from './content';

const attemptOf = (id: string): Attempt => ({
  lead: { ...content, id },
  answers: id,
  mayHaveArrived: false,
});
const attempt = attemptOf('one');
const editing: Submission = { kind: 'editing' };
const sending: Submission = { kind: 'sending', last: attempt };
const busy: Failure = { kind: 'failed', reason: 'server', status: 503, mayHaveArrived: false };
const postponed: SubmissionEvent = { kind: 'postponed', id: 'one', failure: busy };
const waiting = reduceSubmission(sending, postponed);

/** What follows from an event, as short words. */
const after = (before: Submission, event: SubmissionEvent) =>
  effectsOf(before, event, reduceSubmission(before, event)).map((effect) =>
    effect.kind === 'emit'
      ? `emit ${effect.event}`
      : effect.kind === 'focus'
        ? `focus ${effect.id || 'alert'}`
        : effect.kind,
  );
const settled = (outcome: PostOutcome): SubmissionEvent => ({
  kind: 'settled',
  id: 'one',
  outcome,
});
const faults = [
  { id: '', words: 'Too many.' },
  { id: 'phone', words: 'Too short.' },
];

test.each<[string, Submission, SubmissionEvent, string[]]>([
  ['ours to send', editing, { kind: 'started', attempt }, ['send']],
  [
    'passed on to the site’s handlers',
    editing,
    { kind: 'passed-on', attempt, isInAddress: false },
    ['write-stamp'],
  ],
  [
    'sent by the site',
    editing,
    { kind: 'handed-over', attempt },
    ['hand-over', 'emit form-handed-over'],
  ],
  ['faults found', editing, { kind: 'stopped', faults }, ['focus phone']],
  ['faults at no field', editing, { kind: 'stopped', faults: faults.slice(0, 1) }, ['focus alert']],
  [
    'a yes',
    sending,
    settled({ kind: 'sent', id: 'one', next: '/thanks' }),
    ['empty', 'emit form-sent', 'leave'],
  ],
  [
    'faults of the other side',
    sending,
    settled({ kind: 'invalid', errors: [{ field: 'phone', code: 'x', message: 'No.' }] }),
    ['focus phone', 'emit form-failed'],
  ],
  ['a failure', sending, settled(busy), ['emit form-failed']],
  ['a failure with another try to come', sending, postponed, []],
  ['taken back', waiting, { kind: 'cancelled', id: 'one' }, ['cancel']],
  ['the answer to another lead', sending, { kind: 'settled', id: 'two', outcome: busy }, []],
  ['an edit', editing, { kind: 'edited', id: undefined }, []],
  ['a page that comes back', sending, { kind: 'restored' }, []],
])('%s', (_, before, event, effects) => {
  expect(after(before, event)).toEqual(effects);
});

test('what the outbox gave back is said, and the button is there again', () => {
  const cancelled = reduceSubmission(waiting, { kind: 'cancelled', id: 'one' });
  expect(after(cancelled, { kind: 'cancelled', id: 'one', mayHaveArrived: true })).toEqual([
    'focus-button',
  ]);
});

test('an edit sent in its place names the lead it stands in for; the same lead again names none', () => {
  const edited = attemptOf('two');
  const send = (one: Attempt) =>
    effectsOf(waiting, { kind: 'started', attempt: one }, { kind: 'sending', last: one });
  expect(send(edited)).toEqual([{ kind: 'send', lead: edited.lead, insteadOf: 'one' }]);
  expect(send(attempt)).toEqual([{ kind: 'send', lead: attempt.lead }]);
});
