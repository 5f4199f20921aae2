import { isoTime } from '../../core/isoTime';
import type { FieldError } from '../../wire/reply';
import { queueLead } from '../deliveries/queueEvents';
import { correctionFaults } from '../intake/faults/contactFaults';
import { sentData } from '../intake/sentData';
import type { Notary } from '../ledger/notary';
import { readPhone } from '../phones';
import type { Hold } from '../store/holds';
import type { KeptLead, Values } from '../store/lead';
import type { FindChain } from './erase';
import type { RightsParts } from './rightsParts';

/** What came of a correction. */
export type Corrected =
  | { kind: 'corrected'; chain: KeptLead[] }
  | { kind: 'unfit'; errors: FieldError[] }
  | { kind: 'missing' };

/**
 * Puts what a person has corrected in the place of what they had sent, in the last of a lead's edits,
 * with an entry and a new receipt. What was typed of it before goes: it is no longer true of it. Nothing of
 * what a law holds is replaced.
 */
export async function correct(
  {
    config,
    store,
    clock,
    notary,
  }: Pick<RightsParts, 'config' | 'store' | 'clock'> & { notary: Notary },
  find: FindChain,
  fields: Values,
): Promise<Corrected> {
  const at = isoTime(clock());
  const came = await store.write<Corrected>(async (tx) => {
    const { chains, holds, ledger } = tx;
    const chain = await find(chains);
    const lead = chain.at(-1);
    if (!lead) return { kind: 'missing' };
    const hold = await holds.standing(chain, at);
    if (hold) return { kind: 'unfit', errors: [heldError(hold)] };
    const errors = correctionFaults(config, lead, fields);
    if (errors.length > 0) return { kind: 'unfit', errors };
    const region = lead.form === undefined ? undefined : config.forms?.[lead.form]?.region;
    const read = Object.entries(fields).map(([id, value]) => [
      id,
      id === 'phone' ? readPhone(value, region) : value.trim(),
    ]);
    const changed: Values = Object.fromEntries(read);
    const names = Object.keys(changed).filter((id) => changed[id] !== lead.fields[id]);
    if (names.length === 0) return { kind: 'corrected', chain };
    const without = (values: Values) =>
      Object.fromEntries(Object.entries(values).filter(([id]) => !names.includes(id)));
    const sent = {
      fields: { ...lead.fields, ...changed },
      typed: without(lead.typed),
      doubts: lead.doubts.filter((id) => !names.includes(id)),
    };
    await chains.correct(lead.id, sent);
    if (lead.stamp) {
      const { note, proof } = notary(
        {
          ...{ kind: 'contact', event: 'corrected', id: lead.id, receivedAt: lead.receivedAt },
          ...{ attestedAt: at, stamp: lead.stamp },
          data: sentData({ ...sent, extra: lead.extra }),
          kept: { ...lead, ...sent },
        },
        lead.standing.kind === 'stored',
      );
      ledger.note(note, proof);
    }
    await queueLead(tx, { config, at }, { ...lead, ...sent });
    return { kind: 'corrected', chain: await find(chains) };
  });
  // What stood there before is nobody's business any more.
  if (came.kind === 'corrected') await store.scrub();
  return came;
}

function heldError({ until }: Hold): FieldError {
  const message = `A law asks that this is kept unchanged until ${until}. Write to the operator about what is wrong in it.`;
  return { field: 'fields', code: 'held', message };
}
