import type { AssentConfig } from '../../src/core/config';
import { sealLines } from './foreign';
import { newPath, type Parts, putPage } from './page';
import { expect, putSealed, sealedConfig, test } from './sealed';
import { visitedOrigin } from './visited';

test('what was held is listed, with its service, host, kind and the line that lets it through', async ({
  page,
  visitor,
  site,
  vendor,
  stranger,
}) => {
  const said = visitor.ownLines();
  const body = `<img src="${vendor.origin}/picture" alt=""><script src="${stranger.origin}/script"></script>
    <script src="https://mc.yandex.ru/metrika/tag.js"></script>`;
  await page.goto(putSealed(site, vendor, { body }));
  const line = (part: string) => expect.poll(() => said.find((one) => one.includes(part)));
  await line(vendor.host).toMatch(
    /held a picture from .+: it is let through once "maps" is granted.+"seal": \{ "allow": \["http:\/\/127/,
  );
  await line(stranger.host).toMatch(
    /held a script from .+: it is in no service, so it is let through only once everything is granted/,
  );
  await line('mc.yandex.ru').toMatch(
    /\(Yandex Metrica\).+"hosts":\["mc\.yandex\.ru",.+"cookies":\["_ym_uid",/,
  );
  expect(said.join('\n')).not.toMatch(/stands before|moved|second line/);
  // Nothing left the page, so nobody is told to take a tag out.
  expect(said.join('\n')).not.toMatch(/asked for before anybody chose/);
});

test('visitors are told nothing, and nothing is fetched for it', async ({
  page,
  visitor,
  site,
  vendor,
  stranger,
}) => {
  const said = visitor.ownLines();
  const origin = await visitedOrigin(page, site);
  const path = newPath();
  putSealed(site, vendor, { body: `<img src="${stranger.origin}/x" alt="">` }, path);
  site.forget();
  await page.goto(origin + path);
  await expect(visitor.banner).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(said.join()).not.toMatch(/seal|held/);
  expect(site.requested.filter((asked) => asked.includes('checker'))).toEqual([]);
});

test('with data-debug they are told to whoever looks, on a site that people visit', async ({
  page,
  visitor,
  site,
  vendor,
  stranger,
}) => {
  const said = visitor.ownLines();
  const origin = await visitedOrigin(page, site);
  const path = newPath();
  const tag = '<script async src="/dist/assent.js" data-debug></script>';
  putSealed(site, vendor, { tag, body: `<img src="${stranger.origin}/x" alt="">` }, path);
  await page.goto(origin + path);
  await expect.poll(() => said.join()).toContain(`held a picture from ${stranger.host}`);
});

/** The two lines of a seal as they are, for a page that has them wrong. */
function linesOf(config: Partial<AssentConfig>): [first: string, second: string] {
  const [first = '', second = ''] = sealLines(config).split('\n');
  return [first, second];
}

const MISTAKES: [string, (first: string, second: string) => Partial<Parts>, RegExp][] = [
  ['no line at all', () => ({ top: '' }), /has "seal", and the page has no line of it/],
  [
    'a style sheet before it',
    (first, second) => ({ top: `<link rel="stylesheet" href="/before.css">${first}${second}` }),
    /<link rel="stylesheet" href="\/before\.css"> stands before the seal/,
  ],
  [
    'a policy of the site and a script before it',
    (first, second) => ({ top: `<script src="/before.js"></script>${first}${second}` }),
    /<script src="\/before\.js"> stands before the seal/,
  ],
  [
    'its first line in the body',
    (first, second) => ({ top: '', body: first + second }),
    /moved the seal's first line/,
  ],
  [
    'its first line delayed',
    (first, second) => ({
      top: first.replace('<script', '<script type="rocketlazyloadscript"') + second,
    }),
    /put the seal's first line off \(type="rocketlazyloadscript"\)/,
  ],
  [
    'a policy of the site that forbids the first line',
    () => ({ headers: { 'Content-Security-Policy': "script-src 'self' 'nonce-n'" }, nonce: 'n' }),
    /site's own Content-Security-Policy keeps the seal's first line from running.+--part csp/,
  ],
  [
    'a policy that asks for Trusted Types',
    () => ({
      headers: {
        'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types assent",
      },
    }),
    /asks for Trusted Types, so the seal's first line can write nothing/,
  ],
  ['its first line alone', (first) => ({ top: first }), /second line is gone, and nothing is held/],
  [
    'a comment between its lines',
    (first, second) => ({ top: `${first}<!-- cached -->\n${second}` }),
    /Something stands between the seal's two lines/,
  ],
  [
    'its second line moved to the body',
    (first, second) => ({ top: first, body: second }),
    /moved the seal's second line out of <head>/,
  ],
];

for (const [mistake, parts, words] of MISTAKES) {
  test(`${mistake} → the console says so`, async ({ page, visitor, site, vendor }) => {
    site.put('/before.css', '', { 'Content-Type': 'text/css' });
    site.put('/before.js', '', { 'Content-Type': 'text/javascript' });
    const said = visitor.ownLines();
    const config = sealedConfig(vendor);
    const top = sealLines(config);
    await page.goto(putPage(site, newPath(), { config, top, ...parts(...linesOf(config)) }));
    await expect.poll(() => said.join('\n')).toMatch(words);
    await expect(visitor.banner).toBeVisible();
  });
}

test('nothing but the encoding and the title before it → nothing is said, granted or not', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const said = visitor.ownLines();
  const config = sealedConfig(vendor);
  const top = `<meta name="viewport" content="width=device-width"><title>Страница</title>${sealLines(config)}`;
  // Only what is said later than all of that would be: this is held, and listed after the places are looked at.
  const body = `<img src="${vendor.origin}/x" alt="">`;
  await page.goto(putPage(site, newPath(), { config, top, body }));
  await expect.poll(() => said.join()).toContain('held a picture');
  for (const grant of ['["maps"]', '']) {
    await page.evaluate(`void assent.accept(${grant})`);
    await page.waitForEvent('load');
    await expect(visitor.control('reopen')).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  expect(said.join('\n')).not.toMatch(/seal's|stands before|no mark of ours/);
});
