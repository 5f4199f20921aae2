import type { FieldError, Reply } from '../../wire/reply';

/** What a post is answered with, before it becomes a response. */
export type Answer = {
  status: 200 | 201 | 202 | 400 | 403 | 409 | 413 | 415 | 422 | 429 | 503;
  body: Reply;
  headers?: Record<string, string>;
};

/** Kept under this id: new, known already, or set aside for the owner's look. */
export function accepted(status: 200 | 201 | 202, id: string): Answer {
  return { status, body: { ok: true, id, ...(status === 200 && { duplicate: true }) } };
}

/** Not kept, with one error about the whole. */
export function refused(
  status: Exclude<Answer['status'], 200 | 201 | 202>,
  code: string,
  message: string,
  headers?: Record<string, string>,
): Answer {
  return { ...unfit(status, [{ code, message }]), ...(headers && { headers }) };
}

/** Not kept, with errors at fields. */
export function unfit(status: Answer['status'], errors: FieldError[]): Answer {
  return { status, body: { ok: false, errors } };
}
