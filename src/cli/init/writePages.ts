import { rename, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, type Edit } from './edits';

/** A page or style sheet and what is to be changed in it; a new one has no bytes yet. */
export type ChangedFile = {
  /** A path below the folder, or an address. */
  name: string;
  bytes: string;
  edits: Edit[];
  isNew?: true;
  /** Makes words of a part of it. */
  decode(part: string): string;
};

/** A file as it shall be. */
type Wanted = { path: string; content: string | Uint8Array; mode?: number; before?: Uint8Array };

/**
 * Writes the changed files of a folder, and `more` beside them: all are written under other names first, so that a
 * full disk or a folder that may not be written to leaves everything as it was. What is not changed keeps every byte.
 */
export async function writeFiles(
  folder: string,
  changed: readonly ChangedFile[],
  more: readonly Wanted[],
): Promise<void> {
  const wanted = await Promise.all(changed.map((file) => wantedOf(folder, file)));
  const beside = (path: string) => `${path}.assent-${process.pid}`;
  const written: string[] = [];
  const replaced: Wanted[] = [];
  try {
    for (const { path, content, mode } of [...wanted, ...more]) {
      written.push(beside(path));
      await writeFile(beside(path), content, { flag: 'wx', ...(mode !== undefined && { mode }) });
    }
    for (const one of [...wanted, ...more]) {
      await rename(beside(one.path), one.path);
      replaced.push(one);
    }
  } catch (error) {
    await Promise.all(replaced.map(putBack));
    await Promise.all(written.map((path) => unlink(path).catch(() => {})));
    throw error;
  }
}

async function wantedOf(folder: string, file: ChangedFile): Promise<Wanted> {
  const path = join(folder, file.name);
  const content = Buffer.from(applyEdits(file.bytes, file.edits), 'latin1');
  if (file.isNew) return { path, content };
  const before = Buffer.from(file.bytes, 'latin1');
  return { path, content, mode: (await stat(path)).mode, before };
}

/** Has a file be again what it was. */
function putBack({ path, before }: Wanted): Promise<void> {
  return before ? writeFile(path, before) : unlink(path);
}
