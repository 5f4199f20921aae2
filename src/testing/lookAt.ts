import type { BrowserContext } from '@playwright/test';
import { isForeign } from '../audit/registrable';
import { RECORD } from './note';
import type { Trace, Watch } from './seen';
import { storedIn } from './storedIn';

/** Notes what stands in all stores of a context now and was not seen coming. */
export async function lookAt(context: BrowserContext, watch: Watch): Promise<void> {
  const atMs = Date.now();
  await Promise.all(watch.pending);
  const add = (found: Trace) => {
    const isKnown = watch.traces.some(
      ({ store, name }) => store === found.store && name === found.name,
    );
    if (!isKnown) watch.traces.push(found);
  };
  const pages = context.pages();
  const addresses = pages.map((page) => page.url()).filter((url) => url.startsWith('http'));
  for (const { name, value, domain, expires, httpOnly } of await context.cookies()) {
    if (watch.brought.has(`${name} ${domain}`) || RECORD.test(value)) continue;
    const isOwn = addresses.some((url) => !isForeign(domain, new URL(url).hostname));
    const isSession = isOwn && httpOnly && expires === -1;
    add({
      store: 'cookie',
      name,
      page: `https://${domain.replace(/^\./, '')}`,
      by: '',
      atMs,
      isSession,
    });
  }
  await Promise.all(
    pages
      .flatMap((page) => page.frames())
      .map(async (frame) => {
        for (const found of await storedIn(frame))
          add({ ...found, page: frame.url(), by: '', atMs });
      }),
  );
}
