import type { Draft } from '../draft';
import { listOf, mapOf, type Plain, textOf } from '../plain';
import { presetFor } from '../presetFor';
import type { Source } from '../readSource';
import type { Taken } from '../taken';
import type { Tool } from '../tool';

/** Cookiebot's exported list of cookies, as a table or JSON: one row for each cookie. */
export const cookiebot: Tool = {
  id: 'cookiebot',
  title: 'Cookiebot',
  find,
  carry(taken, draft) {
    const path = Array.isArray(taken.root) ? [] : ['cookies'];
    carryRows(taken, draft, path);
  },
};

/** What the columns may be called, whichever export it is. */
const COLUMNS = {
  name: /^(cookie ?)?name$|^cookie$|^имя/i,
  category: /^(cookie ?)?category$|^категория/i,
  provider: /^(provider|host|domain|vendor)( ?\(.*\))?$|^поставщик/i,
} as const;

function find(source: Source): Plain | undefined {
  if (source.kind === 'said') return undefined;
  const rows = listOf(
    Array.isArray(source.value) ? source.value : mapOf(source.value).get('cookies'),
  );
  const keys = [...mapOf(rows[0]).keys()];
  const has = (pattern: RegExp) => keys.some((key) => pattern.test(key));
  return has(COLUMNS.name) && has(COLUMNS.category) ? source.value : undefined;
}

type Row = { name: string; category: string; provider: string };

function carryRows(taken: Taken, draft: Draft, path: string[]): void {
  const rows = listOf(taken.look(...path)).flatMap((row, index): Row[] => {
    const at = (pattern: RegExp) => {
      const key = [...mapOf(row).keys()].find((one) => pattern.test(one));
      return key === undefined ? '' : (textOf(taken.take(...path, index, key)) ?? '');
    };
    for (const key of mapOf(row).keys()) taken.take(...path, index, key);
    const [name, category, provider] = [
      at(COLUMNS.name),
      at(COLUMNS.category),
      at(COLUMNS.provider),
    ];
    if (!name || /^(http|\/)/.test(name)) {
      taken.lose(
        'it is no cookie’s name: pixels are stopped by the hosts of their service',
        ...path,
        index,
      );
      return [];
    }
    return [{ name: name.replace(/#+$/, '*'), category, provider }];
  });
  for (const [key, group] of grouped(rows)) {
    const [first] = group;
    if (!first) continue;
    if (/unclassified|^$|неклассиф/i.test(first.category)) {
      draft.missed.push(
        `${group.map(({ name }) => name).join(', ')} (${key}): nobody said what they are for`,
      );
      continue;
    }
    const hosts = first.provider.includes('.') ? [hostOf(first.provider)] : [];
    const cookies = [...new Set(group.map(({ name }) => name))];
    const preset = group
      .map((one) => presetFor({ name: one.provider, category: '', cookies: [one.name], hosts }))
      .find(Boolean);
    draft.service({
      name: first.provider || first.category,
      title: first.provider || first.category,
      category: first.category,
      cookies,
      hosts,
      preset,
    });
  }
}

/** One service for each provider within a category. */
function grouped(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.provider || 'no provider'}, ${row.category || 'no category'}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

function hostOf(provider: string): string {
  return provider
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\./, '');
}
