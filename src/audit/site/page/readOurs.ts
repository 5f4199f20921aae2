import type { Page } from 'playwright-core';
import { lackingParts } from '../rules/lackingParts';
import { within } from './within';

const READ_MS = 4000;

/** What of Assent stands in a page: hosts of its files and its receiver, and what its consents fail to name. */
export async function readOurs(page: Page): Promise<{ ownHosts: string[]; lacking: string[] }> {
  const read = await within(READ_MS, page.evaluate(collectOurs)).catch(() => undefined);
  const { addresses = [], consents = [], regime } = read ?? {};
  const hosts = addresses.flatMap((one) =>
    URL.canParse(one, page.url()) ? new URL(one, page.url()).hostname : [],
  );
  const lacking = consents.flatMap(({ selector, locale, full }) => {
    const isRussian = regime === 'ru' || (regime === undefined && locale === 'ru');
    return lackingParts({ full, locale, isRussian }).map((part) => `${selector}: ${part}`);
  });
  return { ownHosts: [...new Set(hosts)], lacking };
}

/** What is read in the page. A notice is no consent: it has no box. */
type Ours = {
  addresses: string[];
  regime: string | undefined;
  consents: { selector: string; locale: string; full: string }[];
};

/** Runs in the page: takes nothing from this module. */
async function collectOurs(): Promise<Ours | undefined> {
  if (!('assent' in window)) return undefined;
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src*="assent"]')];
  const from = tags.flatMap(({ src, dataset }) => [
    src,
    dataset.config ?? '',
    dataset.receiver ?? '',
    dataset.endpoint ?? '',
  ]);
  const file = tags.find(({ dataset }) => dataset.config)?.dataset.config;
  let config: unknown = window.assentConfig;
  try {
    const written = document.getElementById('assent-config')?.textContent;
    if (!config && written) config = JSON.parse(written);
    else if (!config && file) config = await (await fetch(file, { credentials: 'omit' })).json();
  } catch {
    // It is told by what it did.
  }
  const told = Object(config) as Record<string, unknown>; // looked at below
  const where = (value: unknown): string[] => {
    if (typeof value === 'string') return value ? [value] : [];
    return value && typeof value === 'object' && 'url' in value ? where(value.url) : [];
  };
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
  return {
    addresses: [
      ...from.filter(Boolean),
      ...[told.receiver, told.endpoint, told.consentEndpoint, told.base].flatMap(where),
    ],
    regime: typeof told.regime === 'string' ? told.regime : undefined,
    consents,
  };
}
