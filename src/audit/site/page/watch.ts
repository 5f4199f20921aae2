import type { BrowserContext, Page, Request } from 'playwright-core';
import { within } from '../../within';
import type { RequestFact, Traces } from '../facts';
import type { HarEntry } from '../har';
import { isIdentifier } from '../identifier';
import { readStorage } from './readStorage';

/** What a page asks for from its start on. */
export type Watch = {
  /** From here on another phase is recorded. */
  begin(): void;
  /** From the next load of the page on: what it still says as it goes belongs to the phase before. */
  beginWithLoad(): void;
  /** How many requests have no answer yet, and when the last of them began or ended, in milliseconds since 1970. */
  load(): { waiting: number; changedMs: number };
  /** What the phase left, and asked for. */
  traces(): Promise<Traces>;
  har: HarEntry[];
  /** How long quiet is waited for, in milliseconds; less once it was waited for in vain. */
  patienceMs: number;
};

const HEADERS_MS = 2000;

/** How many requests of a visit are looked at one by one; a storm of them says nothing new. */
const MOST = 5000;

/** Watches a page and its workers from before its first load on; what it opens beside itself is shut and not watched. */
export function watchPage(context: BrowserContext, page: Page, patienceMs: number): Watch {
  let requests = new Map<string, RequestFact>();
  let sent: { name: string; host: string }[] = [];
  let reading: Promise<unknown>[] = [];
  let changedMs = Date.now();
  let isAwaitingLoad = false;
  const begin = () => {
    requests = new Map();
    sent = [];
    reading = [];
  };
  const open = new Set<Request>();
  const entries = new Map<Request, HarEntry>();
  const har: HarEntry[] = [];
  const ended = (request: Request) => {
    if (open.delete(request)) changedMs = Date.now();
  };
  const note = (address: string, type: string) => {
    const url = new URL(address);
    if (!/^(https?|wss?):$/.test(url.protocol) || requests.size >= MOST) return undefined;
    const fact = { url: `${url.origin}${url.pathname}`, host: url.hostname, type };
    requests.set(`${fact.url} ${type}`, fact);
    return url.hostname;
  };
  const asked = (request: Request) => {
    if (isAwaitingLoad && isLoad(request, page)) {
      isAwaitingLoad = false;
      begin();
    }
    const type = request.resourceType();
    const host = note(request.url(), type);
    if (host === undefined) return;
    changedMs = Date.now();
    // A stream of events never ends.
    if (type !== 'eventsource') open.add(request);
    if (har.length >= MOST) return;
    const into = sent;
    const entry: HarEntry = { request, startedMs: changedMs };
    har.push(entry);
    entries.set(request, entry);
    const read = request.allHeaders().then((headers) => {
      entry.headers = headers;
      into.push(...namesIn(headers.cookie).map((name) => ({ name, host })));
    });
    reading.push(within(HEADERS_MS, read).catch(() => undefined));
  };
  page.on('request', asked);
  page.on('websocket', (socket) => note(socket.url(), 'websocket'));
  // What a service worker asks for is none of its page's requests.
  context.on('request', (request) => {
    if (request.serviceWorker()) asked(request);
  });
  context.on('response', (response) => {
    const entry = entries.get(response.request());
    if (entry) entry.response = response;
  });
  context.on('requestfinished', ended);
  context.on('requestfailed', ended);
  return {
    har,
    patienceMs,
    begin,
    beginWithLoad() {
      isAwaitingLoad = true;
    },
    load: () => ({ waiting: open.size, changedMs }),
    async traces() {
      await within(HEADERS_MS, Promise.all(reading));
      return tracesOf(context, [...requests.values()], sent);
    },
  };
}

/** Whether the page itself is loaded anew. */
function isLoad(request: Request, page: Page): boolean {
  try {
    return request.isNavigationRequest() && request.frame() === page.mainFrame();
  } catch {
    return false; // a worker has no frame, and neither has what was only just opened
  }
}

async function tracesOf(
  context: BrowserContext,
  requests: RequestFact[],
  sent: readonly { name: string; host: string }[],
): Promise<Traces> {
  const cookies = (await context.cookies()).map(({ name, value, domain, expires, httpOnly }) => {
    const sentTo = sent.filter((one) => one.name === name).map(({ host }) => host);
    const told = { name, domain, expires, httpOnly, isIdentifier: isIdentifier(value) };
    return { ...told, sentTo: [...new Set(sentTo)].sort() };
  });
  const [page] = context.pages();
  const storage = page ? await readStorage(page) : [];
  return { endMs: Date.now(), cookies, storage, requests, sent: [...sent] };
}

function namesIn(header = ''): string[] {
  return header.split(';').flatMap((pair) => pair.split('=')[0]?.trim() || []);
}
