import { setTimeout as wait } from 'node:timers/promises';
import { attribute, type Page, readPage } from './page';
import type { ReadSite } from './readFolder';

const MOST_PAGES = 20;
const PAUSE_MS = 200;
const PATIENCE_MS = 10_000;

/** Reads pages of a site, one after another with a pause, following its links to itself. */
export async function readSite(address: string, ask: typeof fetch): Promise<ReadSite> {
  const waiting = [address];
  const seen = new Set(waiting);
  const pages: Page[] = [];
  const unread: string[] = [];
  for (let url = waiting.shift(); url && pages.length < MOST_PAGES; url = waiting.shift()) {
    if (pages.length + unread.length) await wait(PAUSE_MS);
    const content = await readOne(url, /html/, ask);
    const page = content && readPage(url, content);
    if (!page) unread.push(url);
    else {
      pages.push(page);
      for (const link of linksOf(page, url)) {
        if (seen.has(link) || seen.size > MOST_PAGES * 10) continue;
        seen.add(link);
        waiting.push(link);
      }
    }
  }
  const shelf = {
    names: [],
    addressOf: (name: string) => name,
    nameOf: ({ origin, pathname }: URL) => origin + pathname,
    read: (name: string) => readOne(name, /css/, ask),
  };
  return { pages, unread, shelf };
}

async function readOne(
  url: string,
  type: RegExp,
  ask: typeof fetch,
): Promise<Uint8Array | undefined> {
  try {
    const answer = await ask(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const isMeant = answer.ok && type.test(answer.headers.get('content-type') ?? '');
    if (isMeant && new URL(answer.url || url).origin === new URL(url).origin) {
      return new Uint8Array(await answer.arrayBuffer());
    }
    await answer.body?.cancel();
  } catch {
    // named as unread
  }
  return undefined;
}

function linksOf(page: Page, url: string): string[] {
  return page.elements.flatMap((element) => {
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
    if (href === undefined || !URL.canParse(href, url)) return [];
    const link = new URL(href, url);
    link.hash = '';
    const isPage = !/\.(pdf|zip|jpe?g|png|webp|gif|svg|docx?|xlsx?|mp4)$/i.test(link.pathname);
    return link.origin === new URL(url).origin && isPage ? [link.href] : [];
  });
}
