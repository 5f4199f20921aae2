import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Encoded, encode } from '../http/encodings';
import { releaseOf } from './pastReleases';

/** Finds a file of the widget by name; `undefined` for any other name and for one not built. */
export type FindWidgetFile = (name: string) => Promise<Encoded | undefined>;

/** `assent.js` and its chunks `assent.<name>.<hash>.js`; nothing with a path in it. */
const NAME = /^assent(\.[A-Za-z][\w-]{0,40}\.[\w-]{6,64})?\.js$/;

/**
 * Reads files once per edition and keeps them, compressed too, in memory. Chunks of past releases, which
 * pages that stand open still ask for, are found in `releasesFolder`.
 */
export function createWidgetFiles(distFolder: string, releasesFolder?: string): FindWidgetFile {
  const kept = new Map<string, { edition: string; file: Promise<Encoded> }>();
  return async (name) => {
    if (!NAME.test(name)) return undefined;
    const release = releaseOf(name);
    const past =
      releasesFolder !== undefined && release !== undefined
        ? join(releasesFolder, release, name)
        : undefined;
    const found =
      (await fileAt(join(distFolder, name))) ?? (past === undefined ? past : await fileAt(past));
    if (!found) {
      kept.delete(name);
      return undefined;
    }
    const { path, edition } = found;
    const before = kept.get(name);
    if (before?.edition === edition) return before.file;
    const file = readFile(path).then(encode);
    kept.set(name, { edition, file });
    file.catch(() => kept.delete(name));
    return file;
  };
}

/** A file that is there, and what changes with its content; `undefined` for anything else. */
async function fileAt(path: string): Promise<{ path: string; edition: string } | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { path, edition: `${path} ${found.mtimeMs} ${found.size}` } : undefined;
}
