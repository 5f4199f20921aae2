import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AssentConfig } from '../../core/config';
import type { Asker } from '../asker';
import type { Surroundings } from '../surroundings';
import { missingIn, tellMissing } from './tellMissing';
import { type ChangedFile, writeFiles } from './writePages';

/** What was made of a site: not written yet. */
export type Made = {
  /** The folder or address as it was named. */
  where: string;
  /** Where the configuration goes. */
  out: string;
  /** Whether the pages are to be changed: as the flag says, or by a person's word where it was left out. */
  write: boolean;
  canWrite: boolean;
  config: AssentConfig;
  changed: ChangedFile[];
};

/** The exit code, and the names of what was written. */
export type Finished = { code: number; written: string[] };

/** Said where a person broke off. */
export const BROKEN_OFF = 'Broken off: nothing was written.';

/** Writes what was made, where nothing stands in the way; gives the exit code and the names of what was written. */
export async function finish(
  made: Made,
  ask: Asker | undefined,
  around: Surroundings,
): Promise<Finished> {
  const { where, out, config, changed } = made;
  const path = resolve(around.folder, out);
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere && made.write && !changed.length) {
    around.print(`${out} is there and every page is marked: nothing was written.`);
    return { code: 0, written: [] };
  }
  if (isThere) {
    const isAgreed = ask
      ? await ask.confirm(`${out} is there already. Write over it?`, false)
      : false;
    if (isAgreed === undefined) return broken(around);
    if (!isAgreed) {
      around.printError(
        `${out} is there already, and was left as it is. Name another file with --out.`,
      );
      return NOTHING;
    }
  }
  const writes = await writesPages(made, ask);
  if (writes === undefined) return broken(around);
  if (!writes && made.write) {
    around.printError('Nothing was written.');
    return NOTHING;
  }
  // A person who breaks off now would leave half of it: the first request to stop waits until all is there.
  void around.stopped();
  const pages = writes ? changed : [];
  try {
    const content = `${JSON.stringify(config, null, 2)}\n`;
    await writeFiles(resolve(around.folder, where), pages, [{ path, content }]);
  } catch (error) {
    around.printError(writeFault(where, error));
    around.printError('Nothing was written.');
    return NOTHING;
  }
  const written = [out, ...pages.map(({ name }) => name)];
  around.print(`Written: ${written.join(', ')}.`);
  const missing = missingIn(config);
  tellMissing(missing, around);
  return { code: missing.length ? 1 : 0, written };
}

/** Whether the pages are written: a person is asked once more, whatever the flag says. */
async function writesPages(made: Made, ask: Asker | undefined): Promise<boolean | undefined> {
  if (!ask || !made.canWrite || !made.changed.length) return made.write;
  return ask.confirm('Make these changes in the pages?', made.write);
}

function broken(around: Surroundings): Finished {
  around.printError(BROKEN_OFF);
  return NOTHING;
}

const NOTHING: Finished = { code: 1, written: [] };

/** Why nothing could be written, and what to do. */
function writeFault(where: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  if (/^(EACCES|EPERM|EROFS)$/.test(code)) {
    return `${where} may not be written to by this user (${code}). Copy the site to where you may, or change its rights.`;
  }
  return code === 'ENOSPC'
    ? `The disk of ${where} is full. Free some space.`
    : `${where} cannot be written to (${code}). Check the path and the disk.`;
}
