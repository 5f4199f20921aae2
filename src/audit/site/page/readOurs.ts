import type { Page } from 'playwright-core';
import { within } from '../../within';
import type { HarEntry } from '../har';
import { lackingParts } from '../rules/lackingParts';

const READ_MS = 4000;

/**
 * What of Assent stands in a page: hosts of its files and its receiver, and what its consents fail to name. `har` is
 * what the page asked for.
 */
export async function readOurs(
  page: Page,
  har: readonly HarEntry[],
): Promise<{ ownHosts: string[]; lacking: string[] }> {
  const read = await within(READ_MS, page.evaluate(collectOurs)).catch(() => undefined);
  if (!read) return { ownHosts: [], lacking: [] };
  const whole = (address: string) =>
    URL.canParse(address, page.url()) ? [new URL(address, page.url())] : [];
  const files = await Promise.all(read.files.flatMap(whole).map(({ href }) => configIn(href, har)));
  const configs = [read.config, ...files].map(
    (config) => Object(config) as Record<string, unknown>, // looked at below
  );
  const places = configs.flatMap(({ receiver, endpoint, consentEndpoint, base }) =>
    [receiver, endpoint, consentEndpoint, base].flatMap(addressOf),
  );
  const hosts = [...read.addresses, ...places].flatMap(whole).map(({ hostname }) => hostname);
  const regime = configs.find((config) => typeof config.regime === 'string')?.regime;
  const lacking = read.consents.flatMap(({ selector, locale, full }) => {
    const isRussian = regime === 'ru' || (regime === undefined && locale === 'ru');
    return lackingParts({ full, locale, isRussian }).map((part) => `${selector}: ${part}`);
  });
  return { ownHosts: [...new Set(hosts)], lacking };
}

/** An address in a configuration, or in what it says of one. */
function addressOf(value: unknown): string[] {
  if (typeof value === 'string') return value ? [value] : [];
  return value && typeof value === 'object' && 'url' in value ? addressOf(value.url) : [];
}

/** A configuration file, as the page was given it. */
async function configIn(file: string, har: readonly HarEntry[]): Promise<unknown> {
  const answer = har.find(({ request, response }) => request.url() === file && response?.ok());
  const body = answer?.response?.json();
  return body && within(READ_MS, body).catch(() => undefined);
}

/** What is read in the page. A notice is no consent: it has no box. */
type Ours = {
  addresses: string[];
  /** Files of the configuration, and one that stands in the page. */
  files: string[];
  config: unknown;
  consents: { selector: string; locale: string; full: string }[];
};

/** Runs in the page: takes nothing from this module. */
function collectOurs(): Ours | undefined {
  if (!('assent' in window)) return undefined;
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src*="assent"]')];
  const from = tags.flatMap(({ src, dataset }) => [
    src,
    dataset.config ?? '',
    dataset.receiver ?? '',
    dataset.endpoint ?? '',
  ]);
  const files = tags.flatMap(({ dataset }) => dataset.config || []);
  let config: unknown = window.assentConfig;
  try {
    const written = document.getElementById('assent-config')?.textContent;
    if (!config && written) config = JSON.parse(written);
  } catch {
    // It is told by what it did.
  }
  const consents: Ours['consents'] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const node of root.querySelectorAll('*')) {
      if (node.shadowRoot) visit(node.shadowRoot);
      if (!node.matches('.assent-consents .assent-consent')) continue;
      const form = node.closest('form');
      const said = (name: string) => form && Element.prototype.getAttribute.call(form, name);
      const id = said('id');
      const name = said('data-assent-form') || said('name');
      if (!node.querySelector('input[type=checkbox]')) continue;
      consents.push({
        selector: id ? `form#${id}` : name ? `form[name="${name}"]` : 'form',
        locale: node.closest('[lang]')?.getAttribute('lang') ?? '',
        full: node.querySelector('.assent-text')?.textContent ?? '',
      });
    }
  };
  visit(document);
  return { addresses: from.filter(Boolean), files, config, consents };
}
