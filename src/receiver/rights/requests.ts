import { randomUUID } from 'node:crypto';
import { canonicalText } from '../../core/canonical';
import { committedBytes } from '../../core/commitment';
import { isoTime } from '../../core/isoTime';
import { answerDueMs } from '../../core/request';
import { withoutNul } from '../../core/withoutNul';
import { sha256 } from '../digest';
import { makeSalt } from '../ledger/salt';
import type { KeptRequest } from '../store/requests';
import type { Tx } from '../store/store';
import type { RightsParts } from './rightsParts';

/** What is known of a request as it comes. */
export type Asked = Pick<KeptRequest, 'kind' | 'via' | 'contact' | 'note' | 'lead'>;

/** Writes a request down within a transaction, with its legal term and an entry that proves when it came. */
export async function noteRequest(
  { requests, ledger }: Tx,
  config: RightsParts['config'],
  asked: Asked,
  nowMs: number,
): Promise<KeptRequest> {
  const salt = makeSalt();
  const request: KeptRequest = {
    ...asked,
    contact: withoutNul(asked.contact),
    note: withoutNul(asked.note),
    id: randomUUID(),
    at: isoTime(nowMs),
    dueAt: isoTime(answerDueMs(config, asked.kind, nowMs)),
    salt: salt.toString('base64url'),
    answeredAt: undefined,
    answer: undefined,
    answeredBy: undefined,
  };
  const { id, at, dueAt, kind, via, contact, note } = request;
  await requests.add(request);
  const commitment = sha256(committedBytes(salt, { contact, note }));
  const body = canonicalText({ v: 1, kind, via, due_at: dueAt, request_commitment: commitment });
  ledger.note({ at, event: 'requested', subject: id, body });
  return request;
}

/** Writes down that a request was answered, how and by whom; false where none of this id waits. */
export function noteAnswer(
  { store, clock }: Pick<RightsParts, 'store' | 'clock'>,
  id: string,
  how: string,
  by?: string,
): Promise<boolean> {
  const at = isoTime(clock());
  return store.write(async ({ requests, ledger }) => {
    const request = await requests.find(id);
    if (!request || !(await requests.answer(id, { at, how, by }))) return false;
    const salt = Buffer.from(request.salt, 'base64url');
    const commitment = sha256(committedBytes(salt, { answer: how }));
    const body = canonicalText({ v: 1, due_at: request.dueAt, answer_commitment: commitment });
    ledger.note({ at, event: 'answered', subject: id, body });
    return true;
  });
}
