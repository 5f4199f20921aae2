import { isForeign } from '../audit/registrable';
import type { Asked, Watch } from './seen';

/** A trace that a visit left before anybody chose, in words: what, by whom, and when after the test's start. */
export type Leak = { what: string; by: string; afterMs: number };

/** What is left out, by the name of a cookie or key, or by a host or a part of an address. */
export type Allowed = readonly (string | RegExp)[];

/** The widget's own files, wherever they lie, as the audit knows them. */
const OWN_FILE = /\/assent[\w.-]*\.(js|mjs|css|json)$/i;
const OWN_PACKAGE = /\/assent(@[\w.-]+)?\//i;

/** What the widget itself keeps: what waits to be sent, keys and receipts of leads. */
const OWN_KEY = /^assent(_|$)/;

/**
 * What a visit left before the first answer. Not counted, as in an audit: the widget's own files and receiver, its
 * record, requests to the site's own hosts, and the site's own session cookie. Each thing is told once.
 */
export function leaksOf(watch: Watch, allowed: Allowed = []): Leak[] {
  const { startMs, chosenMs = Number.POSITIVE_INFINITY, by } = watch;
  const isAllowed = (...names: string[]) =>
    allowed.some((one) =>
      names.some((name) => (typeof one === 'string' ? name === one : one.test(name))),
    );
  const leaks = new Map<string, Leak>();
  const add = (what: string, by: string, atMs: number) => {
    if (!leaks.has(what)) leaks.set(what, { what, by, afterMs: atMs - startMs });
  };
  for (const { store, name, page, by, atMs, isSession } of watch.traces) {
    if (atMs > chosenMs || isSession || OWN_KEY.test(name) || isAllowed(name)) continue;
    add(`${store === 'cookie' ? 'cookie' : `${store} key`} "${name}" at ${hostOf(page)}`, by, atMs);
  }
  for (const asked of watch.asked) {
    const { request, page, atMs } = asked;
    const address = bare(request.url());
    const host = hostOf(address);
    if (atMs > chosenMs || isOwn(asked, watch) || isAllowed(host, address)) continue;
    const what = `${request.resourceType()} from ${host}: ${request.method()} ${address}`;
    add(what, bare(by.get(request.url()) ?? '') || frameOf(asked) || page, atMs);
  }
  return [...leaks.values()];
}

function isOwn({ request, page }: Asked, { own }: Watch): boolean {
  const url = new URL(request.url());
  if (!/^(https?|wss?):$/.test(url.protocol)) return true;
  if (!isForeign(url.hostname, new URL(page).hostname)) return true;
  if (OWN_FILE.test(url.pathname) || OWN_PACKAGE.test(url.pathname)) return true;
  return [...own].some((one) => new URL(one).hostname === url.hostname);
}

function frameOf({ request }: Asked): string {
  try {
    return bare(request.frame().url());
  } catch {
    return '';
  }
}

/** An address without its query, which may hold what a person is known by. */
function bare(address: string): string {
  return address.replace(/[?#][^:]*/, '');
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** Traces and requests of a visit, as a message that says what to do. */
export function tellLeaks(leaks: readonly Leak[]): string {
  const lines = leaks.map(({ what, by, afterMs }) => {
    const who = by ? `, by ${by}` : '';
    return `  - ${what}${who}, ${(afterMs / 1000).toFixed(1)} s after the start`;
  });
  return [
    'Before anybody chose, the visit left traces:',
    ...lines,
    'Have each wait for the choice: <script type="text/plain" data-assent="analytics" data-assent-src="…">, or a service in the configuration.',
    "What the site cannot do without is named: expectSilence({ allow: ['cart', /^https:\\/\\/pay\\.example\\//] }).",
  ].join('\n');
}
