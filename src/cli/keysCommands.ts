import { keyFolderOf } from '../receiver/ledger/keyFolder';
import { type Rotated, rotateKey } from '../receiver/ledger/rotateKey';
import { readSecret } from './secret';
import type { Surroundings } from './surroundings';
import { withStore } from './withStore';

/** What `assent keys` is told on the command line. */
export type KeysFlags = { data: string; json?: true };

/** `assent keys list`: the public keys, the current one first; resolves with the exit code. */
export function listKeys(flags: KeysFlags, around: Surroundings): Promise<number> {
  return withStore(flags, around, async (store) => {
    const keys = await store.keys.list();
    if (flags.json) around.print(JSON.stringify({ v: 1, keys }));
    else if (keys.length === 0)
      around.print('No key is listed yet: the first start of `assent serve` makes one.');
    else for (const { kid, listedAt } of keys) around.print(`${kid}  since ${listedAt}`);
    return 0;
  });
}

/** `assent keys rotate`: makes a key that every start from now on signs with; resolves with the exit code. */
export function rotateKeys(flags: KeysFlags, around: Surroundings): Promise<number> {
  return withStore(flags, around, async (store, dataFolder) => {
    const set = await readSecret('ASSENT_SIGNING_KEY', around);
    if (set.kind === 'unreadable') {
      around.printError(set.message);
      return 2;
    }
    const isPrinted = set.value !== undefined;
    const rotated = await rotateKey({ store, dataFolder, isPrinted, nowMs: Date.now() });
    tell(rotated, flags, around);
    return rotated.kind === 'failed' ? 1 : 0;
  });
}

function tell(rotated: Rotated, flags: KeysFlags, around: Surroundings): void {
  const { print, printError } = around;
  if (rotated.kind === 'failed') {
    printError(rotated.message);
    return;
  }
  const { kid, jwk } = rotated;
  const lines = flags.json
    ? [JSON.stringify({ v: 1, kid, ...(jwk !== undefined && { jwk }) })]
    : [`Listed: ${kid}`, MEANWHILE, ...nextSteps(jwk, flags, around)];
  for (const line of lines) print(line);
}

const MEANWHILE =
  'What runs signs with the key before until it is started anew. That key stays listed: what it signs goes on verifying.';

function nextSteps(jwk: string | undefined, { data }: KeysFlags, { env }: Surroundings): string[] {
  if (jwk !== undefined) {
    return ['Set ASSENT_SIGNING_KEY to this, for each process, and start them anew:', jwk];
  }
  const start = 'Start the receiver anew: it then signs with this key.';
  if (!env.DATABASE_URL?.trim()) return [start];
  const file = `the new file of ${keyFolderOf(data)}`;
  return [
    start,
    `Others on this database: copy ${file} into their \`keys\` folders, or set ASSENT_SIGNING_KEY to its text, then start them anew.`,
  ];
}
