import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('demo/docs/reference/css.md', 'utf8');

const sources = ['banner', 'ui', 'forms', 'chunks', 'effects']
  .flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map(
      (file) => `src/${room}/${file}`,
    ),
  )
  .filter((file) => /\.(ts|css)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const all = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

/** The first cells of the table under a heading of its first column. */
function cellsOf(head: string): string[] {
  const [, table = ''] = page.split(`| ${head} |`);
  const [rows = ''] = table.split('\n\n');
  return all(rows, /^\| `([\w-]+)`/gm);
}

test('every custom property that the styles read stands there, and no other', () => {
  // What the page's own font is, handed to the styles by the widget.
  const read = all(sources, /var\((--assent-[a-z-]+)/g).filter((name) => name !== '--assent-page');
  expect(cellsOf('property').sort()).toEqual(read.sort());
});

test('every part stands there, and no other', () => {
  const parts = [
    ...all(sources, /\bpart: '([\w-]+)'/g),
    ...all(sources, /(?:actionButton|button)\((?:'?\w+'?), '(\w+)'[,)]/g),
    ...all(sources, /part = '(\w+)'\) =>/g),
  ].filter((name) => name !== 'pattern');
  expect(cellsOf('part').sort()).toEqual([...new Set(parts)].sort());
});

test('every action stands there, and no other', () => {
  const actions = [
    ...all(sources, /actionButton\('(\w+)'/g),
    ...all(sources, /(?<![\w.])button\('(\w+)'/g),
  ];
  expect(cellsOf('`data-assent-action`').sort()).toEqual([...new Set(actions)].sort());
});

test('every state of a form stands there', () => {
  const states = all(readFileSync('src/core/submission.ts', 'utf8'), /readonly kind: ([^;}]+)/g);
  const kinds = states.flatMap((words) => all(words, /'([a-z]+)'/g));
  expect(cellsOf('state').sort()).toEqual(kinds.sort());
});
