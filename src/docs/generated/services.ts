import type { ServiceFacts, StoredKey } from '../../core/service';
import { catalog } from '../../services/catalog/all';
import { STOPPED_BY_CALL, STOPPED_BY_RELOAD } from '../reference/stops';
import { table } from '../reference/table';

/** Every preset: whose it is, what it stores and asks, and how it is stopped. */
export function services(): string {
  const all = Object.values(catalog);
  const overview = all.map(({ preset, title, category, vendor, idExample }) => [
    `[\`${preset}\`](#${preset})`,
    title.en,
    vendor.en,
    `\`${category}\``,
    idExample === undefined ? 'none' : `like \`${idExample}\``,
  ]);
  return [table(['preset', 'is', 'of', 'category', 'id'], overview), ...all.map(presetPart)].join(
    '\n\n',
  );
}

function presetPart(facts: ServiceFacts): string {
  const { preset, title, vendor, aim, category, hosts, cookies, storage, source } = facts;
  const kept = [
    ...cookies.map((one) => keptRow('cookie', one)),
    ...storage.map((one) => keptRow('storage', one)),
  ];
  return [
    `## ${title.en} {#${preset}}`,
    `\`"preset": "${preset}"\`. ${aim.en} Of ${vendor.en}, in the category \`${category}\`. ${idWords(facts)}`,
    `**Hosts:** ${hosts.map((host) => `\`${host}\``).join(' ') || 'none'}`,
    kept.length > 0
      ? table(['what', 'name', 'stays', 'for'], kept)
      : 'It stores nothing that is known of.',
    `**After a withdrawal:** ${stopWords(facts)}`,
    `Facts from <${source}>.`,
  ].join('\n\n');
}

function idWords({ idExample }: ServiceFacts): string {
  return idExample === undefined ? 'It has no id.' : `Its id looks like \`${idExample}\`.`;
}

function keptRow(kind: string, { name, life, aim, isForeign }: StoredKey): string[] {
  const where = isForeign ? ' (under the vendor’s own domain, out of the page’s reach)' : '';
  return [`${kind}${where}`, `\`${name}\``, lifeWords(kind, life), aim.en];
}

function lifeWords(kind: string, life: StoredKey['life']): string {
  if (life === 'unsaid') return 'the vendor does not say';
  if (life === undefined) return kind === 'cookie' ? 'unknown' : 'until it is deleted';
  if (life === 0) return 'the session';
  return life === 1 ? '1 day' : `${life} days`;
}

function stopWords({ preset, cookies, storage }: ServiceFacts): string {
  const own = [...cookies, ...storage].some(({ isForeign }) => !isForeign);
  const removed = own ? ' Its cookies and keys on the site are removed.' : '';
  if (STOPPED_BY_CALL.includes(preset)) return `it is stopped by a call of its own.${removed}`;
  if (STOPPED_BY_RELOAD.includes(preset)) {
    return `the page is loaded anew where it had begun, for it knows no call that stops it.${removed}`;
  }
  return preset === 'wp-consent' || preset === 'shopify'
    ? 'it is told what was chosen, and acts on that itself.'
    : `its frames give way to their placeholders.${removed}`;
}
