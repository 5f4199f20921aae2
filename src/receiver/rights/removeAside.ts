import type { Act } from '../../core/act';
import { isoTime } from '../../core/isoTime';
import { destroyAll } from './erase';
import type { RightsParts } from './rightsParts';

/** What came of removing a lead: `held` where a law holds it, `missing` where none of this id is set aside. */
export type RemovedAside = { kind: 'removed'; act: Act } | { kind: 'held' | 'missing' };

/**
 * Takes away for good one lead that is set aside and that the owner calls none: itself alone, not what
 * else was sent with its key. `person` is what the owner is called.
 */
export async function removeAside(
  parts: RightsParts,
  id: string,
  person?: string,
): Promise<RemovedAside> {
  const at = isoTime(parts.clock());
  let isHeld = false;
  const [act] = await destroyAll(parts, async ({ leads, chains, holds }) => {
    const lead = await leads.find(id);
    if (lead?.standing.kind !== 'aside') return [];
    isHeld = (await holds.standing(await chains.of(id), at)) !== undefined;
    if (isHeld) return [];
    const named = person === undefined ? {} : { person };
    return [{ leads: [lead], event: 'erased', at, reason: 'owner', by: 'owner', ...named }];
  });
  if (!act) return { kind: isHeld ? 'held' : 'missing' };
  await parts.store.scrub();
  return { kind: 'removed', act };
}
