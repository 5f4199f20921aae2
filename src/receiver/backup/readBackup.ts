import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Manifest } from './manifest';
import { Pieces } from './pieces';
import { noFile, Refusal, systemRefusal } from './refusal';
import { damaged, MAGIC, type Pass, unseal } from './seal';

/** The longest first lines a backup may have, in bytes. */
const MAX_HEADER_BYTES = 4096;
const MAX_MANIFEST_BYTES = 1 << 20;

/**
 * A backup that is whole and whose key fits. `unpack` writes its files into a folder, each compared
 * with its digest, and gives what it holds; `demandRoom` is told first how many bytes that takes.
 */
export type Backup = {
  unpack(folder: string, demandRoom: (bytes: number) => void): Promise<Manifest>;
};

/**
 * Opens a backup and reads it once to its end, before anything of it is used. Throws a `Refusal` for
 * a file that is none, was damaged or cut off, or was made with another passphrase.
 */
export async function openBackup(file: string, passphrase: string | undefined): Promise<Backup> {
  try {
    const found = await stat(file);
    // Opening a pipe would wait for whoever writes it.
    if (!found.isFile() && !found.isDirectory()) throw noFile(file, 'unreadable');
    const { size } = found;
    const line = await secondLine(file);
    const begin = await unseal(line, passphrase, file);
    const from = MAGIC.length + Buffer.byteLength(line) + 1;
    const trailerAt = size - begin().trailerBytes;
    if (trailerAt < from) throw damaged(file);
    const read = () => opened(file, begin(), from, trailerAt, size);
    for await (const _ of read()) {
      // Only so that its end is reached, and judged.
    }
    return { unpack: (folder, demandRoom) => unpack(read(), file, folder, demandRoom) };
  } catch (error) {
    throw systemRefusal(error, file, 'read');
  }
}

/** The line that says how the rest is kept. */
async function secondLine(file: string): Promise<string> {
  const start = Buffer.alloc(MAX_HEADER_BYTES);
  const handle = await open(file);
  const { bytesRead } = await handle.read(start, 0, start.length, 0).finally(() => handle.close());
  const text = start.toString('utf8', 0, bytesRead);
  if (!text.startsWith(MAGIC)) {
    const isLater = /^assent-backup\/\d+\n/.test(text);
    throw new Refusal(
      'unreadable',
      isLater
        ? `${file} was made by a newer release of Assent. Restore it with that release.`
        : `${file} is not a backup of Assent. Name a file that assent backup made.`,
    );
  }
  const end = text.indexOf('\n', MAGIC.length);
  if (end < 0) throw damaged(file);
  return text.slice(MAGIC.length, end);
}

async function* opened(
  file: string,
  pass: Pass,
  from: number,
  trailerAt: number,
  size: number,
): AsyncGenerator<Uint8Array> {
  const body = { start: from, end: trailerAt - 1, highWaterMark: 1 << 18 };
  if (from < trailerAt)
    for await (const piece of createReadStream(file, body)) yield pass.update(piece);
  const trailer: Buffer[] = [];
  for await (const piece of createReadStream(file, { start: trailerAt, end: size - 1 })) {
    trailer.push(piece);
  }
  yield pass.end(Buffer.concat(trailer));
}

async function unpack(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  folder: string,
  demandRoom: (bytes: number) => void,
): Promise<Manifest> {
  return pipeline(
    Readable.from(bytes),
    createGunzip(),
    async (plain: AsyncIterable<Uint8Array>) => {
      const pieces = new Pieces(plain);
      const manifest = manifestOf(await pieces.line(MAX_MANIFEST_BYTES), file);
      demandRoom(manifest.parts.reduce((sum, part) => sum + part.bytes, 0));
      for (const { name, bytes: length, sha256 } of manifest.parts) {
        const path = join(folder, name);
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        const hash = createHash('sha256');
        const handle = await open(path, 'wx', 0o600);
        try {
          let written = 0;
          for await (const piece of pieces.next(length)) {
            hash.update(piece);
            await handle.writeFile(piece);
            written += piece.length;
          }
          if (written !== length) throw damaged(file);
          await handle.sync();
        } finally {
          await handle.close();
        }
        if (hash.digest('base64url') !== sha256) throw damaged(file);
      }
      if (!(await pieces.isAtEnd())) throw damaged(file);
      return manifest;
    },
  );
}

function manifestOf(line: string | undefined, file: string): Manifest {
  const parsed = Manifest.safeParse(line === undefined ? undefined : JSON.parse(line));
  if (parsed.success) return parsed.data;
  throw new Refusal(
    'failed',
    `${file} holds what this release does not know. Restore it with the release that made it, or a newer one.`,
  );
}
