import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SignedHead } from '../../core/head';
import { fromJson } from '../../core/json';
import { writePrivately } from './privateFile';

const KeptHead = z.object({
  v: z.literal(1),
  count: z.int().min(0),
  hash: z.string(),
  at: z.string(),
  jws: z.string(),
});

/** The file of kept heads within a data folder: one line each, oldest first. */
export function headFileOf(dataFolder: string): string {
  return join(dataFolder, 'heads.jsonl');
}

/** All heads that a file keeps; a line that was cut off by a power loss is passed over. */
export function readHeads(file: string): SignedHead[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const read = KeptHead.safeParse(fromJson(line));
      return read.success ? [read.data] : [];
    });
}

/** Adds a head to a file that only its owner may read; it is on the disk when this returns. Throws what the system throws. */
export function addHead(path: string, head: SignedHead): void {
  writePrivately(path, 'a', JSON.stringify(head));
}
