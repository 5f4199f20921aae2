import type { Page } from 'playwright-core';
import type { HarEntry } from '../har';
import { within } from './within';

const READ_MS = 3000;

/** What of Assent stands in a page: hosts of its files and its receiver. `har` is what the page asked for. */
export async function readOurs(
  page: Page,
  har: readonly HarEntry[],
): Promise<{ ownHosts: string[] }> {
  const read = within(
    READ_MS,
    page.evaluate(() => {
      if (!('assent' in window)) return { from: [], files: [] };
      const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src*="assent"]')];
      const files = tags.flatMap(({ dataset }) => dataset.config ?? []);
      const config = window.assentConfig as { receiver?: unknown } | undefined; // looked at below
      const receiver = typeof config?.receiver === 'string' ? [config.receiver] : [];
      const whole = (one: string) => new URL(one, location.href).href;
      return {
        from: [...tags.map(({ src }) => src), ...files, ...receiver].filter(Boolean).map(whole),
        files: files.map(whole),
      };
    }),
  );
  const { from, files } = (await read.catch(() => undefined)) ?? { from: [], files: [] };
  const receivers = await Promise.all(files.map((file) => receiverIn(file, har)));
  const hosts = [...from, ...receivers.flat()].map((one) => new URL(one).hostname);
  return { ownHosts: [...new Set(hosts)] };
}

/** The receiver that a configuration file names, as the page was given it. */
async function receiverIn(file: string, har: readonly HarEntry[]): Promise<string[]> {
  const answer = har.find(({ request, response }) => request.url() === file && response?.ok());
  const body = answer?.response?.json();
  // Looked at below.
  const config = (await within(READ_MS, body ?? Promise.resolve()).catch(() => undefined)) as
    | { receiver?: unknown }
    | null
    | undefined;
  const receiver = config?.receiver;
  return typeof receiver === 'string' && URL.canParse(receiver, file)
    ? [new URL(receiver, file).href]
    : [];
}
