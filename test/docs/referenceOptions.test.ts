import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkConfig } from '../../src/config/check';
import { described } from '../../src/config/described/all';
import { optionsIn } from '../../src/config/described/options';
import { configJsonSchema } from '../../src/config/jsonSchema';
import { options } from '../../src/docs/generated/options';
import { optionAnchor } from '../../src/docs/reference/optionName';
import { modules, targetOf } from '../unit/house/rooms';
import { merged, partAt, wholeConfig } from './wholeConfig';

const all = optionsIn(configJsonSchema());

test('every option has words, and no words are of an option that is none', () => {
  expect(Object.keys(described).sort()).toEqual(all.map(({ path }) => path).sort());
});

test('what may be left out says what holds then; what is required has nothing to say', () => {
  const unsaid = all.filter(({ path, isRequired }) => {
    const { unless } = described[path] ?? {};
    return isRequired ? unless !== undefined : unless === undefined;
  });
  expect(unsaid.map(({ path }) => path)).toEqual([]);
});

test('editors are shown the same words', () => {
  const days = all.find(({ path }) => path === 'record.days');
  expect(days?.nodes[0]?.description).toBe(
    'How long a consent lasts; then people are asked again. Left out: 365.',
  );
  for (const { path, nodes } of all)
    for (const { description } of nodes) expect(description, path).toMatch(/[\w`»)]\.$/);
});

test('the configuration that examples are tried in is sound and holds every section', () => {
  expect(checkConfig(wholeConfig)).toMatchObject({ kind: 'sound' });
});

test.each(all.map(({ path, holders }) => [path, holders] as const))(
  'the example of %s is sound',
  (path, holders) => {
    for (const holder of holders) {
      // A channel's own word stands in deliveries of that channel alone.
      if (path === 'server.deliveries.*.channel' && holder !== described[path]?.example) continue;
      const part = partAt(path, described[path]?.example, holder);
      expect(checkConfig(merged(wholeConfig, part))).toMatchObject({ kind: 'sound' });
    }
  },
);

test('the page says all of it, each under an anchor of its own', () => {
  const page = options();
  const anchors = [...page.matchAll(/^### .* \{#([\w-]+)\}$/gm)].map(([, anchor]) => anchor);
  expect(anchors.sort()).toEqual(all.map(({ path }) => optionAnchor(path)).sort());
  expect(new Set(anchors).size).toBe(all.length);
  // A pattern that has no words yet.
  expect(page).not.toMatch(/a text like \^/);
});

/** Whatever a module of `src/` imports, however far away. */
function importedBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !modules.includes(file)) return found;
  found.add(file);
  const source = readFileSync(join('src', file), 'utf8');
  for (const [, to = ''] of source.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) {
    const target = targetOf(file, to);
    if (target !== undefined) importedBy(target, found);
  }
  return found;
}

test.each(['chunks/checker.ts', 'pages/configurator/main.tsx', 'embed/script.ts'])(
  '%s, which is sent to browsers, carries none of these words',
  (entry) => {
    const all = importedBy(entry);
    expect(all.size).toBeGreaterThan(10);
    expect([...all].filter((file) => file.startsWith('config/described'))).toEqual([]);
  },
);
