import { z } from 'zod';
import { committedBytes, hashedStamp, type SentData } from '../../core/commitment';
import { fromJson } from '../../core/json';
import type { LedgerEntry } from '../../core/ledger';
import { sentDataOf } from '../../core/sentDataOf';
import type { Stamp } from '../../wire/stamp';
import { sha256 } from '../digest';
import type { AttestedRow } from '../store/attested';
import type { KeptProof } from '../store/proofs';

/** What an entry about a message says. */
const Body = z.looseObject({
  received_at: z.string(),
  stamp_commitment: z.string(),
  data_commitment: z.string().optional(),
});

/** What can be wrong with what is kept, held against its entry. */
export type RecordFault =
  | 'record-missing'
  | 'entry-missing'
  | 'row-changed'
  | 'stamp-changed'
  | 'data-changed'
  | 'receipt-changed';

/**
 * What is wrong with a record that an entry attests; `undefined` where it is as it came. A stamp that
 * arrived whole is kept whole, so that its hash is the one of the entry.
 */
export function recordFault(
  { salt }: KeptProof,
  entry: LedgerEntry | undefined,
  row: AttestedRow | undefined,
): Exclude<RecordFault, 'receipt-changed'> | undefined {
  if (!row) return 'record-missing';
  const body = Body.safeParse(entry && fromJson(entry.body)).data;
  if (!body) return 'entry-missing';
  const bytes = Buffer.from(salt, 'base64url');
  const commits = (value: unknown, to: string | undefined) =>
    sha256(committedBytes(bytes, value)) === to;
  const stamp = fromJson(row.stamp) as Stamp | undefined; // compared, never used
  if (!Array.isArray(stamp?.texts) || !commits(hashedStamp(stamp), body.stamp_commitment)) {
    return 'stamp-changed';
  }
  const isAsStamped = row.origin === stamp.origin && row.form === stamp.form;
  if (!isAsStamped || row.receivedAt !== body.received_at) return 'row-changed';
  if (!row.data) return undefined;
  const data = dataOf(row.data);
  const isSame = data && sentDataOf(data).some((way) => commits(way, body.data_commitment));
  return isSame ? undefined : 'data-changed';
}

function dataOf(row: NonNullable<AttestedRow['data']>): SentData | undefined {
  const [fields, typed, extra] = [fromJson(row.fields), fromJson(row.typed), fromJson(row.extra)];
  return isValues(fields) && isValues(typed) && isValues(extra)
    ? { fields, typed, extra }
    : undefined;
}

function isValues(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((member) => typeof member === 'string')
  );
}
