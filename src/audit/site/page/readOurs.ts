import type { Page } from 'playwright-core';
import { within } from './within';

const READ_MS = 3000;

/** What of Assent stands in a page: hosts of its files and its receiver, and what its consents fail to name. */
export async function readOurs(page: Page): Promise<{ ownHosts: string[] }> {
  const read = within(
    READ_MS,
    page.evaluate(() => {
      const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src*="assent"]')];
      const from = tags.flatMap(({ src, dataset }) => [src, dataset.config ?? '']);
      const config = window.assentConfig as { receiver?: unknown } | undefined; // looked at below
      const receiver = typeof config?.receiver === 'string' ? [config.receiver] : [];
      return 'assent' in window
        ? [...from, ...receiver].filter(Boolean).map((one) => new URL(one, location.href).hostname)
        : [];
    }),
  );
  const hosts = (await read.catch(() => undefined)) ?? [];
  return { ownHosts: [...new Set(hosts)] };
}
