import { readFile } from 'node:fs/promises';
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
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked || looksLikeUtf16(bytes)) return fail('is written in UTF-16, not in UTF-8.');
  try {
    // A mark at the start is taken off by the decoder.
    return { kind: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const line = firstBadLine(bytes);
    return fail(
      `is not written in UTF-8 (line ${line}): Cyrillic in it was saved as Windows-1251 or another old encoding.`,
    );
  }
}

/** Reads a file that is named on the command line. */
export async function readFileText(
  file: string,
  { folder }: Pick<Surroundings, 'folder'>,
): Promise<ReadText> {
  try {
    return readText(file, await readFile(resolve(folder, file)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // reading a file throws nothing else
    const why = code === 'ENOENT' ? 'is not there. Check the path.' : `cannot be read (${code}).`;
    return { kind: 'unreadable', message: `${file} ${why}` };
  }
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
