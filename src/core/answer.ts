import type { Delivery } from './delivery';

type FieldFault = Extract<Delivery, { kind: 'invalid' }>['errors'][number];

/** Words of a JSON object that was not proven to be one. */
type Reply = Record<string, unknown>;

/** What Contact Form 7 says in `status` beside its 200 when it did not send (its REST feedback). */
const CF7_FAULTS = /^(validation_failed|acceptance_missing|spam|aborted|mail_failed|init)$/;

/**
 * What an answer means: any 2xx is a yes, except for Contact Form 7, which answers 200 to everything
 * and says the rest in words. `reply` is what stood in the body, if that was JSON.
 */
export function readAnswer(status: number, reply: unknown, id: string): Delivery {
  const said: Reply = reply && typeof reply === 'object' ? (reply as Reply) : {};
  const errors = faultsIn(said);
  if (status >= 200 && status < 300) {
    if (!CF7_FAULTS.test(String(said.status))) {
      const { next, message } = said;
      return {
        kind: 'sent',
        id,
        ...(typeof next === 'string' && { next }),
        ...(typeof message === 'string' && { message }),
      };
    }
    // Nothing arrived: the mail was not even tried, or its server refused it.
    return errors.length
      ? { kind: 'invalid', errors }
      : { kind: 'failed', reason: 'refused', status, mayHaveArrived: false };
  }
  // Too many posts say nothing against this one, whatever words come along: it goes again.
  if (errors.length && status < 500 && status !== 429) return { kind: 'invalid', errors };
  return {
    kind: 'failed',
    reason: status < 500 ? 'refused' : 'server',
    status,
    mayHaveArrived: status >= 500 && status !== 503,
  };
}

/** Errors as our receiver and Formspree write them, as HubSpot does in prose, and as Contact Form 7 does. */
function faultsIn({
  errors,
  invalid_fields: invalid,
  message,
  status,
  error,
}: Reply): FieldFault[] {
  const faults = [errors, invalid].flatMap((list) => (Array.isArray(list) ? list : [])).map(fault);
  const found = faults.filter((one) => one.message);
  // Contact Form 7 has no field to blame for a missing acceptance; Formspree once had only one line.
  const line = status === 'acceptance_missing' ? message : error;
  return found.length || typeof line !== 'string' ? found : [{ code: '', message: line }];
}

function fault(one: Reply | null): FieldFault {
  const { field, message, code, errorType } = one ?? {};
  const words = typeof message === 'string' ? message : '';
  // HubSpot: “Error in 'fields.email'. Invalid email address”.
  const prose = /^Error in 'fields\.([^']+)'\.\s*/.exec(words);
  const name = typeof field === 'string' ? field : prose?.[1];
  return {
    ...(name && { field: name }),
    code: String(code ?? errorType ?? ''),
    message: prose ? words.slice(prose[0].length) || words : words,
  };
}
