import { type Head, type HeadSignatureFault, verifyHead } from '../core/head';
import { fromJson } from '../core/json';
import type { TrustedKey } from '../core/verifyJws';
import { readHead } from '../receiver/ledger/headFile';
import { HEADS } from '../receiver/ledger/ledgerWords';
import { isSignedBy } from '../receiver/ledger/signingKey';
import type { Surroundings } from './surroundings';

/** What came of one signed head; `kid` is the key that signed it, where nothing is wrong. */
export type HeadVerdict = {
  /** Its line in the file, counted from 1. */
  line: number;
  head?: Head;
  kid?: string;
  fault?: HeadSignatureFault | 'unreadable';
};

/** Whether a file holds signed heads, one or one a line, and not a receipt. */
export function looksLikeHeads(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  const value = fromJson(text) ?? fromJson(first);
  return typeof value === 'object' && value !== null && 'count' in value && !('texts' in value);
}

/** The text of each head in a file: a single one may be written over several lines. */
export function headLines(text: string): string[] {
  return fromJson(text) === undefined ? text.trimEnd().split('\n') : [text];
}

/** Verifies the signatures of heads, as `/.well-known/assent-head.json` gives one and `heads.jsonl` keeps many. */
export async function verifyHeads(
  text: string,
  keys: readonly TrustedKey[],
): Promise<HeadVerdict[]> {
  return Promise.all(
    headLines(text).map(async (json, index): Promise<HeadVerdict> => {
      const line = index + 1;
      const signedHead = readHead(json);
      if (!signedHead) return { line, fault: 'unreadable' };
      const { jws, ...head } = signedHead;
      const signed = await verifyHead(signedHead, keys, isSignedBy);
      return signed.kind === 'signed'
        ? { line, head, kid: signed.kid }
        : { line, head, fault: signed.because };
    }),
  );
}

/** Says what came of a file of heads. */
export function tellHeads(
  file: string,
  verdicts: readonly HeadVerdict[],
  pinned: string,
  { print, printError }: Surroundings,
): void {
  for (const { line, fault } of verdicts) {
    if (fault) printError(`${file}, line ${line}: ${headWords(fault)}`);
  }
  const last = verdicts.at(-1);
  if (verdicts.some(({ fault }) => fault) || !last?.head) return;
  const { count, hash, at } = last.head;
  const which =
    verdicts.length === 1 ? 'a signed head' : `${verdicts.length} signed heads, the last`;
  print(`${file}: ${which} of a ledger with ${count} entries on ${at}, ending in ${hash}.`);
  print(`  Key ${last.kid}, pinned by ${pinned}.`);
  print(
    '  It proves how far the ledger had come. Whether the ledger still agrees: assent verify --heads FILE, where it is kept.',
  );
}

/** The same for programs. */
export function headsAsJson(file: string, verdicts: readonly HeadVerdict[]): object[] {
  return verdicts.map(({ line, head, kid, fault }) => ({
    file,
    line,
    ok: fault === undefined,
    ...head,
    ...(kid !== undefined && { kid }),
    ...(fault && { fault, message: headWords(fault) }),
  }));
}

function headWords(fault: NonNullable<HeadVerdict['fault']>): string {
  return fault === 'unreadable'
    ? 'This is no signed head, or one that could be read in two ways.'
    : `This head does not hold: ${HEADS[fault]}.`;
}
