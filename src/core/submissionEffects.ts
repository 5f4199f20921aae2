import type { Receipt } from '../wire/receipt';
import type { Lead } from './lead';
import type { EventDetails, EventName } from './state';
import type { Submission, SubmissionEvent } from './submission';

/**
 * What is to be done beside showing where a form stands. `send` brings `settled` in the end; the lead
 * it sends `insteadOf` another is taken back for once it is safe itself. `focus` goes to a field or box
 * by its id, to the alert where that is empty. `empty` takes what was sent out of the form. `offer-receipt`
 * puts a receipt beside the words that say it was sent.
 */
export type Effect =
  | { kind: 'send'; lead: Lead; insteadOf?: string }
  | { kind: 'cancel'; id: string }
  | { kind: 'write-stamp'; lead: Lead; isInAddress: boolean }
  | { kind: 'hand-over'; lead: Lead }
  | { kind: 'empty' }
  | { kind: 'offer-receipt'; receipt: Receipt }
  | { kind: 'leave'; next?: string }
  | { kind: 'focus'; id: string }
  | { kind: 'focus-button' }
  | { kind: 'emit'; event: EventName; detail: EventDetails[EventName] };

/** What follows from an event that took a form from one state to another, in this order. */
export function effectsOf(before: Submission, event: SubmissionEvent, after: Submission): Effect[] {
  switch (event.kind) {
    case 'started': {
      const { lead } = event.attempt;
      const replaced = before.last?.lead.id;
      const insteadOf = replaced !== undefined && replaced !== lead.id && { insteadOf: replaced };
      return [{ kind: 'send', lead, ...insteadOf }];
    }
    case 'passed-on': {
      const { attempt, isInAddress } = event;
      return [{ kind: 'write-stamp', lead: attempt.lead, isInAddress }];
    }
    case 'handed-over': {
      const { lead } = event.attempt;
      return [
        { kind: 'hand-over', lead },
        { kind: 'emit', event: 'form-handed-over', detail: { form: lead.form } },
      ];
    }
    case 'stopped':
      return after === before ? [] : focusFirst(after);
    case 'cancelled':
      if (after === before) return [];
      return [after.isSilent ? { kind: 'cancel', id: event.id } : { kind: 'focus-button' }];
    case 'settled':
      return after === before ? [] : endingOf(before, event, after);
    default:
      return [];
  }
}

function endingOf(
  { last }: Submission,
  { outcome }: Extract<SubmissionEvent, { kind: 'settled' }>,
  after: Submission,
): Effect[] {
  const form = last?.lead.form ?? '';
  const failed = (reason: string): Effect => ({
    kind: 'emit',
    event: 'form-failed',
    detail: { form, reason },
  });
  if (outcome.kind === 'sent') {
    const { id, next, receipt } = outcome;
    return [
      { kind: 'empty' },
      ...(receipt ? [{ kind: 'offer-receipt', receipt } as const] : []),
      { kind: 'emit', event: 'form-sent', detail: { form, id } },
      { kind: 'leave', ...(next !== undefined && { next }) },
    ];
  }
  if (outcome.kind === 'invalid') return [...focusFirst(after), failed('invalid')];
  return [failed(outcome.reason)];
}

/** The first field that is to blame takes the focus, as with the browser's own checks. */
function focusFirst(state: Submission): Effect[] {
  const faults = state.kind === 'invalid' ? state.faults : [];
  return [{ kind: 'focus', id: faults.find(({ id }) => id)?.id ?? '' }];
}
