import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Room for what is new that a receiver under load may take, in bytes: with less posts cost more, with more it is memory for nothing. */
const YOUNG_BYTES = 16 * 2 ** 20;

/** How often that room is looked at until it is taken, in milliseconds. */
const LOOK_MS = 250;

/** Imports a program whose heap is as small after it as what it needs: V8 would grow it for the load alone. */
export async function loadInSmallHeap<Program>(load: () => Promise<Program>): Promise<Program> {
  growYoung(false);
  const program = await load();
  growYoung(true);
  return program;
}

/**
 * Lets the heap of a receiver grow to what posts are worth. V8 by itself collects garbage at three to
 * four times of what is in use, where 1.7 times costs posts nothing, and takes no limit of the room for
 * what is new once it runs: that grows until it is as large as wanted.
 */
export function serveInSmallHeap(): void {
  setFlagsFromString('--heap-growing-percent=70');
  const looking = setInterval(() => {
    if (youngBytes() < YOUNG_BYTES) return;
    growYoung(false);
    clearInterval(looking);
  }, LOOK_MS);
  looking.unref();
}

/** Whether the room for what is new doubles when it is found too small. */
function growYoung(isAllowed: boolean): void {
  setFlagsFromString(`--semi-space-growth-factor=${isAllowed ? 2 : 1}`);
}

function youngBytes(): number {
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  return young?.space_size ?? YOUNG_BYTES;
}
