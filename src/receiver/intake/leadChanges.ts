import { toldChoice } from '../../core/browserChoice';
import type { AssentConfig } from '../../core/config';
import { queueLead } from '../deliveries/queueEvents';
import type { Notary } from '../ledger/notary';
import { noteRequest } from '../rights/requests';
import type { KeptLead } from '../store/lead';
import type { Tx } from '../store/store';
import { forgetLate } from './forgetBrowser';
import type { Change } from './messageKind';

/** What keeping a lead does besides: it goes on to others, may be a person's request, and may tell of a browser that was forgotten. */
export function leadChanges(
  { config, notary }: { config: AssentConfig; notary: Notary },
  lead: KeptLead,
): Change | undefined {
  const { receivedAt } = lead;
  const told = toldChoice(lead);
  const forget = told ? forgetLate(config, notary, told, receivedAt) : undefined;
  const request = requestIn(config, lead);
  const goesOn = config.server?.deliveries !== undefined;
  if (!forget && !request && !goesOn) return undefined;
  return {
    // An edit must find the lead that it stands in for.
    isAlone: request !== undefined || (goesOn && lead.replaces !== undefined),
    async run(tx: Tx) {
      if (request) await noteRequest(tx, config, request, Date.parse(receivedAt));
      await forget?.(tx);
      if (goesOn) await queueLead(tx, { config, at: receivedAt }, lead);
    },
  };
}

/** What is asked for where a form is for requests. */
function requestIn(config: AssentConfig, { id, form, fields, extra }: KeptLead) {
  if (form === undefined || config.forms?.[form]?.kind !== 'rights') return undefined;
  const { phone, email, name, ...rest } = fields;
  const contact = [name, phone, email].filter(Boolean).join(', ');
  const note = Object.values({ ...rest, ...extra }).join('\n');
  return { kind: 'other', via: 'form', contact, note, lead: id } as const;
}
