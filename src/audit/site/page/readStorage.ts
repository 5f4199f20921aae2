import type { Page } from 'playwright-core';
import { within } from '../../within';
import type { KeyFact } from '../facts';
import { isIdentifier } from '../identifier';

const READ_MS = 5000;

/** What the page's own origin keeps, without values. */
export async function readStorage(page: Page): Promise<KeyFact[]> {
  const read = await within(READ_MS, page.evaluate(collect)).catch(() => undefined);
  return (read ?? []).map(({ kind, key, value }) => ({
    kind,
    key,
    isIdentifier: isIdentifier(value),
  }));
}

/** Runs in the page: takes nothing from this module. */
async function collect(): Promise<{ kind: KeyFact['kind']; key: string; value: string }[]> {
  const from = (kind: 'local' | 'session') => {
    try {
      const all = Object.entries(kind === 'local' ? localStorage : sessionStorage);
      return all.map(([key, value]) => ({ kind, key, value: String(value) }));
    } catch {
      return []; // a sandboxed page has none
    }
  };
  const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
  const stores = 'caches' in window ? await caches.keys().catch(() => []) : [];
  return [
    ...from('local'),
    ...from('session'),
    ...databases.map(({ name = '' }) => ({ kind: 'indexeddb' as const, key: name, value: '' })),
    ...stores.map((key) => ({ kind: 'cache' as const, key, value: '' })),
  ];
}
