import { StoreFailure } from '../store/failure';
import type { Walk } from '../store/inbox/unread';
import type { Store } from '../store/store';

/** Leads of each list that are looked at before a search: those that came since the upkeep did it. */
const NEWEST = 300;

/** Leads that one transaction takes: who posts meanwhile waits for no more than that. */
const SLICE = 100;

/** Leads that the upkeep looks at in one go. */
const WINDOW = 500;

type InboxParts = { store: Pick<Store, 'inbox' | 'write'> };

/**
 * Lets the leads that came last be looked for; how many still cannot be, as after the first start of a
 * release that looks for any. A post writes nothing of it: it costs a visitor no time.
 */
export async function readNewest({ store }: InboxParts): Promise<number> {
  if ((await store.inbox.unread()) <= 0) return 0;
  await readSome(store, await store.inbox.unreadNewest(NEWEST)).catch((error) => {
    // Where nothing can be written just now, as on a disk that is nearly full, lists are shown all the same.
    if (!(error instanceof StoreFailure)) throw error;
  });
  return Math.max(0, await store.inbox.unread());
}

/** Lets all leads be looked for, the newest first, whatever a clock that stepped back made of their order. `pause` is waited for between slices. */
export async function readAll(
  { store }: InboxParts,
  pause: () => Promise<unknown> = async () => {},
): Promise<void> {
  if ((await readNewest({ store })) === 0) return;
  let walk: Walk | undefined = { list: 'stored', olderThan: undefined };
  while (walk) {
    const { leads, next }: { leads: string[]; next: Walk | undefined } =
      await store.inbox.unreadFrom(walk, WINDOW);
    await readSome(store, leads, pause);
    walk = next;
    if (leads.length === 0) await pause();
  }
}

async function readSome(
  store: InboxParts['store'],
  leads: readonly string[],
  pause?: () => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < leads.length; start += SLICE) {
    await store.write(({ inbox }) => inbox.read(leads.slice(start, start + SLICE)));
    await pause?.();
  }
}
