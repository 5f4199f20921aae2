import type { SentData } from './commitment';
import { jsonOddities } from './jsonOddities';
import type { JwsFaultCode } from './verifyJws';

/** Each way in which a receipt can be wrong. */
export type ReceiptFaultCode =
  | 'not-json'
  | 'not-a-receipt'
  | 'member-twice'
  | 'number-respelled'
  | 'member-foreign'
  | 'member-missing'
  | 'version-later'
  | JwsFaultCode
  | 'payload-not-canonical'
  | 'schema-later'
  | 'payload-misfit'
  | 'salt-unfit'
  | 'text-missing'
  | 'text-changed'
  | 'text-foreign'
  | 'data-changed'
  | 'data-foreign';

/** What is wrong, and where. */
export type ReceiptFault = { code: ReceiptFaultCode; at: string };

/** A receipt's file taken apart, before anything of it is trusted. */
export type OpenedReceipt = {
  jws: string;
  salt: string;
  texts: Record<string, string>;
  data?: SentData;
};

/** More than any receipt takes, or any list of signed heads, in bytes. */
export const MAX_RECEIPT_FILE_BYTES = 32 * 1024 * 1024;

const MEMBERS = ['v', 'jws', 'salt', 'texts', 'data'];

/** Takes the text of a receipt's file apart; what is wrong with it, where that cannot be. */
export function openReceipt(text: string): OpenedReceipt | { faults: ReceiptFault[] } {
  const faults = (code: ReceiptFaultCode, ...places: string[]) => ({
    faults: places.map((at) => ({ code, at })),
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return faults('not-json', '');
  }
  if (!isRecord(value) || (value.jws === undefined && value.salt === undefined)) {
    return faults('not-a-receipt', '');
  }
  const odd = jsonOddities(text).map(({ kind, path }): ReceiptFault => {
    const code = kind === 'twice' ? 'member-twice' : 'number-respelled';
    return { code, at: path.join('.') };
  });
  if (odd.length > 0) return { faults: odd };
  if (typeof value.v !== 'number' || value.v < 1) return faults('member-missing', 'v');
  if (value.v !== 1) return faults('version-later', 'v');
  const foreign = Object.keys(value).filter((key) => !MEMBERS.includes(key));
  if (foreign.length > 0) return faults('member-foreign', ...foreign);
  const { jws, salt, texts, data } = value;
  if (typeof jws !== 'string') return faults('member-missing', 'jws');
  if (typeof salt !== 'string') return faults('member-missing', 'salt');
  if (!isValues(texts)) return faults('member-missing', 'texts');
  if (data === undefined) return { jws, salt, texts };
  return isData(data) ? { jws, salt, texts, data } : faults('data-changed', 'data');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isValues(value: unknown): value is Record<string, string> {
  return isRecord(value) && Object.values(value).every((member) => typeof member === 'string');
}

function isData(value: unknown): value is SentData {
  const parts = ['fields', 'typed', 'extra'];
  return (
    isRecord(value) &&
    isValues(value.fields) &&
    Object.entries(value).every(([key, part]) => parts.includes(key) && isValues(part))
  );
}
