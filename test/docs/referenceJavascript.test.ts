import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json';

const page = readFileSync('demo/docs/reference/javascript.md', 'utf8');
const read = (file: string) => readFileSync(file, 'utf8');
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** The part of the page under a heading. */
function partOf(title: string): string {
  const [, after = ''] = page.split(`\n## ${title}\n`);
  return after.split('\n## ')[0] ?? '';
}

/** Names in the first cells of the tables of a part. */
const cellsOf = (title: string) =>
  all(partOf(title), /^\| (`.*?`(?: `.*?`)*) \|/gm)
    .flatMap((cell) => all(cell, /`([\w-]+)[^`]*`/g))
    .sort();

test('every member of the object stands there, and no other', () => {
  const [, body = ''] = /export type Assent = \{\n(.*?)\n\};/s.exec(read('src/embed/api.ts')) ?? [];
  const members = all(body, /^ {2}(?:readonly )?(\w+)[(:<]/gm);
  expect(cellsOf('The object')).toEqual(members.sort());
});

test('every event stands there, and no other', () => {
  const [, body = ''] =
    /export type EventDetails = \{\n(.*?)\n\};/s.exec(read('src/core/state.ts')) ?? [];
  expect(cellsOf('Events')).toEqual(all(body, /^ {2}'?([\w-]+)'?:/gm).sort());
});

test('every event of the dataLayer stands there, and no other', () => {
  const sources = ['chunks', 'embed', 'forms']
    .flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map(
        (file) => `src/${room}/${file}`,
      ),
    )
    .filter((file) => file.endsWith('.ts'))
    .map(read)
    .join('\n');
  const told = all(sources, /event: '(assent_\w+)'/g);
  expect(cellsOf('dataLayer')).toEqual([...new Set(told)].sort());
});

test('every entry of the package has its part', () => {
  const entries = Object.keys(packageJson.exports).filter((name) => !/dist|package/.test(name));
  for (const entry of entries) expect(partOf(`assent${entry.slice(1)}`)).toContain('types\n');
});

test('every member of the kit, of a receiver and of the schemas stands there', () => {
  const [, kit = ''] =
    /export type Consent = \{\n(.*?)\n\};/s.exec(read('src/testing/consent.ts')) ?? [];
  expect(cellsOf('assent/testing')).toEqual(all(kit, /^ {2}(\w+)\(/gm).sort());
  const [, receiver = ''] =
    /export type Receiver = \{\n(.*?)\n\};/s.exec(read('src/entries/server/receiver.ts')) ?? [];
  expect(cellsOf('assent/receiver')).toEqual(all(receiver, /^ {2}(\w+)\??[(:]/gm).sort());
  const schemas = all(read('src/entries/page/schema.ts'), /export \{ ([\w, ]+) \}/g).flatMap(
    (names) => names.split(', '),
  );
  for (const name of schemas) expect(partOf('assent/schema')).toContain(name);
});
