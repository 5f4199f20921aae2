import { readFile, stat } from 'node:fs/promises';
import { type Encoded, encode } from './encodings';

/** Reads the first of these paths that is a file; `undefined` where none is. */
export type ReadKept = (...paths: string[]) => Promise<Encoded | undefined>;

/** Reads files once per edition and keeps them, compressed too, in memory. What is no file is not kept. */
export function keepFiles(): ReadKept {
  const kept = new Map<string, { edition: string; file: Promise<Encoded> }>();
  return async (...paths) => {
    for (const path of paths) {
      const edition = await editionOf(path);
      const before = kept.get(path);
      if (edition !== undefined && before?.edition === edition) return before.file;
      kept.delete(path);
      if (edition === undefined) continue;
      const file = readFile(path).then(encode);
      kept.set(path, { edition, file });
      file.catch(() => kept.delete(path));
      return file;
    }
    return undefined;
  };
}

/** What changes with a file's content; `undefined` for anything that is no file. */
async function editionOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? `${found.mtimeMs} ${found.size}` : undefined;
}
