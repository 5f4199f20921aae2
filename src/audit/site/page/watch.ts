import type { BrowserContext, Page, Request } from 'playwright-core';
import type { RequestFact, Traces } from '../facts';
import type { HarEntry } from '../har';
import { isIdentifier } from '../identifier';
import { readStorage } from './readStorage';
import { within } from './within';

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
};

const HEADERS_MS = 2000;

/** Watches a page from before its first load on; what it opens beside itself is shut and not watched. */
export function watchPage(context: BrowserContext, page: Page): Watch {
  let requests: RequestFact[] = [];
  let sent: { name: string; host: string }[] = [];
  let reading: Promise<unknown>[] = [];
  let changedMs = Date.now();
  let isAwaitingLoad = false;
  const begin = () => {
    requests = [];
    sent = [];
    reading = [];
  };
  const open = new Set<Request>();
  const har: HarEntry[] = [];
  const ended = (request: Request) => {
    if (open.delete(request)) changedMs = Date.now();
  };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!/^(https?|wss?):$/.test(url.protocol)) return;
    if (isAwaitingLoad && request.isNavigationRequest() && !request.frame().parentFrame()) {
      isAwaitingLoad = false;
      begin();
    }
    changedMs = Date.now();
    // A stream of events never ends.
    if (request.resourceType() !== 'eventsource') open.add(request);
    const fact = {
      url: `${url.origin}${url.pathname}`,
      host: url.hostname,
      type: request.resourceType(),
    };
    requests.push(fact);
    const into = sent;
    const entry: HarEntry = { request, startedMs: changedMs };
    har.push(entry);
    const read = request.allHeaders().then((headers) => {
      entry.headers = headers;
      into.push(...namesIn(headers.cookie).map((name) => ({ name, host: url.hostname })));
    });
    reading.push(within(HEADERS_MS, read).catch(() => undefined));
  });
  page.on('response', (response) => {
    const entry = har.find(({ request }) => request === response.request());
    if (entry) entry.response = response;
  });
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return {
    har,
    begin,
    beginWithLoad() {
      isAwaitingLoad = true;
    },
    load: () => ({ waiting: open.size, changedMs }),
    async traces() {
      await within(HEADERS_MS, Promise.all(reading));
      return tracesOf(context, requests, sent);
    },
  };
}

async function tracesOf(
  context: BrowserContext,
  requests: readonly RequestFact[],
  sent: readonly { name: string; host: string }[],
): Promise<Traces> {
  const cookies = (await context.cookies()).map(({ name, value, domain, expires, httpOnly }) => {
    const sentTo = sent.filter((one) => one.name === name).map(({ host }) => host);
    const told = { name, domain, expires, httpOnly, isIdentifier: isIdentifier(value) };
    return { ...told, sentTo: [...new Set(sentTo)].sort() };
  });
  const [page] = context.pages();
  const storage = page ? await readStorage(page) : [];
  const once = new Map(requests.map((one) => [`${one.url} ${one.type}`, one]));
  return { endMs: Date.now(), cookies, storage, requests: [...once.values()], sent: [...sent] };
}

function namesIn(header = ''): string[] {
  return header.split(';').flatMap((pair) => pair.split('=')[0]?.trim() || []);
}
