import { resolve } from 'node:path';
import { z } from 'zod';
import { fromJson } from '../core/json';
import { MAX_RECEIPT_FILE_BYTES } from '../core/receiptFile';
import type { TrustedKey } from '../core/verifyJws';
import { keyFolderOf, readKeyFolder } from '../receiver/ledger/keyFolder';
import { thumbprintOf } from '../receiver/ledger/signingKey';
import { readFileText } from './readText';
import type { Surroundings } from './surroundings';

/** Public keys of a receiver, as `/.well-known/jwks.json` gives them. */
const Jwks = z.looseObject({ keys: z.array(z.unknown()) });

const Ed25519Key = z.looseObject({
  kid: z.string(),
  x: z.string().regex(/^[\w-]{43}$/),
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  /** The private half, which stands in no file that was published. */
  d: z.unknown().optional(),
});

/** The keys that the reader trusts: of a file, else of the data folder; `undefined`, once it is said, where there are none. */
export async function trustedKeys(
  { jwks, data }: { jwks?: string; data: string },
  around: Surroundings,
): Promise<TrustedKey[] | undefined> {
  if (jwks !== undefined) return keysInFile(jwks, around);
  const folder = keyFolderOf(resolve(around.folder, data));
  const { keys } = await readKeyFolder(folder);
  if (keys.length > 0) return keys;
  around.printError(
    `There are no keys in ${folder}. Name the receiver’s public keys: --jwks FILE, saved from its /.well-known/jwks.json.`,
  );
  return undefined;
}

/** The keys of a file that was saved from a receiver; `undefined`, once it is said, where it is not fit to be trusted. */
export async function keysInFile(
  file: string,
  around: Surroundings,
): Promise<TrustedKey[] | undefined> {
  const read = await readFileText(file, around, MAX_RECEIPT_FILE_BYTES);
  if (read.kind !== 'read') {
    around.printError(read.message);
    return undefined;
  }
  const listed = Jwks.safeParse(fromJson(read.text)).data?.keys ?? [];
  // Keys of other kinds are passed over (RFC 7517 §5).
  const keys = listed.flatMap((key) => Ed25519Key.safeParse(key).data ?? []);
  const fault = await keyFault(keys);
  if (!fault) return keys;
  around.printError(`${file} ${fault} ${SAVE}`);
  return undefined;
}

const SAVE = 'Save it from the receiver’s /.well-known/jwks.json.';

/** Why keys are not fit to be trusted; `undefined` where they are. */
async function keyFault(keys: readonly z.infer<typeof Ed25519Key>[]): Promise<string | undefined> {
  if (keys.length === 0) return 'holds no Ed25519 keys in a list named `keys`.';
  for (const { kid, x, d } of keys) {
    if (d !== undefined) {
      return `holds the private half of the key ${kid} (\`d\`), by which anybody signs as the receiver. If it ever left the receiver, type there: assent keys rotate. To verify, the public half is enough.`;
    }
    if (kid !== (await thumbprintOf(x))) {
      return `holds a key that is not the one its \`kid\` names (${kid}): somebody changed it.`;
    }
  }
  return undefined;
}
