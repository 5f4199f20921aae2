import type { AssentConfig } from '../../core/config';
import type { Notary } from '../ledger/notary';
import type { Forgotten } from '../store/browsers';
import type { Tx } from '../store/store';
import { withdrawsBrowser } from './browserDecision';
import { sentData } from './sentData';

/**
 * Takes away what was told of a browser with its leads and choices, from a choice back to its first, and
 * attests each of them anew as it is kept from then on. What a law holds waits for the end of that.
 */
export async function forgetBrowser(
  tx: Tx,
  notary: Notary,
  stampId: string,
  attestedAt: string,
): Promise<void> {
  await attestUntold(tx, notary, await tx.browsers.forget(stampId, attestedAt), attestedAt);
}

/** Takes the same away from leads that a law held when it was withdrawn, once that is over. */
export async function forgetHeld(
  tx: Tx,
  notary: Notary,
  leads: readonly string[],
  attestedAt: string,
): Promise<void> {
  const gone = { leads: await tx.browsers.forgetOf(leads), consents: [] };
  await attestUntold(tx, notary, gone, attestedAt);
}

async function attestUntold(
  { leads, consents, ledger }: Tx,
  notary: Notary,
  gone: Forgotten,
  attestedAt: string,
): Promise<void> {
  const event = 'withdrawn';
  for (const id of gone.leads) {
    const lead = await leads.find(id);
    if (!lead?.stamp) continue;
    const { stamp, receivedAt } = lead;
    const about = { kind: 'contact', event, id, receivedAt, attestedAt, stamp } as const;
    const { note, proof } = notary({ ...about, data: sentData(lead), kept: lead }, false);
    ledger.note(note, proof);
  }
  for (const id of gone.consents) {
    const message = await consents.find(id);
    if (!message?.stamp) continue;
    const { stamp, receivedAt } = message;
    const about = { kind: 'consent', event, id, receivedAt, attestedAt, stamp } as const;
    const { note, proof } = notary({ ...about, data: undefined, kept: message }, false);
    ledger.note(note, proof);
  }
}

/**
 * Takes the same away where a choice, under which something has just come, was followed by a withdrawal
 * before: outboxes wake late, and in whatever order.
 */
export function forgetLate(
  config: AssentConfig,
  notary: Notary,
  stampId: string,
  attestedAt: string,
): (tx: Tx) => Promise<void> {
  return async (tx) => {
    const isOver = await tx.browsers.isFollowed(stampId, (one) => withdrawsBrowser(config, one));
    if (isOver) await forgetBrowser(tx, notary, stampId, attestedAt);
  };
}
