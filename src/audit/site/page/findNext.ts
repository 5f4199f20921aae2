import type { Page } from 'playwright-core';
import { within } from '../../within';
import { bare } from '../bare';

const ASK_MS = 6000;

/** How many links are asked whether they lead to a page. */
const LINKS = 5;

/**
 * Another page of the site, where what was chosen has to hold too: the first link that a page stands behind, not a
 * file, a way to another site or nothing; the page itself where there is none.
 */
export async function findNext(page: Page, url: string, links: readonly string[]): Promise<string> {
  const some = links.filter((link) => link !== bare(url) && link !== bare(page.url()));
  const asked = within(ASK_MS, page.evaluate(firstPage, some.slice(0, LINKS)));
  const found = await asked.catch(() => undefined);
  return found?.url ?? (found?.isTold === false ? some[0] : undefined) ?? url;
}

/** Runs in the page, which may forbid to ask: takes nothing from this module. */
async function firstPage(links: string[]): Promise<{ url?: string; isTold: boolean }> {
  let isTold = links.length === 0;
  for (const url of links) {
    try {
      const { type, ok, headers, body } = await fetch(url, { redirect: 'manual' });
      isTold = true;
      body?.cancel().catch(() => undefined);
      if (type === 'basic' && ok && /html/i.test(headers.get('Content-Type') ?? '')) {
        return { url, isTold };
      }
    } catch {
      // The next one may answer.
    }
  }
  return { isTold };
}
