import {
  type AnswerFault,
  type AnswerWords,
  faultOf,
  hasWords,
  judgeAnswer,
  listOf,
  type ReadAnswer,
  replyOf,
} from './answer';

/** What Contact Form 7 says in `status` beside its 200 when it did not send (its REST feedback). */
const CF7_FAULTS = /^(validation_failed|acceptance_missing|spam|aborted|mail_failed|init)$/;

/**
 * What an answer means of an endpoint that knows nothing of us: any 2xx is a yes, except for Contact
 * Form 7, which answers 200 to everything and says the rest in words.
 */
export const readForeignAnswer: ReadAnswer = (status, reply, id) => {
  const said = replyOf(reply);
  const errors = faultsIn(said);
  if (status >= 200 && status < 300 && CF7_FAULTS.test(String(said.status))) {
    // Nothing arrived: the mail was not even tried, or its server refused it.
    return errors.length
      ? { kind: 'invalid', errors }
      : { kind: 'failed', reason: 'refused', status, mayHaveArrived: false };
  }
  return judgeAnswer(status, said, id, errors);
};

/** Errors as our receiver and Formspree write them, as HubSpot does in prose, and as Contact Form 7 does. */
function faultsIn({
  errors,
  invalid_fields: invalid,
  message,
  status,
  error,
}: AnswerWords): AnswerFault[] {
  const found = [...listOf(errors), ...listOf(invalid)].map(foreignFault).filter(hasWords);
  // Contact Form 7 has no field to blame for a missing acceptance; Formspree once had only one line.
  const line = status === 'acceptance_missing' ? message : error;
  return found.length || typeof line !== 'string' ? found : [{ code: '', message: line }];
}

function foreignFault(one: unknown): AnswerFault {
  const { code, errorType } = replyOf(one);
  const fault = { ...faultOf(one), code: String(code ?? errorType ?? '') };
  // HubSpot: “Error in 'fields.email'. Invalid email address”.
  const prose = /^Error in 'fields\.([^']+)'\.\s*/.exec(fault.message);
  const [start, name] = prose ?? [];
  if (!start || !name) return fault;
  return { field: name, ...fault, message: fault.message.slice(start.length) || fault.message };
}
