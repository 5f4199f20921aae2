import type { Parts } from '../parts';

/** Room for what is set aside unverified, when the owner says nothing, in MiB. */
const USUAL_MIB = 100;

/** How long a count that found no room holds, in milliseconds: the owner may have made some. */
const RECOUNT_MS = 60_000;

/** The room for what is set aside: strangers can fill it, and nothing else. */
export type AsideRoom = {
  /** Whether so many bytes more fit in; they are counted at once. */
  take(bytes: number): Promise<boolean>;
};

/** The room of one receiver. It is measured at first need, then kept count of, and measured again once it is full. */
export function createAsideRoom({
  config,
  store,
  clock,
}: Pick<Parts, 'config' | 'store' | 'clock'>): AsideRoom {
  const maxBytes = (config.server?.asideMiB ?? USUAL_MIB) * 1024 * 1024;
  let taken: { bytes: number; measuredAtMs: number } | undefined;
  const measure = async () => {
    const measuredAtMs = clock();
    taken = { bytes: await store.asideBytes(), measuredAtMs };
    return taken;
  };
  return {
    async take(bytes) {
      let now = taken ?? (await measure());
      const isFull = now.bytes + bytes > maxBytes;
      if (isFull && clock() >= now.measuredAtMs + RECOUNT_MS) now = await measure();
      if (now.bytes + bytes > maxBytes) return false;
      now.bytes += bytes;
      return true;
    },
  };
}
