import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Room for what is new that a receiver under load may take, in bytes: with less posts cost more, with more it is memory for nothing. */
const YOUNG_BYTES = 16 * 2 ** 20;

/** How often that room is looked at until it is taken, in milliseconds. */
const LOOK_MS = 250;

/** Keeps the heap from growing while a program loads; to be called before what is large is imported. */
export function loadInSmallHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Lets the heap of a receiver grow to what posts are worth. V8 by itself collects garbage at three to
 * four times of what is in use, where twice costs posts nothing, and takes no limit of the room for what
 * is new once it runs: that grows until it is as large as wanted.
 */
export function serveInSmallHeap(): void {
  setFlagsFromString('--heap-growing-percent=100');
  setFlagsFromString('--semi-space-growth-factor=2');
  const looking = setInterval(() => {
    if (youngBytes() < YOUNG_BYTES) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(looking);
  }, LOOK_MS);
  looking.unref();
}

function youngBytes(): number {
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  return young?.space_size ?? YOUNG_BYTES;
}
