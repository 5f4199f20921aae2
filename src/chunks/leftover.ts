import type { LeadEntry } from '../core/outboxEntry';
import type { PostOutcome } from '../core/postOutcome';
import type { FormPorts } from '../forms/contract';
import type { Leads } from '../outbox/leads';
import { markTold, takeUp } from '../outbox/takeUp';
import type { EngagedOf, Widget } from './contract';

export { showLeftover } from '../forms/leftover';

/** See `Entries` in `contract.ts`. */
export async function tellLeftovers(
  { log }: Pick<Widget, 'log'>,
  leads: Leads,
  entries: readonly LeadEntry[],
  engagedOf: EngagedOf,
  emit: FormPorts['emit'],
): Promise<void> {
  for (const { entry, outcome } of await takeUp(leads, entries, Date.now, log)) {
    const { id, form, atMs } = entry;
    let isCancelled = false;
    const cancel = () => {
      isCancelled = true;
      leads.cancel(id).catch(log);
    };
    const tell = async () => {
      const engaged = await engagedOf(form);
      await engaged?.showLeftover({ id, atMs, outcome, cancel });
      // A failure that nobody could be told of is told on the next visit.
      if (engaged && (await outcome)) await markTold(leads, id);
    };
    tell().catch(log);
    // What was known before this page was told to an earlier one.
    if (entry.outcome) continue;
    outcome.then((known) => {
      if (known?.kind === 'sent' || !isCancelled) emitOutcome(emit, form, known);
    }, log);
  }
}

/** Tells the page what came of a lead, whether or not a form of that name stands on it. */
function emitOutcome(
  emit: FormPorts['emit'],
  form: string,
  outcome: PostOutcome | undefined,
): void {
  if (outcome?.kind === 'sent') emit('form-sent', { form, id: outcome.id });
  else if (outcome) {
    emit('form-failed', { form, reason: 'reason' in outcome ? outcome.reason : 'invalid' });
  }
}
