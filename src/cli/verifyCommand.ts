import { verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { fromJson } from '../core/json';
import {
  type ReceiptVerdict,
  type TrustedKey,
  type VerifyPowers,
  verifyReceipt,
} from '../core/verifyReceipt';
import { sha256 } from '../receiver/digest';
import { keyFolderOf, readKeyFolder } from '../receiver/ledger/keyFolder';
import { publicKeyOf } from '../receiver/ledger/signingKey';
import { ReceiptPayload } from '../wire/receipt';
import { type ReadText, readText } from './readText';
import { receiptWords } from './receiptWords';
import type { Surroundings } from './surroundings';
import { verifyDatabase } from './verifyDatabase';

/** What `assent verify` is told on the command line. */
export type VerifyFlags = { jwks?: string; data: string; json?: true };

/** Public keys of a receiver, as `/.well-known/jwks.json` gives them. */
const Jwks = z.looseObject({
  keys: z.array(
    z.looseObject({
      kid: z.string(),
      x: z.string(),
      kty: z.literal('OKP'),
      crv: z.literal('Ed25519'),
    }),
  ),
});

/** `assent verify [RECEIPT…]`: receipts offline, or, without one, the whole database; resolves with the exit code. */
export async function runVerify(
  files: readonly string[],
  flags: VerifyFlags,
  around: Surroundings,
): Promise<number> {
  if (files.length === 0) return verifyDatabase(flags, around);
  const keys = await keysFor(flags, around);
  if (!keys) return 2;
  const verdicts: { file: string; verdict: ReceiptVerdict }[] = [];
  for (const file of files) {
    const read = await textIn(file, around);
    if (read.kind !== 'read') {
      around.printError(read.message);
      return 2;
    }
    verdicts.push({ file, verdict: await verifyReceipt(read.text, keys, powers) });
  }
  const isSound = verdicts.every(({ verdict }) => verdict.faults.length === 0);
  if (flags.json) around.print(JSON.stringify(asJson(verdicts, isSound)));
  else for (const one of verdicts) tell(one.file, one.verdict, flags, around);
  return isSound ? 0 : 1;
}

const powers: VerifyPowers = {
  sha256,
  isSignedBy: (x, message, signature) => verify(null, message, publicKeyOf(x), signature),
  readPayload(value) {
    const { data, error } = ReceiptPayload.safeParse(value);
    return data ? { payload: data } : { misfit: error?.issues[0]?.path.join('.') ?? '' };
  },
};

async function textIn(file: string, { folder }: Surroundings): Promise<ReadText> {
  try {
    return readText(file, await readFile(resolve(folder, file)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // reading a file throws nothing else
    const why = code === 'ENOENT' ? 'is not there. Check the path.' : `cannot be read (${code}).`;
    return { kind: 'unreadable', message: `${file} ${why}` };
  }
}

/** The keys that the reader trusts; `undefined`, once it is said, where there are none. */
async function keysFor(
  { jwks, data }: VerifyFlags,
  around: Surroundings,
): Promise<TrustedKey[] | undefined> {
  if (jwks === undefined) {
    const folder = keyFolderOf(resolve(around.folder, data));
    const { keys } = await readKeyFolder(folder);
    if (keys.length > 0) return keys;
    around.printError(
      `There are no keys in ${folder}. Name the receiver’s public keys: --jwks FILE, saved from its /.well-known/jwks.json.`,
    );
    return undefined;
  }
  const read = await textIn(jwks, around);
  if (read.kind !== 'read') {
    around.printError(read.message);
    return undefined;
  }
  const found = Jwks.safeParse(fromJson(read.text));
  if (found.success) return found.data.keys;
  around.printError(
    `${jwks} holds no Ed25519 keys. Save it from the receiver’s /.well-known/jwks.json.`,
  );
  return undefined;
}

function tell(file: string, verdict: ReceiptVerdict, flags: VerifyFlags, around: Surroundings) {
  const { faults, payload, kid, hasData } = verdict;
  for (const fault of faults) around.printError(`${file}: ${receiptWords(fault)}`);
  if (faults.length > 0 || !payload) return;
  const pinned = flags.jwks === undefined ? `the data folder ${flags.data}` : flags.jwks;
  around.print(`${file}: sound. ${payload.issuer} recorded it on ${payload.issued_at}.`);
  around.print(`  Key ${kid}, pinned by ${pinned}.`);
  for (const { id, state } of payload.purposes) around.print(`  ${id}: ${state}`);
  if (!hasData) around.print('  What was sent did not come along, so it was not compared.');
  around.print(
    '  It proves what the receiver recorded, not that a human being clicked, nor who they were.',
  );
}

function asJson(verdicts: { file: string; verdict: ReceiptVerdict }[], isSound: boolean) {
  return {
    v: 1,
    ok: isSound,
    receipts: verdicts.map(({ file, verdict: { faults, payload, kid, hasData } }) => ({
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
    })),
  };
}
