import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkConfig } from '../../src/config/check';
import { fencesIn } from '../../src/docs/fencesIn';
import { ownConfig } from '../../src/docs/ownConfig';
import { siteConfig } from '../fixtures/config';
import { blocks, translatedBlocks, whereIs } from './blocks';
import { pages } from './pages';

test('every block says how it is proved', () => {
  expect(blocks.filter(({ proof }) => proof.kind === 'none').map(whereIs)).toEqual([]);
});

test('what is generated into pages brings no block that needs a proof', () => {
  const all = pages.flatMap(({ body }) => fencesIn(body)).map(({ proof }) => proof.kind);
  const written = [...blocks, ...translatedBlocks].map(({ proof }) => proof.kind);
  const proved = (kinds: string[]) => kinds.filter((kind) => kind !== 'output').sort();
  expect(proved(all)).toEqual(proved(written));
});

test.each([...new Set(translatedBlocks.map(({ page }) => page))])(
  'the blocks of %s are those of the English page, which are proved',
  (page) => {
    const own = (some: readonly (typeof blocks)[number][], at: string) =>
      some
        // What a program says may be shown in the reader's language.
        .filter(({ page: place, language }) => place === at && language !== 'text')
        .map(({ language, code }) => ({ language, code }));
    expect(own(translatedBlocks, page)).toEqual(own(blocks, page.replace(/^ru\//, '')));
  },
);

test('every name of a test is taken by one', () => {
  const tests = ['test/docs', 'test/browser', 'test/cli'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      // What a comment names is not run.
      .map((file) =>
        readFileSync(`${folder}/${file}`, 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, ''),
      ),
  );
  const free = blocks.filter(
    ({ proof }) => proof.kind === 'test' && !tests.some((text) => text.includes(proof.name)),
  );
  expect(free.map(whereIs)).toEqual([]);
});

test.each(['en', 'ru'] as const)('the banner of the docs themselves is sound (%s)', (language) => {
  const own = checkConfig(ownConfig('trust/these-pages.html', language));
  expect(own).toMatchObject({ kind: 'sound', warnings: [] });
});

/** One configuration with another laid over it: objects member by member, all else whole. */
function laidOver(base: unknown, over: unknown): unknown {
  if (!isObject(base) || !isObject(over)) return over;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in over ? laidOver(base[key], over[key]) : base[key]]),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a part of a configuration is laid over: of a site that has a receiver, a form, and no service yet. */
const { services: _, categories: __, ...plain } = siteConfig();
const base = { ...plain, site: 'example.ru', receiver: 'https://leads.example.ru' };

const configs = blocks.filter(({ proof }) => /^config/.test(proof.kind));

test.each(configs.map((block) => [whereIs(block), block] as const))('%s → sound', (_, block) => {
  const written: unknown = JSON.parse(block.code);
  const whole = block.proof.kind === 'config' ? written : laidOver(base, written);
  const result = checkConfig(whole);
  expect(result.kind === 'sound' ? [] : result.problems).toEqual([]);
});
