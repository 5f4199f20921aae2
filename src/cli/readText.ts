import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Surroundings } from './surroundings';

/** The text of a file an owner wrote, or one line on why its bytes are none and how to save them. */
export type ReadText = { kind: 'read'; text: string } | { kind: 'unreadable'; message: string };

const SAVE =
  'Save it as UTF-8: in Notepad “Save as”, Encoding: UTF-8; in VS Code click the encoding below, “Save with Encoding”, UTF-8.';

/** Reads bytes as UTF-8, with a byte order mark or without; `file` is how the owner called it. */
export function readText(file: string, bytes: Uint8Array): ReadText {
  const fail = (what: string): ReadText => ({
    kind: 'unreadable',
    message: `${file} ${what} ${SAVE}`,
  });
  const packed = packingOf(bytes);
  if (packed) {
    return { kind: 'unreadable', message: `${file} is packed (${packed}). Unpack it first.` };
  }
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked || looksLikeUtf16(bytes)) return fail('is written in UTF-16, not in UTF-8.');
  try {
    // A mark at the start is taken off by the decoder.
    return { kind: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    if (bytes.subarray(0, LOOKED_AT).some(isNoSign)) {
      return {
        kind: 'unreadable',
        message: `${file} is no text. Check that it is the right file.`,
      };
    }
    const line = firstBadLine(bytes);
    return fail(
      `is not written in UTF-8 (line ${line}): Cyrillic in it was saved as Windows-1251 or another old encoding.`,
    );
  }
}

/** Reads a file that is named on the command line, and that holds `maxBytes` at most. */
export async function readFileText(
  file: string,
  { folder }: Pick<Surroundings, 'folder'>,
  maxBytes: number,
): Promise<ReadText> {
  const path = resolve(folder, file);
  try {
    const { size } = await stat(path);
    if (size <= maxBytes) return readText(file, await readFile(path));
    const most = Math.round(maxBytes / 1024 ** 2);
    const message = `${file} is too large: nothing that is read here is over ${most} MiB. Check that it is the right file.`;
    return { kind: 'unreadable', message };
  } catch (error) {
    return { kind: 'unreadable', message: readFault(file, error) };
  }
}

/** Why a file could not be read, in one line; `what` is what was looked for in it. */
export function readFault(file: string, error: unknown, what = 'file'): string {
  const code = error instanceof Error && 'code' in error ? error.code : 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${file} is not there. Check the path.`;
  if (code === 'EISDIR') return `${file} is a folder. Name the ${what} in it.`;
  if (code === 'EACCES') return `${file} may not be read by this user. Check its rights.`;
  return `${file} cannot be read (${code}). Check the path.`;
}

/** What a file was packed with, by its first bytes. */
function packingOf(bytes: Uint8Array): 'gzip' | 'zip' | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (start.startsWith('\x1f\x8b')) return 'gzip';
  return start === 'PK\x03\x04' ? 'zip' : undefined;
}

/** Bytes at the start by which a text is told from what is none. */
const LOOKED_AT = 1024;

/** A byte that stands in no text, whatever its encoding: a control sign, blanks and ends of lines apart. */
function isNoSign(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
}

/** UTF-16 without its mark: every second byte of Latin signs is nought. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 64);
  return start.length > 1 && start.filter((byte) => byte === 0).length * 3 > start.length;
}

/** The number of the first line that is no UTF-8, from 1. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let from = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, from);
    try {
      decoder.decode(bytes.subarray(from, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    from = end + 1;
    line += 1;
  }
}
