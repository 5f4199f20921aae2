import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { removeLeftovers } from './leftovers';
import type { Manifest } from './manifest';
import { noFile, Refusal, systemRefusal } from './refusal';
import { MAGIC, seal } from './seal';
import { undoOnStop } from './undoOnStop';

/** A file that goes into a backup, and what it is called there. */
export type Part = { name: string; path: string };

/**
 * Writes a backup, encrypted where there is a passphrase, and gives its length in bytes. The file
 * is readable by its owner alone, and stands under its name once it is whole and on the disk. Throws
 * a `Refusal` where it cannot be written; what stood there before stays then.
 */
export async function writeBackup(
  file: string,
  about: Omit<Manifest, 'v' | 'parts'>,
  parts: readonly Part[],
  passphrase: string | undefined,
): Promise<number> {
  const manifest: Manifest = { v: 1, ...about, parts: await Promise.all(parts.map(measure)) };
  const { head, pass } = await seal(passphrase);
  const start = `${file}.part-`;
  const half = `${start}${process.pid}`;
  try {
    removeLeftovers(dirname(file), basename(start));
  } catch {
    // A folder that may be written and not listed; whether it is there at all is seen below.
  }
  const release = undoOnStop(() => rmSync(half, { force: true }));
  try {
    await demandOwn(file);
    await pipeline(
      contents(manifest, parts),
      createGzip({ level: 6 }),
      async function* sealed(pieces: AsyncIterable<Uint8Array>) {
        yield head;
        for await (const piece of pieces) yield pass.update(piece);
        yield pass.end();
      },
      createWriteStream(half, { flags: 'wx', mode: 0o600 }),
    );
    const { size } = await stat(half);
    await reachDisk(half);
    await rename(half, file);
    await reachDisk(dirname(file));
    return size;
  } catch (error) {
    await rm(half, { force: true }).catch(() => {});
    throw systemRefusal(error, file, 'written');
  } finally {
    release();
  }
}

async function* contents(manifest: Manifest, parts: readonly Part[]) {
  yield Buffer.from(`${JSON.stringify(manifest)}\n`);
  for (const { path } of parts) yield* createReadStream(path, { highWaterMark: 1 << 18 });
}

async function measure({ name, path }: Part): Promise<Manifest['parts'][number]> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 })) {
      hash.update(piece);
      bytes += piece.length;
    }
  } catch (error) {
    throw systemRefusal(error, path, 'read');
  }
  return { name, bytes, sha256: hash.digest('base64url') };
}

/** Only an earlier backup is written over: a slip in the name costs no configuration and no page. */
async function demandOwn(file: string): Promise<void> {
  const there = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!there) return;
  if (there.isDirectory()) throw new Refusal('failed', `${file} is a folder. Name a file in it.`);
  if (!there.isFile()) throw noFile(file, 'failed');
  const start = Buffer.alloc(MAGIC.length);
  const handle = await open(file);
  await handle.read(start, 0, start.length, 0).finally(() => handle.close());
  if (start.toString('latin1') === MAGIC) return;
  throw new Refusal(
    'failed',
    `${file} is there already and is no backup of Assent, so that it is not written over. Name another file.`,
  );
}

async function reachDisk(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } catch (error) {
    // Some network disks know no way to make a folder reach the disk.
    if (!(error instanceof Error && 'code' in error && error.code === 'EINVAL')) throw error;
  } finally {
    await handle.close();
  }
}
