import { z } from 'zod';
import { type Head, type HeadFault, headFault } from '../../core/head';
import { fromJson } from '../../core/json';
import type { Store } from '../store/store';

const Restored = z.object({
  v: z.literal(1),
  saved_at: z.string(),
  from: z.int(),
  to: z.int(),
});

/** The first of these heads that the ledger contradicts; `undefined` where it goes on from all of them. */
export async function faultOfHeads(
  { ledger }: Pick<Store, 'ledger'>,
  heads: readonly Head[],
): Promise<HeadFault | undefined> {
  const tip = await ledger.tip();
  const restores = (await ledger.restores()).flatMap(({ at, body }) => {
    const read = Restored.safeParse(fromJson(body));
    return read.success ? [{ ...read.data, at }] : [];
  });
  for (const head of heads) {
    const [there] = await ledger.after(head.count - 1, 1);
    const hashAt = there?.seq === head.count ? there.hash : undefined;
    const fault = headFault(head, tip, hashAt, restores);
    if (fault) return fault;
  }
  return undefined;
}
