import { blocksOf } from '../docs/blocks';
import { sealLines } from './foreign';
import { newPath, type Parts, putPage } from './page';
import { expect, test } from './test';

/** All lines that the guide shows as the console's. */
const shown = blocksOf('guides/counter-not-counting', 'counter-console').flatMap(({ code }) =>
  code.trim().split('\n'),
);

const TAG = '<script async src="/dist/assent.js"></script>';
const METRIKA = '<script async src="https://mc.yandex.ru/metrika/tag.js"></script>';
const pixel = { preset: 'meta-pixel', id: '123456789012345' };
const wrong: object = { categorys: { analytics: {} } };
const sealed = { seal: {}, services: {} };

/** Pages on which a counter does not count, in how many ways; `accept` where some show only after the press. */
const pages: { lines: number; accept?: true; parts: Parts }[] = [
  {
    lines: 8,
    accept: true,
    parts: {
      config: { categories: { analytics: {} }, services: {} },
      tag: TAG + TAG,
      head: `<script type="text/plain" data-assent="analitics" data-assent-src="/counter.js"></script>
        <script type="text/plain" data-assent-category="analytics" data-assent-src="/counter.js"></script>
        <script type="text/plain" data-assent-src="/counter.js"></script>
        <script type="text/plain" data-assent="analytics"></script>
        <script type="text/plain" data-assent="analytics" data-assent-src="/counter-404.js"></script>
        <script data-assent="analytics" src="/counter.js"></script>${METRIKA}`,
    },
  },
  { lines: 1, parts: { config: { services: { a: pixel, b: pixel } } } },
  { lines: 2, parts: { config: wrong } },
  { lines: 1, parts: { config: false } },
  {
    lines: 1,
    parts: {
      config: sealed,
      top: sealLines(sealed),
      body: '<script src="https://other.example/w.js"></script>',
    },
  },
];

/** The lines that show only once somebody accepted. */
const AFTER = 2;

test('each line that the guide shows is printed so on a page with that fault', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  await page.route('https://**', (route) => route.abort());
  site.put('/counter.js', '', { 'Content-Type': 'text/javascript' });
  const heard = () => shown.filter((line) => said.includes(line)).length;
  let sum = 0;
  for (const { lines, accept, parts } of pages) {
    await page.goto(putPage(site, newPath(), parts));
    if (accept) {
      await expect.poll(heard).toBe(sum + lines - AFTER);
      await page.evaluate('assent.accept()');
    }
    sum += lines;
    await expect.poll(heard).toBe(sum);
  }
  expect(shown).toHaveLength(sum);
});
