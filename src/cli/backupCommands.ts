import { resolve } from 'node:path';
import { backUp } from '../receiver/backup/backUp';
import { Refusal } from '../receiver/backup/refusal';
import { restore } from '../receiver/backup/restore';
import { warnOfMisplacedUrl } from './misplacedUrl';
import { readSecret } from './secret';
import type { Surroundings } from './surroundings';
import { working } from './working';

/** The variable that a backup is encrypted and opened with. */
const PASSPHRASE = 'ASSENT_BACKUP_PASSPHRASE';

/** What `assent backup` is told on the command line. */
export type BackupFlags = { data: string; withKeys?: true; json?: true };

/** What `assent restore` is told on the command line. */
export type RestoreFlags = { data: string; tombstones?: string[]; replace?: true; json?: true };

/** `assent backup FILE`: one file of all that the receiver keeps, while it runs; resolves with the exit code. */
export function runBackup(file: string, flags: BackupFlags, around: Surroundings): Promise<number> {
  return answering(flags, around, async (passphrase) => {
    const { bytes, tables, keys } = await working(around, `Saving into ${file}`, () =>
      backUp({
        dataFolder: resolve(around.folder, flags.data),
        databaseUrl: around.env.DATABASE_URL?.trim() || undefined,
        file: resolve(around.folder, file),
        passphrase,
        withKeys: flags.withKeys === true,
        nowMs: Date.now(),
      }),
    );
    const isEncrypted = passphrase !== undefined;
    if (flags.json) {
      around.print(JSON.stringify({ v: 1, file, bytes, encrypted: isEncrypted, tables, keys }));
      return;
    }
    const size = `${Math.ceil(bytes / 1024)} KiB, ${isEncrypted ? 'encrypted' : 'not encrypted'}`;
    around.print(`${file}: ${counted(tables)} (${size}).`);
    if (!isEncrypted) {
      const what = keys > 0 ? 'The signing keys and people’s data' : 'People’s data';
      around.printError(
        `Warning: ${what} can be read by whoever has the file. Set ${PASSPHRASE} to encrypt it.`,
      );
    }
    if (flags.withKeys && keys === 0) {
      around.printError('Warning: there are no signing keys to take along.');
    }
  });
}

/** `assent restore FILE`: puts a backup back, all of it or nothing; resolves with the exit code. */
export function runRestore(
  file: string,
  flags: RestoreFlags,
  around: Surroundings,
): Promise<number> {
  return answering(flags, around, async (passphrase) => {
    const { at, tables, keys, keysKept, erasedAgain } = await working(
      around,
      `Putting ${file} back`,
      () =>
        restore({
          dataFolder: resolve(around.folder, flags.data),
          databaseUrl: around.env.DATABASE_URL?.trim() || undefined,
          file: resolve(around.folder, file),
          passphrase,
          isReplaced: flags.replace === true,
          tombstones: (flags.tombstones ?? []).map((path) => resolve(around.folder, path)),
        }),
    );
    const place = around.env.DATABASE_URL?.trim() ? 'PostgreSQL' : flags.data;
    for (const name of keysKept) {
      around.printError(
        `Warning: ${name} is there already and differs from the one in the backup. It was left as it is.`,
      );
    }
    const again = erasedAgain > 0 ? ` Erased again, as since asked for: ${erasedAgain}.` : '';
    around.print(
      flags.json
        ? JSON.stringify({ v: 1, file, at, tables, keys, keysKept, erasedAgain })
        : `${place}: ${counted(tables)}, as they stood at ${at}.${again}`,
    );
  });
}

/** Runs what may be refused; what it throws otherwise is a fault of ours. */
async function answering(
  { data }: { data: string },
  around: Surroundings,
  work: (passphrase: string | undefined) => Promise<void>,
): Promise<number> {
  const secret = await readSecret(PASSPHRASE, around);
  if (secret.kind === 'unreadable') {
    around.printError(secret.message);
    return 2;
  }
  await warnOfMisplacedUrl(data, around);
  try {
    await work(secret.value);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    around.printError(error.message);
    return error.kind === 'unreadable' ? 2 : 1;
  }
}

function counted({ leads = 0, consents = 0, texts = 0 }: Record<string, number>): string {
  const some = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  return `${some(leads, 'lead')}, ${some(consents, 'consent message')}, ${some(texts, 'text')}`;
}
