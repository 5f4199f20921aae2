import { z } from 'zod';
import { hashedStamp, type SentData } from '../../core/commitment';
import { fromJson } from '../../core/json';
import type { LedgerEntry } from '../../core/ledger';
import { sentDataOf } from '../../core/sentDataOf';
import type { Stamp } from '../../wire/stamp';
import { phoneDigits } from '../phones';
import type { AttestedRow } from '../store/attested';
import type { KeptProof } from '../store/proofs';
import { type Beside, commitmentTo } from './keptBeside';
import { saltBytes } from './salt';

/** What an entry about a message says; what is optional here was not said by earlier releases. */
const Body = z.looseObject({
  received_at: z.string(),
  stamp_commitment: z.string(),
  data_commitment: z.string().optional(),
  standing: z.string().optional(),
  record_commitment: z.string().optional(),
  browser_commitment: z.string().optional(),
  raw_commitment: z.string().optional(),
  receipt_kid: z.string().optional(),
});
type Body = z.infer<typeof Body>;

/** What can be wrong with what is kept, held against its entry. */
export type RecordFault =
  | 'record-missing'
  | 'entry-missing'
  | 'row-changed'
  | 'stamp-changed'
  | 'data-changed'
  | 'browser-changed'
  | 'standing-changed'
  | 'receipt-missing'
  | 'receipt-changed';

/** A record as it was found: what is wrong with it, and what it says where that can be trusted. */
export type FoundRecord =
  | { kind: 'faulty'; fault: RecordFault }
  | { kind: 'sound'; stamp: Stamp; standing: string | undefined };

/**
 * Holds a record against the entry that attests it. A stamp that arrived whole is kept whole, so that
 * its hash is the one of the entry. What was corrected or withdrawn since is held against the last entry
 * alone: what it was before is not kept.
 */
export function examineRecord(
  { salt, jws }: KeptProof,
  entry: LedgerEntry | undefined,
  row: AttestedRow | undefined,
  isLast: boolean,
): FoundRecord {
  const faulty = (fault: RecordFault): FoundRecord => ({ kind: 'faulty', fault });
  if (!row) return faulty('record-missing');
  const body = Body.safeParse(entry && fromJson(entry.body)).data;
  if (!body) return faulty('entry-missing');
  const bytes = saltBytes(salt);
  const commits: Commits = (value, to) => commitmentTo(bytes, value) === to;
  const stamp = asWritten(row.stamp) as Stamp | undefined; // compared on the next line before it is used
  if (!Array.isArray(stamp?.texts) || !commits(hashedStamp(stamp), body.stamp_commitment)) {
    return faulty('stamp-changed');
  }
  if (!isAsStamped(row, stamp, body)) return faulty('row-changed');
  // Before what is looked for by: a number that was changed no longer fits that either.
  if (isLast && row.data && !isData(row.data, body, commits)) return faulty('data-changed');
  if (!isFoundRightly(row, stamp)) return faulty('row-changed');
  const beside =
    isLast && body.record_commitment !== undefined
      ? besideFault(row, stamp, body, commits)
      : undefined;
  if (beside) return faulty(beside);
  if (body.receipt_kid !== undefined && jws === undefined) return faulty('receipt-missing');
  return { kind: 'sound', stamp, standing: body.standing };
}

type Commits = (value: object | string, to: string | undefined) => boolean;

function isAsStamped(row: AttestedRow, stamp: Stamp, body: Body): boolean {
  const isForm = row.data === undefined || row.form === stamp.form;
  return isForm && row.origin === stamp.origin && row.receivedAt === body.received_at;
}

/** Whether what it is looked for by is what else stands in it. */
function isFoundRightly({ data, browser, lookups }: AttestedRow, stamp: Stamp): boolean {
  if (!data)
    return lookups.stampId === stamp.id && (lookups.previous ?? undefined) === stamp.previous;
  const { phone } = (asWritten(data.fields) ?? {}) as { phone?: string }; // compared, whatever it is
  const choice = browser === undefined ? undefined : stamp.previous;
  return (
    lookups.phoneDigits === phoneDigits(phone) && (lookups.browserChoice ?? undefined) === choice
  );
}

function isData(kept: NonNullable<AttestedRow['data']>, body: Body, commits: Commits): boolean {
  const data = dataOf(kept);
  return !!data && sentDataOf(data).some((way) => commits(way, body.data_commitment));
}

function dataOf(row: NonNullable<AttestedRow['data']>): SentData | undefined {
  const [fields, typed, extra] = [
    asWritten(row.fields),
    asWritten(row.typed),
    asWritten(row.extra),
  ];
  return isValues(fields) && isValues(typed) && isValues(extra)
    ? { fields, typed, extra }
    : undefined;
}

function isValues(value: object | undefined): value is Record<string, string> {
  return !!value && Object.values(value).every((member) => typeof member === 'string');
}

/** What is wrong with what stands beside stamp and data. */
function besideFault(
  row: AttestedRow,
  stamp: Stamp,
  body: Body,
  commits: Commits,
): RecordFault | undefined {
  if (!commits(besideIn(row), body.record_commitment)) return 'row-changed';
  if (row.lead && row.lead.sentAt !== new Date(stamp.at).toISOString()) return 'row-changed';
  const isFit = (value: object | string | undefined, to: string | undefined) =>
    value === undefined ? to === undefined : commits(value, to);
  const browser = row.browser === undefined ? undefined : (asWritten(row.browser) ?? 'unreadable');
  if (!isFit(browser, body.browser_commitment)) return 'browser-changed';
  // What was set aside may have been taken back by the owner; never the other way.
  const isTrusted = row.state === 'stored' && row.reason === undefined && row.raw === undefined;
  const isAside =
    row.state === 'aside' && row.reason === body.standing && isFit(row.raw, body.raw_commitment);
  return isTrusted || (isAside && body.standing !== 'stored') ? undefined : 'standing-changed';
}

function besideIn({ address, bodyHash, lead }: AttestedRow): Beside {
  return {
    address,
    body_hash: bodyHash,
    doubts: lead && (asWritten(lead.doubts) ?? 'unreadable'),
    key_hash: lead?.keyHash,
    page: lead?.page,
    replaces: lead?.replaces,
  };
}

/** A value from JSON as we write it; `undefined` where another hand wrote it, so that two readers may differ. */
function asWritten(json: string): object | undefined {
  const value = fromJson(json);
  return typeof value === 'object' && value !== null && JSON.stringify(value) === json
    ? value
    : undefined;
}
