import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Act } from '../../core/act';
import { fromJson } from '../../core/json';
import { isMissing } from '../isMissing';
import { writePrivately } from '../ledger/privateFile';

/** One erasure, as it is kept outside of the database: ids and hashes alone, and its act. */
export type TombstoneLine = {
  v: 1;
  at: string;
  event: 'erased' | 'destroyed';
  /** Ids of a lead and of its edits. */
  leads: string[];
  act: Act;
};

const KeptLine = z.object({
  v: z.literal(1),
  at: z.string(),
  event: z.enum(['erased', 'destroyed']),
  leads: z.array(z.string()).min(1),
  // Written by this receiver, and read for what was destroyed when: no decision hangs on it.
  act: z.custom<Act>((act) => typeof act === 'object' && act !== null),
});

/** The file of erasures within a data folder: one line each, oldest first. */
export function tombstoneFileOf(dataFolder: string): string {
  return join(dataFolder, 'tombstones.jsonl');
}

/** All erasures that a file keeps; a line that was cut off by a power loss is passed over: it was answered to nobody. Throws what the system throws. */
export function readTombstones(file: string): TombstoneLine[] {
  if (isMissing(file)) return [];
  return readFileSync(file, 'utf8').split('\n').flatMap(tombstoneOf);
}

/** An erasure from its line; none where that cannot be read. */
export function tombstoneOf(line: string): TombstoneLine[] {
  const read = KeptLine.safeParse(fromJson(line));
  return read.success ? [read.data] : [];
}

/** Adds erasures to a file that only its owner may read; they are on the disk when this returns. Throws what the system throws. */
export function addTombstones(file: string, lines: readonly TombstoneLine[]): void {
  if (lines.length > 0)
    writePrivately(file, 'a', lines.map((line) => JSON.stringify(line)).join('\n'));
}
