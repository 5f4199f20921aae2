import type { Page } from 'playwright-core';
import type { AssentConfig } from '../../core/config';
import type { HeartbeatFinding } from '../../core/heartbeat';
import { categoriesOf, isNecessary, knownIds } from '../../core/settings';
import { catalog } from '../../services/catalog/all';
import { askPage } from './askPage';
import type { Traffic } from './traffic';

/** How long what was granted may take to run, in milliseconds. */
const RUN_MS = 15_000;

/** Something that waits for a choice: a script of the page, or a service that a preset starts. `name` is what it is called by. */
export type Gated = { name: string } & (
  | { kind: 'file'; address: string }
  | { kind: 'words' }
  | { kind: 'preset'; hosts: readonly string[] }
);

/** All that waits on a page for a choice, and begins by itself once that is made. */
export async function findGated(page: Page, config: AssentConfig): Promise<Gated[]> {
  const nodes = await askPage(page, () =>
    [
      ...document.querySelectorAll<HTMLScriptElement>(
        'script:is([data-assent],[data-assent-service])',
      ),
    ].map((script) => {
      const { assentService, assent = '', assentSrc, src } = script.dataset;
      const address = assentSrc ?? src ?? (script.getAttribute('src') || undefined);
      return {
        ids: (assentService ?? assent).split(/\s+/).filter(Boolean),
        address: address && new URL(address, document.baseURI).href,
      };
    }),
  );
  const waiting = nodes.filter(({ ids }) => ids.some((id) => !isNecessary(config, id)));
  return [
    ...waiting.map(({ ids, address }): Gated => {
      const name = ids.join(' ');
      return address === undefined
        ? { kind: 'words', name }
        : { kind: 'file', name: addressOf(address), address };
    }),
    ...presets(config),
  ];
}

/** Services that a preset starts on every page: those whose vendor gives a number. */
function presets(config: AssentConfig): Gated[] {
  const known = [...Object.keys(categoriesOf(config)), ...knownIds(config)];
  return Object.entries(config.services ?? {}).flatMap(([name, service]): Gated[] => {
    const facts = catalog[service.preset ?? ''];
    const isStarted = facts?.idPattern !== undefined && service.id !== undefined;
    if (!isStarted || isNecessary(config, name) || !known.includes(name)) return [];
    const own = service.host === undefined ? [] : [new URL(service.host).hostname];
    return [{ kind: 'preset', name, hosts: own.length > 0 ? own : facts.hosts }];
  });
}

/** Which of what waited has not run by the time all that was granted had to. */
export async function findSilent(
  page: Page,
  traffic: Traffic,
  gated: readonly Gated[],
): Promise<HeartbeatFinding[]> {
  if (gated.length === 0) return [{ code: 'nothing-gated' }];
  const end = Date.now() + RUN_MS;
  for (;;) {
    const inert = await waitingWords(page);
    const silent = gated.filter((one) =>
      one.kind === 'words' ? inert.includes(one.name) : !isAnswered(traffic, one),
    );
    if (silent.length === 0) return [];
    const hasFailed = silent.every((one) => one.kind === 'file' && hasEnded(traffic, one.address));
    if (hasFailed || Date.now() > end)
      return silent.map(({ name }) => ({ code: 'tag-silent', what: name }));
    await page.waitForTimeout(200);
  }
}

/** What the page's own scripts with text are marked by that still wait. */
function waitingWords(page: Page): Promise<string[]> {
  return askPage(page, () =>
    [
      ...document.querySelectorAll<HTMLScriptElement>(
        'script[type="text/plain"]:is([data-assent],[data-assent-service])',
      ),
    ].map(({ dataset }) => (dataset.assentService ?? dataset.assent ?? '').trim()),
  );
}

function isAnswered({ all }: Traffic, gated: Exclude<Gated, { kind: 'words' }>): boolean {
  return all.some(({ isBeforeChoice, url, status = 0 }) => {
    if (isBeforeChoice || status === 0 || status >= 400) return false;
    return gated.kind === 'file'
      ? url.href === gated.address
      : gated.hosts.some((host) => isNamed(url.hostname, host));
  });
}

function hasEnded({ all }: Traffic, address: string): boolean {
  return all.some(({ url, status, failure }) => {
    const isOver = status !== undefined || failure !== undefined;
    return url.href === address && isOver;
  });
}

function isNamed(host: string, written: string): boolean {
  return written.startsWith('*.') ? host.endsWith(written.slice(1)) : host === written;
}

/** An address without its query. */
function addressOf(address: string): string {
  return address.replace(/[?#].*$/, '');
}
