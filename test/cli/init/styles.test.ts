import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdForeign } from '../../../src/cli/init/styles/holdForeign';
import { temporaryFolder } from '../../receiver/receiver';
import { command } from '../command';

const FACTS =
  '--site kuhni.example --operator ООО_«Ромашка» --inn 7718859585 --ogrn 1117746716691 --address Москва --email a@b.example --policy /privacy --receiver https://leads.example';

async function written() {
  const folder = temporaryFolder();
  cpSync('test/fixtures/sites/styled', join(folder, 'site'), { recursive: true });
  const init = async (...more: string[]) => {
    const result = await command(
      ['init', 'site', '--yes', '--write', ...FACTS.split(' '), ...more],
      folder,
    );
    return { ...result, said: [...result.out, ...result.err].join('\n') };
  };
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { folder, init, text };
}

test.each([
  ['a comment', '/* url(https://a.example/x) */ a { color: red }', 0],
  ['words in quotes', 'a::after { content: "https://a.example/x" }', 0],
  ['a data address that names another', 'a { mask: url("data:,http://www.w3.org/2000/svg") }', 0],
  ['a namespace', '@namespace svg url(http://www.w3.org/2000/svg); a { color: red }', 0],
  ['a condition', '@supports (background: url(https://a.example/x)) { a { color: red } }', 0],
  ['an address without quotes', 'a { background: url( https://a.example/x ) }', 1],
  ['an address with a bracket in quotes', 'a { background: url("https://a.example/(1)") }', 1],
  ['several in one value', 'a { background: url(//a.example/x), url(//b.example/y) }', 2],
  ['a custom property', ':root { --x: url(https://a.example/x) }', 1],
  ['a rule in a rule', 'a { &:hover { background: url(https://a.example/x) } }', 1],
  ['a set of pictures', 'a { background: image-set("https://a.example/x" 1x) }', 1],
  ['an import in quotes', '@import "https://a.example/x.css";', 1],
  ['an import without its end', '@import url(https://a.example/x.css)', 1],
  ['the site’s own address', 'a { background: url(https://own.example/x) }', 0],
])('%s → is told apart', (_, css, count) => {
  const { held, edits } = holdForeign(css, 'own.example');
  expect([held.length, edits.length]).toEqual([count, count]);
});

test('what style sheets ask waits beside them, and the sheets keep all else', async () => {
  const { init, text } = await written();
  const { code, said } = await init();
  expect(code).toBe(0);
  const before = readFileSync('test/fixtures/sites/styled/css/main.css', 'utf8');
  expect(text('site/css/main.css')).toBe(
    before.replace("@import 'https://cdn.looks.example/early.css' screen;", ''),
  );
  expect(text('site/css/blocks.css')).toMatch(
    /\.badge \{ background: var\((--assent-img-looks-example-\w{8}), none\) 0 0 \/ 10px 10px repeat-x, rgb\(4, 5, 6\); \}/,
  );
  expect(text('site/css/blocks.assent-cdn_looks_example.css')).toMatch(
    /@media \(min-width: 1px\) \{\n@font-face \{ font-family: Icons;[^}]+\}\n\}/,
  );
  const page = text('site/index.html');
  const links = [...page.matchAll(/data-assent-href="(css\/[^"]+)"/g)].map(([, href]) => href);
  expect(links).toEqual([
    'css/main.assent-cdn_looks_example.css',
    'css/blocks.assent-cdn_looks_example.css',
    'css/blocks.assent-img_looks_example.css',
  ]);
  expect(page.indexOf('css/blocks.assent-img')).toBeLessThan(
    page.indexOf('href="css/main.css?v=3'),
  );
  for (const name of ['css/main.css', 'css/blocks.assent-img_looks_example.css'])
    expect(said).toContain(`+++ ${name}\n@@ `);
});

test('a page that comes later gets the links; a second run finds nothing to change', async () => {
  const { folder, init, text } = await written();
  await init();
  const again = await init();
  expect(again.said).toContain('nothing was written');
  writeFileSync(join(folder, 'site/more.html'), '<link rel=stylesheet href="/css/main.css">');
  await init('--out', 'more.json');
  expect(text('site/more.html')).toContain(
    'data-assent-href="/css/blocks.assent-img_looks_example.css"',
  );
  const files = readdirSync(join(folder, 'site/css')).filter((name) => name.includes('assent-'));
  expect(files).toHaveLength(3);
});

test('one script of several vendors and the page’s own code waits for all of them, and is named', async () => {
  const { init, text } = await written();
  const { said } = await init();
  expect(text('site/index.html')).toContain(
    '<script type="text/plain" data-assent-service="yandex_metrika vk_pixel">',
  );
  expect(said).toMatch(
    /index\.html:14: one script holds code for yandex_metrika, vk_pixel: it waits until all/,
  );
});

test('what a person fills in beside the usual fields travels, and is called as on the page', async () => {
  const { init, text } = await written();
  await init();
  const config = JSON.parse(text('assent.json'));
  expect(config.forms.measure).toMatchObject({
    fields: ['name', 'phone'],
    extra: ['model', 'city'],
  });
  expect(config.purposes.callback.data).toEqual(['name', 'phone', 'model', 'city']);
  expect(config.texts.ru).toEqual({ 'data.model': 'модель кухни', 'data.city': 'город' });
});
