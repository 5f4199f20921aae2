import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/config/finding';
import { expectPlainWords } from '../fixtures/findingWords';
import { config } from '../receiver/messages';
import { command, prepared } from './command';

/**
 * One wrong configuration: what stands `at` a place of the sound one (nothing where `is` is left out), the
 * one finding as `severity path code`, and the values that its remedy asks for; `null` takes one out.
 */
type Wrong = {
  wrong: string;
  at: string;
  is?: unknown;
  found: string;
  mend: Record<string, unknown>;
};

// Read, not imported: a module would make a prototype of `__proto__`.
const file = join(import.meta.dirname, 'wrongConfigurations.json');
const table: Wrong[] = JSON.parse(readFileSync(file, 'utf8'));

const { endpoint: _, ...rest } = config;
/** Sound, without a finding, and with something in every section. */
const sound = {
  ...rest,
  storage: { country: 'RU', keeper: 'ООО «Хостер»' },
  seal: { allow: ['https://cdn.example.ru'] },
  server: {
    ...config.server,
    deliveries: {
      team: { channel: 'mail', recipient: 'operator', to: ['a@example.ru'], from: 'b@example.ru' },
    },
    alarms: ['team'],
    heartbeat: { url: 'https://optimumservice.ru/', chromium: '/usr/bin/chromium' },
  },
};

/** Puts a value where a path leads, or takes out what stands there; `__proto__` becomes a key like any other. */
function put(root: object, path: string, value: unknown): void {
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  let at = root as Record<string, unknown>; // JSON, whatever it holds
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>; // made just above where it was not there
  }
  if (value === undefined || value === null) delete at[last];
  else {
    Object.defineProperty(at, last, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
}

async function checked(value: object): Promise<{ code: number; findings: Finding[] }> {
  const folder = prepared({ 'a.json': JSON.stringify(value) });
  const { code, out } = await command(['check', 'a.json', '--json'], folder);
  return { code, findings: JSON.parse(out.join('')).findings };
}

test('the sound configuration → no finding', async () => {
  expect(await checked(sound)).toEqual({ code: 0, findings: [] });
});

test('the table has sixty and more, and touches every section', () => {
  expect(table.length).toBeGreaterThanOrEqual(60);
  const touched = new Set(table.map(({ at }) => at.split('/')[0]));
  expect(Object.keys(sound).filter((section) => !touched.has(section))).toEqual([]);
});

describe.each(table)('$wrong ($at)', ({ at, is, found, mend }) => {
  const wrong = structuredClone(sound);
  put(wrong, at, is);

  test('one finding, with what is wrong and what to do', async () => {
    const { code, findings } = await checked(wrong);
    expect(findings.map((one) => `${one.severity} ${one.path} ${one.code}`)).toEqual([found]);
    expect(code).toBe(found.startsWith('error') ? 1 : 0);
    expectPlainWords(findings);
  });

  test('what the remedy asks for → sound', async () => {
    const mended = structuredClone(wrong);
    for (const [path, value] of Object.entries(mend)) put(mended, path, value);
    expect((await checked(mended)).findings).toEqual([]);
  });
});
