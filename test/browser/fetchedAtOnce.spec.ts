import { newPath, putPage } from './page';
import { expect, test } from './test';
import { visitedOrigin } from './visited';

const OTHER = 'data-assent-src in the place of src';

const found: [what: string, body: string, words: RegExp][] = [
  [
    'a frame in a marked container',
    '<div data-assent="marketing"><iframe src="/live"></iframe></div>',
    new RegExp(
      `<iframe src="/live"> stands in the marked <div data-assent="marketing">, but the browser fetches it at once.*its own element only.*${OTHER}.*<template`,
    ),
  ],
  [
    'a script in a marked container',
    '<div data-assent="marketing"><script>ran.push(1)</script></div>',
    /<script> stands in the marked <div.*runs it at once.*type="text\/plain"/,
  ],
  [
    'a source in a marked film',
    '<video data-assent="marketing"><source src="/live"></video>',
    new RegExp(`<source src="/live"> stands in.*at once, before anybody agreed: write ${OTHER}`),
  ],
  [
    'a source in a marked picture',
    '<picture data-assent="marketing"><source srcset="/live"><img alt=""></picture>',
    /<source .*> stands in.*: write data-assent-srcset in the place of srcset/,
  ],
  [
    'a picture in a marked drawing',
    '<svg data-assent="marketing"><image href="/live"></image></svg>',
    /<image href="\/live"> stands in the marked <svg.*put it into <template/,
  ],
  [
    'a marked style',
    '<style data-assent="marketing">main { background: url("/live") }</style>',
    /<style data-assent="marketing"> is marked, but the browser applies it at once.*<template/,
  ],
  [
    'a background',
    `<div data-assent="marketing" style="background-image:url('/live')"></div>`,
    /<div .*> is marked, but.*data-assent-style-background="\/live"/,
  ],
  [
    'a picture that is a button',
    '<input type="image" alt="Да" data-assent="marketing" src="/live">',
    new RegExp(`<input .*> is marked, but.*${OTHER}`),
  ],
];

for (const [what, body, words] of found) {
  test(`${what} → said to be fetched before the choice and no other after it`, async ({
    page,
    visitor,
    site,
  }) => {
    const said = visitor.ownLines();
    await page.goto(putPage(site, newPath(), { body: body + body }));
    await expect.poll(() => said.join('\n')).toMatch(words);
    await visitor.control('accept').click();
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<p data-assent="marketing" id="end"></p>')`,
    );
    await expect.poll(() => said.join('\n')).toContain('Nothing waits in <p');
    expect(said).toHaveLength(2);
  });
}

test('a frame in a marked container is said on a site that people visit, too', async ({
  page,
  visitor,
  site,
}) => {
  const origin = await visitedOrigin(page, site);
  const said = visitor.ownLines();
  const path = newPath();
  putPage(site, path, { body: '<div data-assent="marketing"><iframe src="/live"></iframe></div>' });
  await page.goto(origin + path);
  await expect.poll(() => said.join('\n')).toMatch(/<iframe src="\/live"> stands in the marked/);
});

test('what shows until the grant is not spoken of', async ({ page, visitor, site }) => {
  const said = visitor.ownLines();
  const body = `<picture data-assent="marketing"><source data-assent-srcset="/one"><img alt="" src="/stand-in"></picture>
    <div data-assent="marketing" data-assent-style-background="/one"><img alt="" src="/logo"></div>
    <object data-assent="marketing" data-assent-data="/one"><img alt="" src="/instead"></object>
    <div data-assent="marketing"><svg><use href="#shape"></use></svg><p style="background:url(data:,)"></p>
      <script type="application/json">{}</script></div>
    <style data-assent="marketing" id="end"></style>`;
  await page.goto(putPage(site, newPath(), { body }));
  await expect.poll(() => said.join('\n')).toContain('id="end"');
  expect(said).toHaveLength(1);
});

test('a script without words or source → said once it is granted, with what to write', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const body = '<script type="text/plain" data-assent="analytics"> </script>';
  await page.goto(putPage(site, newPath(), { body }));
  await visitor.control('accept').click();
  await expect
    .poll(() => said.join('\n'))
    .toMatch(/Nothing waits in <script .*no text and no source: write data-assent-src/);
});
