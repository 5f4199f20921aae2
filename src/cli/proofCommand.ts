import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { headFileOf, readHeads } from '../receiver/ledger/headFile';
import { packFiles } from '../receiver/pages/proofPack/packFiles';
import { zipPack } from '../receiver/pages/proofPack/zipPack';
import { exitCodeOf, openConfig } from './openConfig';
import type { Surroundings } from './surroundings';
import { withStore } from './withStore';

/** What `assent proof` is told on the command line. */
export type ProofFlags = {
  config: string;
  data: string;
  out: string;
  purpose?: string;
  locale?: 'ru' | 'en';
  json?: true;
};

/** `assent proof LEAD --out FILE.zip`: all that proves a lead, for a stranger; resolves with the exit code. */
export async function runProof(
  lead: string,
  flags: ProofFlags,
  around: Surroundings,
): Promise<number> {
  const loaded = await openConfig(flags.config, around);
  if (loaded.kind !== 'sound') return exitCodeOf(loaded);
  const { config } = loaded;
  const lang = flags.locale ?? ((config.regime ?? 'ru') === 'ru' ? 'ru' : 'en');
  return withStore(flags, around, async (store, folder) => {
    const head = readHeads(headFileOf(folder)).heads.at(-1);
    const { purpose, out } = flags;
    const pack = await packFiles({ config, store, head, lead, purpose, lang });
    if (pack.kind !== 'pack') {
      around.printError(refusal(pack, lead, purpose));
      return 1;
    }
    const file = resolve(around.folder, out);
    const part = `${file}.part`;
    try {
      await writeFile(part, zipPack(pack.files, Date.now()), { mode: 0o600 });
      await rename(part, file);
    } catch (error) {
      // Nobody would look for what a person sent under this name.
      await rm(part, { force: true }).catch(() => {});
      const { code } = error as NodeJS.ErrnoException; // file calls throw nothing else
      around.printError(`${out} cannot be written (${code}). Name another file with --out.`);
      return 1;
    }
    for (const hash of pack.missing) around.printError(missingWords(hash));
    const names = [...pack.files.keys()];
    around.print(
      flags.json
        ? JSON.stringify({
            v: 1,
            file: out,
            lead,
            files: names,
            ...(pack.missing.length > 0 && { missing: pack.missing }),
          })
        : `${out}: ${names.length} files. It holds what the person sent: give it only to whom that may be shown.`,
    );
    return 0;
  });
}

function missingWords(hash: string): string {
  return `The words of text ${hash} are not kept, so the receipt in the pack does not verify. Take the database from a backup that has them: assent verify tells.`;
}

function refusal(
  pack: Exclude<Awaited<ReturnType<typeof packFiles>>, { kind: 'pack' }>,
  lead: string,
  purpose: string | undefined,
): string {
  switch (pack.kind) {
    case 'lead-missing':
      return `There is no lead ${lead}. Its id stands on its page at /admin.`;
    case 'stamp-missing':
      return `Lead ${lead} came in a version that cannot be read, so there is nothing to prove it with.`;
    case 'purpose-unknown':
      return `Lead ${lead} decided nothing about the purpose ${purpose}. It did about: ${pack.known.join(', ') || 'none'}.`;
  }
}
