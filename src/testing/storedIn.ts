import type { Frame } from '@playwright/test';
import type { Store } from './note';

/** Something that stands in a store. */
export type Stored = { store: Store; name: string };

/** All keys that stand in a frame's stores now, cookies apart; nothing where it cannot be asked. */
export async function storedIn(frame: Frame): Promise<Stored[]> {
  const asked = frame.evaluate(collect).catch(() => []);
  return asked;
}

/** Runs in the page; takes nothing from this module. */
async function collect(): Promise<Stored[]> {
  const found: Stored[] = [];
  const add = async (store: Store, names: () => Promise<string[]> | string[]) => {
    try {
      for (const name of await names()) found.push({ store, name });
    } catch {
      // Denied here, or not in this browser.
    }
  };
  await add('localStorage', () => Object.keys(localStorage));
  await add('sessionStorage', () => Object.keys(sessionStorage));
  await add('IndexedDB', async () =>
    (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
  );
  await add('Cache Storage', () => caches.keys());
  return found;
}
