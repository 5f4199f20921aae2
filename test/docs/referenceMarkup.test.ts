import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LAZY } from '../../src/effects/setAside';

const page = readFileSync('demo/docs/reference/markup.md', 'utf8');

const sources = ['core', 'embed', 'effects', 'chunks', 'forms', 'ui', 'banner', 'react']
  .flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map(
      (file) => `src/${room}/${file}`,
    ),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const all = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Attributes that the visitor's side reads or writes, without `data-`. */
const read = new Set([
  ...all(sources, /data-(assent(?:-[a-z]+)*)(?![\w-]*\$|[\w-]*-)/g),
  ...all(sources, /dataset\.(assent\w*)/g).map(dashed),
  ...all(sources, /\{[^}]*\b(assent[A-Z]\w*)[^}]*\} = \w+\.dataset/g).map(dashed),
  ...LAZY.map((name) => `assent-${name}`),
  // The tag's own.
  ...all(sources, /\bdata\.(config|operator)\b/g),
  ...all(sources, /'(\w+)' in data\b/g),
  ...all(sources, /const \{ (policy, operator, metrika) \} = data/g).flatMap((names) =>
    names.split(', '),
  ),
  ...all(sources, /for \(const name of \[('endpoint'[^\]]*)\]/g).flatMap((names) =>
    all(names, /'(\w+)'/g),
  ),
  'type',
]);

const shown = all(page, /`data-([a-z-]+)`/g);

test('every attribute that the visitor’s side reads stands there', () => {
  expect(read.size).toBeGreaterThan(35);
  for (const name of read) expect(shown, `data-${name}`).toContain(name);
});

test('every attribute that stands there is read', () => {
  // As lazy loaders write it, and beginnings of names.
  const others = ['src', 'srcset', 'assent-'];
  expect(shown.filter((name) => !read.has(name) && !others.includes(name))).toEqual([]);
});
