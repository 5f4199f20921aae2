import type { BrowserContext, Response } from '@playwright/test';
import { isForeign } from '../audit/registrable';
import { RECORD } from './note';
import { pageOf } from './pageOf';
import type { Watch } from './seen';

/** Notes the cookies that servers set. */
export function watchSetCookies(context: BrowserContext, watch: Watch): void {
  context.on('response', (response) => {
    const reading = read(response, watch, Date.now()).catch(() => undefined);
    const pending = reading.then(() => void watch.pending.delete(pending));
    watch.pending.add(pending);
  });
}

async function read(response: Response, watch: Watch, atMs: number): Promise<void> {
  const page = pageOf(response.request());
  const by = response.url();
  for (const { name: header, value } of await response.headersArray()) {
    if (header.toLowerCase() !== 'set-cookie') continue;
    const [pair = '', ...attributes] = value.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(at, 0)).trim();
    const said = attributes.map((one) => one.trim().toLowerCase());
    const ends = said.find((one) => /^(max-age|expires)=/.test(one));
    const isRemoval = ends && (/^max-age=(0|-)/.test(ends) || Date.parse(ends.slice(8)) <= atMs);
    if (isRemoval || RECORD.test(pair.slice(at + 1))) continue;
    const isSession = !ends && !isForeign(new URL(by).hostname, new URL(page).hostname);
    watch.traces.push({ store: 'cookie', name, page, by, atMs, isSession });
  }
}
