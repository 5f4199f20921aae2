import { setTimeout as wait } from 'node:timers/promises';
import { headersFor, type PageUser } from '../../audit/pageUser';
import { attribute, type Page, readPage } from './page';
import type { ReadSite } from './readFolder';
import { whyLeftOut } from './whyLeftOut';

const MOST_PAGES = 20;
const PAUSE_MS = 200;
const PATIENCE_MS = 10_000;

/**
 * Reads pages of a site, one after another with a pause, following its links to itself. Where the address that was
 * named leads to another one (to https, to `www.`), that one is the site. `user` is who its pages are asked for as.
 */
export async function readSite(
  address: string,
  user: PageUser | undefined,
  fetchAny: typeof fetch,
): Promise<ReadSite> {
  const ask: typeof fetch = (url, init) =>
    fetchAny(url, { ...init, headers: headersFor(user, String(url)) });
  const waiting = [address];
  const seen = new Set(waiting);
  const pages: Page[] = [];
  const unread: string[] = [];
  for (let url = waiting.shift(); url && pages.length < MOST_PAGES; url = waiting.shift()) {
    if (pages.length + unread.length) await wait(PAUSE_MS);
    const came = await readOne(url, /html/, ask, !pages.length);
    const page = came.kind === 'read' ? readPage(came.url, came.content) : undefined;
    const why = came.kind === 'unread' ? came.why : whyLeftOut(page);
    if (!page || why !== undefined) unread.push(`${url} ${why}`);
    else {
      pages.push(page);
      for (const link of linksOf(page, page.name)) {
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
    async read(name: string) {
      const came = await readOne(name, /css/, ask, false);
      return came.kind === 'read' ? came.content : undefined;
    },
  };
  return { pages, unread, shelf };
}

/** A file as it came, from where it came in the end; or why it did not, as what is said of its address. */
type Came = { kind: 'read'; url: string; content: Uint8Array } | { kind: 'unread'; why: string };

async function readOne(
  url: string,
  type: RegExp,
  ask: typeof fetch,
  mayMove: boolean,
): Promise<Came> {
  try {
    const answer = await ask(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const end = answer.url || url;
    const why = faultOf(answer, type, mayMove || new URL(end).origin === new URL(url).origin);
    if (why === undefined)
      return { kind: 'read', url: end, content: new Uint8Array(await answer.arrayBuffer()) };
    await answer.body?.cancel();
    return { kind: 'unread', why };
  } catch (error) {
    return { kind: 'unread', why: silenceOf(error) };
  }
}

function faultOf(answer: Response, type: RegExp, isOwn: boolean): string | undefined {
  if (!answer.ok) return `answers ${answer.status}`;
  if (!isOwn) return `leads away, to ${answer.url}`;
  const sent = answer.headers.get('content-type') ?? 'no type';
  return type.test(sent) ? undefined : `is no page (${sent.split(';')[0]})`;
}

/** Why nothing came: fetch hides the reason behind one error. */
function silenceOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `did not answer within ${PATIENCE_MS / 1000} seconds`;
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
  const code = cause && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'cannot be found: its name is not known';
  if (/redirect/.test(cause?.message ?? '')) return 'leads round in circles';
  return `cannot be reached${code === undefined ? '' : ` (${code})`}`;
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
