import type { Receipt } from '../wire/receipt';
import type { PostOutcome } from './postOutcome';

/** One thing wrong with one field, as an outcome carries it. */
export type AnswerFault = Extract<PostOutcome, { kind: 'invalid' }>['errors'][number];

/** Words of a JSON object that was not proven to be one. */
export type AnswerWords = Record<string, unknown>;

/** Reads what a server answered to the post of an id. `reply` is what stood in the body, if that was JSON. */
export type ReadAnswer = (status: number, reply: unknown, id: string) => PostOutcome;

/** What an answer means whose words are those of our receiver. */
export const readAnswer: ReadAnswer = (status, reply, id) => {
  const said = replyOf(reply);
  // Of a foreign origin the owner hears, in the console: its words are not for the person.
  const errors = status === 403 ? [] : listOf(said.errors).map(faultOf).filter(isMendable);
  const outcome = judgeAnswer(status, said, id, errors);
  const receipt = said.receipt as Receipt | undefined; // kept and handed over as it is, never read
  return outcome.kind === 'sent' && receipt ? { ...outcome, receipt } : outcome;
};

/** Whether a person can do something about it: not about what stands in the message beside the fields. */
const isMendable = ({ field = '', message }: AnswerFault) =>
  !!message && !/^(stamp|doubts|browser|form$|page$)/.test(field);

/** What a status means, with the faults that were found in the words beside it: any 2xx is a yes. */
export function judgeAnswer(
  status: number,
  { next, message }: AnswerWords,
  id: string,
  errors: AnswerFault[],
): PostOutcome {
  if (status >= 200 && status < 300) {
    return {
      kind: 'sent',
      id,
      ...(typeof next === 'string' && { next }),
      ...(typeof message === 'string' && { message }),
    };
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

/** The words of an answer; none where it was no object. */
export function replyOf(reply: unknown): AnswerWords {
  // Any object can be asked for any word; what stands there is looked at before it is used.
  return reply && typeof reply === 'object' ? (reply as AnswerWords) : {};
}

/** A list as it stands in an answer; empty where something else stands there. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A fault as our receiver writes it; its message is empty where it says nothing. */
export function faultOf(one: unknown): AnswerFault {
  const { field, message, code } = replyOf(one);
  return {
    ...(typeof field === 'string' && field && { field }),
    code: String(code ?? ''),
    message: typeof message === 'string' ? message : '',
  };
}

/** Whether a fault can be told to a person. */
export const hasWords = ({ message }: AnswerFault) => message !== '';
