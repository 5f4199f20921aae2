import { MAX_RECEIPT_FILE_BYTES } from '../core/receiptFile';
import type { TrustedKey } from '../core/verifyJws';
import { type ReceiptVerdict, verifyReceipt } from '../core/verifyReceipt';
import { type HeadVerdict, headsAsJson, looksLikeHeads, tellHeads, verifyHeads } from './headFiles';
import { readFileText } from './readText';
import { receiptPowers } from './receiptPowers';
import { receiptWords } from './receiptWords';
import type { Surroundings } from './surroundings';
import { trustedKeys } from './trustedKeys';
import { verifyDatabase } from './verifyDatabase';

/** What `assent verify` is told on the command line. */
export type VerifyFlags = { jwks?: string; heads?: string; data: string; json?: true };

/** What came of one file. */
type Looked =
  | { kind: 'receipt'; file: string; verdict: ReceiptVerdict }
  | { kind: 'heads'; file: string; verdicts: HeadVerdict[] };

/** `assent verify [FILE…]`: receipts and signed heads offline, or, without one, the whole database; resolves with the exit code. */
export async function runVerify(
  files: readonly string[],
  flags: VerifyFlags,
  around: Surroundings,
): Promise<number> {
  if (files.length === 0) return verifyDatabase(flags, around);
  const keys = await trustedKeys(flags, around);
  if (!keys) return 2;
  const looked: Looked[] = [];
  for (const file of files) {
    const read = await readFileText(file, around, MAX_RECEIPT_FILE_BYTES);
    if (read.kind !== 'read') {
      around.printError(read.message);
      return 2;
    }
    looked.push(await lookAt(file, read.text, keys));
  }
  const isSound = looked.every((one) => faultsIn(one) === 0);
  if (flags.json) around.print(JSON.stringify(asJson(looked, isSound)));
  else for (const one of looked) tell(one, flags, around);
  return isSound ? 0 : 1;
}

async function lookAt(file: string, text: string, keys: readonly TrustedKey[]): Promise<Looked> {
  return looksLikeHeads(text)
    ? { kind: 'heads', file, verdicts: await verifyHeads(text, keys) }
    : { kind: 'receipt', file, verdict: await verifyReceipt(text, keys, receiptPowers) };
}

function faultsIn(one: Looked): number {
  return one.kind === 'receipt'
    ? one.verdict.faults.length
    : one.verdicts.filter(({ fault }) => fault !== undefined).length;
}

function tell(one: Looked, flags: VerifyFlags, around: Surroundings): void {
  const pinned = flags.jwks === undefined ? `the data folder ${flags.data}` : flags.jwks;
  if (one.kind === 'heads') tellHeads(one.file, one.verdicts, pinned, around);
  else tellReceipt(one.file, one.verdict, pinned, around);
}

function tellReceipt(
  file: string,
  { faults, payload, kid, hasData }: ReceiptVerdict,
  pinned: string,
  { print, printError }: Surroundings,
): void {
  for (const fault of faults) printError(`${file}: ${receiptWords(fault)}`);
  if (faults.length > 0 || !payload) return;
  print(`${file}: sound. ${payload.issuer} recorded it on ${payload.issued_at}.`);
  print(`  Key ${kid}, pinned by ${pinned}.`);
  for (const { id, state } of payload.purposes) print(`  ${id}: ${state}`);
  if (!hasData) print('  What was sent did not come along, so it was not compared.');
  print(
    '  It proves what the receiver recorded, not that a human being clicked, nor who they were.',
  );
}

function asJson(looked: readonly Looked[], isSound: boolean): object {
  const receipts = looked.flatMap((one) => (one.kind === 'receipt' ? receiptAsJson(one) : []));
  const heads = looked.flatMap((one) =>
    one.kind === 'heads' ? headsAsJson(one.file, one.verdicts) : [],
  );
  return { v: 1, ok: isSound, receipts, ...(heads.length > 0 && { heads }) };
}

function receiptAsJson({ file, verdict }: { file: string; verdict: ReceiptVerdict }): object {
  const { faults, payload, kid, hasData } = verdict;
  return {
    file,
    ok: faults.length === 0,
    faults: faults.map((fault) => ({ ...fault, message: receiptWords(fault) })),
    ...(kid !== undefined && { kid }),
    ...(payload && {
      issuer: payload.issuer,
      record_id: payload.record_id,
      issued_at: payload.issued_at,
    }),
    data: hasData ? 'compared' : 'absent',
  };
}
