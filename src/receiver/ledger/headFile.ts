import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SignedHead } from '../../core/head';
import { fromJson } from '../../core/json';
import { jsonOddities } from '../../core/jsonOddities';
import { isMissing } from '../isMissing';
import { writePrivately } from './privateFile';

const KeptHead = z.strictObject({
  v: z.literal(1),
  count: z.int().min(0),
  hash: z.string(),
  at: z.string(),
  jws: z.string(),
});

/** What a file of heads holds: those that can be read, oldest first, and the lines that cannot, counted from 1. */
export type KeptHeads = { heads: SignedHead[]; unreadable: number[] };

/** The file of kept heads within a data folder: one line each, oldest first. */
export function headFileOf(dataFolder: string): string {
  return join(dataFolder, 'heads.jsonl');
}

/** Reads a file of heads; nothing where there is none. Throws what the system throws. */
export function readHeads(file: string): KeptHeads {
  if (isMissing(file)) return headsIn([]);
  // An end that a power loss cut off is passed over.
  return headsIn(readFileSync(file, 'utf8').split('\n').slice(0, -1));
}

/** Heads as they stand in lines. */
export function headsIn(lines: readonly string[]): KeptHeads {
  const kept: KeptHeads = { heads: [], unreadable: [] };
  for (const [index, line] of lines.entries()) {
    const head = readHead(line);
    if (head) kept.heads.push(head);
    else kept.unreadable.push(index + 1);
  }
  return kept;
}

/** A head in the JSON that it is published and kept as; `undefined` where it is none, or could be read in two ways. */
export function readHead(json: string): SignedHead | undefined {
  const { data } = KeptHead.safeParse(fromJson(json));
  return data && jsonOddities(json).length === 0 ? data : undefined;
}

/** Adds a head to a file that only its owner may read; it is on the disk when this returns. Throws what the system throws. */
export function addHead(path: string, head: SignedHead): void {
  dropCutEnd(path);
  writePrivately(path, 'a', JSON.stringify(head));
}

/** Takes out a line that a power loss cut off: the next one would be joined to it, and lost with it. */
function dropCutEnd(path: string): void {
  const text = isMissing(path) ? undefined : readFileSync(path);
  if (!text || text.length === 0 || text.at(-1) === NEWLINE) return;
  const file = openSync(path, 'r+');
  try {
    ftruncateSync(file, text.lastIndexOf(NEWLINE) + 1);
  } finally {
    closeSync(file);
  }
}

const NEWLINE = 0x0a;
