import type { Answer } from './channel';

/** What comes of a try that a fault of the receiver itself brought to nothing. */
export const OWN_FAULT: Answer = { outcome: { kind: 'later' }, last: 'OWN_FAULT' };

/** What went wrong with a connection, in a short word. Never its message: it may name an address with what stands in it. */
export function failureCode(error: Error): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'TIMEOUT';
  // nodemailer puts a word of its own in the place of what the socket said.
  const said = 'originalCode' in error ? error.originalCode : 'code' in error && error.code;
  const code = String(said);
  if (code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT') return 'TIMEOUT';
  return /^[A-Z0-9_]{3,60}$/.test(code) ? code : 'FAILED';
}

/** What comes of a connection that was not made: an inside address stays one, all else may pass. */
export function failureAnswer(code: string): Answer {
  return { outcome: { kind: code === 'INSIDE_ADDRESS' ? 'refused' : 'later' }, last: code };
}
