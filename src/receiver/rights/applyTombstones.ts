import { isoTime } from '../../core/isoTime';
import type { Tombstone } from '../store/tombstones';
import { takeAway } from './destroy';
import type { RightsParts } from './rightsParts';
import { addTombstones, readTombstones, type TombstoneLine, tombstoneOf } from './tombstoneFile';

/** Erasures looked at, or read, in one go. */
const SLICE = 200;

/** Where erasures are kept, in both places. */
type TombstoneParts = Pick<RightsParts, 'store' | 'clock' | 'tombstoneFile'>;

/** Where a reading of the table goes on. */
type Place = Pick<Tombstone, 'at' | 'id'>;

/**
 * Erases again what was erased before and has come back with a restored database, and what a crash left
 * half done; then writes what other processes have erased into the file. How many leads went.
 */
export async function applyTombstones(parts: TombstoneParts): Promise<number> {
  const { store, clock, tombstoneFile } = parts;
  const lines = readTombstones(tombstoneFile);
  const inFile = new Set(lines.flatMap(({ leads }) => leads));
  let gone = 0;
  for (let start = 0; start < lines.length; start += SLICE) {
    const some = lines.slice(start, start + SLICE);
    const ids = some.flatMap(({ leads }) => leads);
    const back = new Set(await store.chains.kept(ids));
    const listed = new Set((await store.tombstones.of(ids)).map(({ id }) => id));
    const undone = some.filter(({ leads }) => leads.some((id) => back.has(id) || !listed.has(id)));
    if (undone.length > 0) {
      await store.write(async (tx) => {
        for (const line of undone) await takeAway(tx, line, isoTime(clock()));
      });
    }
    gone += back.size;
  }
  // Also where nothing came back: a crash may have left bytes of what was gone by then.
  if (lines.length > 0) await store.scrub();
  await copyTombstones(parts, { at: '', id: '' }, inFile);
  return gone;
}

/**
 * Copies into the file what the table says after a place, but for leads that the file names already;
 * where the next reading goes on. Several processes share a table, and each has a file of its own.
 */
export async function copyTombstones(
  { store, tombstoneFile }: Omit<TombstoneParts, 'clock'>,
  from: Place,
  inFile: Set<string>,
): Promise<Place> {
  let place = from;
  for (;;) {
    const rows = await store.tombstones.after(place, SLICE);
    const fresh: TombstoneLine[] = [];
    for (const { line } of rows) {
      for (const told of tombstoneOf(line)) {
        if (told.leads.every((id) => inFile.has(id))) continue;
        for (const id of told.leads) inFile.add(id);
        fresh.push(told);
      }
    }
    addTombstones(tombstoneFile, fresh);
    const last = rows.at(-1);
    if (!last) return place;
    place = { at: last.at, id: last.id };
  }
}
