import type { ReceiptPayload } from '../wire/receipt';
import { bytesOf } from './base64url';
import { canonicalText } from './canonical';
import { committedBytes, type SentData } from './commitment';
import { RECEIPT_TYPE } from './receipt';
import { openReceipt, type ReceiptFault } from './receiptFile';
import { type IsSignedBy, type TrustedKey, verifyJws } from './verifyJws';

/** What verifying takes of the platform. */
export type VerifyPowers = {
  /** SHA-256 in base64url without padding. */
  sha256(bytes: Uint8Array): string | Promise<string>;
  isSignedBy: IsSignedBy;
  /** A payload of this release's schema, or the path of what does not fit it. */
  readPayload(value: unknown): { payload: ReceiptPayload } | { misfit: string };
};

/** What came of verifying a receipt. `payload` is what it says, where that can be read at all. */
export type ReceiptVerdict = {
  faults: ReceiptFault[];
  payload: ReceiptPayload | undefined;
  /** The key it was signed with, by its thumbprint. */
  kid: string | undefined;
  /** Whether what was sent came along, so that it could be compared. */
  hasData: boolean;
};

/** Verifies a receipt as it stands in a file, with nothing but keys that the reader trusts. */
export async function verifyReceipt(
  text: string,
  keys: readonly TrustedKey[],
  powers: VerifyPowers,
): Promise<ReceiptVerdict> {
  const opened = openReceipt(text);
  if ('faults' in opened) return { ...opened, payload: undefined, kid: undefined, hasData: false };
  const { jws, salt, texts, data } = opened;
  const verdict = { payload: undefined, kid: undefined, hasData: data !== undefined };
  const signed = await verifyJws(jws, RECEIPT_TYPE, keys, powers.isSignedBy);
  const { kid } = signed;
  if ('fault' in signed) return { ...verdict, kid, faults: [signed.fault] };
  const said = readSaid(signed.payload, powers);
  if ('fault' in said) return { ...verdict, kid, faults: [said.fault] };
  const { payload } = said;
  const faults = [
    ...(await textFaults(payload, texts, powers)),
    ...(await dataFaults(payload, salt, data, powers)),
  ];
  return { ...verdict, kid, payload, faults };
}

function readSaid(
  bytes: Uint8Array,
  { readPayload }: VerifyPowers,
): { payload: ReceiptPayload } | { fault: ReceiptFault } {
  let value: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return { fault: { code: 'payload-not-canonical', at: 'jws' } };
  }
  // Members that stand twice and numbers in another spelling do not survive this either.
  if (canonicalText(value) !== text) return { fault: { code: 'payload-not-canonical', at: 'jws' } };
  const schema = (value as { schema_version?: unknown } | null)?.schema_version; // whatever it is, it is compared
  if (schema !== 'assent-receipt/1') return { fault: { code: 'schema-later', at: String(schema) } };
  const read = readPayload(value);
  return 'payload' in read ? read : { fault: { code: 'payload-misfit', at: read.misfit } };
}

async function textFaults(
  payload: ReceiptPayload,
  texts: Record<string, string>,
  { sha256 }: VerifyPowers,
): Promise<ReceiptFault[]> {
  const faults: ReceiptFault[] = [];
  const named = payload.texts
    .map((shown) => shown.sha256)
    .filter((hash, index, all) => all.indexOf(hash) === index);
  for (const hash of named) {
    const words = Object.hasOwn(texts, hash) ? texts[hash] : undefined;
    if (words === undefined) faults.push({ code: 'text-missing', at: `texts.${hash}` });
    else if ((await sha256(new TextEncoder().encode(words))) !== hash) {
      faults.push({ code: 'text-changed', at: `texts.${hash}` });
    }
  }
  const foreign = Object.keys(texts).filter((hash) => !named.includes(hash));
  return [
    ...faults,
    ...foreign.map((hash) => ({ code: 'text-foreign', at: `texts.${hash}` }) as const),
  ];
}

async function dataFaults(
  { data_commitment }: ReceiptPayload,
  salt: string,
  data: SentData | undefined,
  { sha256 }: VerifyPowers,
): Promise<ReceiptFault[]> {
  const bytes = bytesOf(salt);
  if (!bytes || bytes.length < MIN_SALT_BYTES) return [{ code: 'salt-unfit', at: 'salt' }];
  if (data === undefined) return [];
  if (data_commitment === undefined) return [{ code: 'data-foreign', at: 'data' }];
  const hash = await sha256(committedBytes(bytes, data));
  return hash === data_commitment ? [] : [{ code: 'data-changed', at: 'data' }];
}

const MIN_SALT_BYTES = 16;
