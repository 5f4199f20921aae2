import { newPath, putPage } from './page';
import { expect, test } from './test';

const strays: [string, string, RegExp][] = [
  [
    'a frame that does not say for what',
    '<iframe data-assent-src="/map"></iframe>',
    /<iframe data-assent-src="\/map"> waits for ever.*Add data-assent="…".*analytics/,
  ],
  [
    'a script that does not say for what',
    '<script type="text/plain" data-assent-src="/tag.js"></script>',
    /<script .*"\/tag\.js"> waits for ever.*data-assent="…"/,
  ],
  [
    'a script with the name of another tool’s mark',
    '<script type="text/plain" data-category="analytics" src="/tag.js"></script>',
    /<script .*data-category="analytics".*> waits for ever.*data-assent="…"/,
  ],
  [
    'a picture in several sizes',
    '<img data-assent-srcset="/one 1x">',
    /<img data-assent-srcset="\/one 1x"> waits for ever/,
  ],
  ['a style sheet', '<link rel="stylesheet" data-assent-href="/one">', /<link .*> waits for ever/],
  [
    'a frame in a marked container',
    '<div data-assent="analytics"><iframe data-assent-src="/map"></iframe></div>',
    /<iframe .*> waits for ever.*mark of <div data-assent="analytics"> around it holds for that element only/,
  ],
  [
    'a mark that is called otherwise',
    '<script type="text/plain" data-assent-category="analytics">ran.push(1)</script>',
    /<script .*> has data-assent-category, which is no mark of ours.*Did you mean data-assent\?/,
  ],
  [
    'a misspelt mark',
    '<iframe data-assent-servise="video" data-assent-src="/map"></iframe>',
    /<iframe .*> has data-assent-servise.*waits for ever\. Did you mean data-assent-service\?/,
  ],
];

for (const [what, body, words] of strays) {
  test(`${what} → said at once where it is tried, once, with what to write`, async ({
    page,
    visitor,
    site,
  }) => {
    const said = visitor.ownLines();
    await page.goto(putPage(site, newPath(), { body: body + body }));
    await expect.poll(() => said.join('\n')).toMatch(words);
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<img data-assent-src="/end">')`,
    );
    await expect.poll(() => said.join('\n')).toContain('<img data-assent-src="/end"> waits');
    expect(said).toHaveLength(2);
  });
}

test('marks that hold are not spoken of', async ({ page, visitor, site }) => {
  const said = visitor.ownLines();
  const body = `<picture data-assent="marketing"><source data-assent-srcset="/one"><img alt=""></picture>
    <video data-assent="marketing"><source data-assent-src="/one"></video>
    <script type="text/plain" data-assent="analytics" data-assent-src="/one"></script>
    <script type="text/plain" id="pattern">words</script>
    <iframe data-assent="marketing" data-assent-src="/one"></iframe>
    <img data-src="/lazy"><template data-assent="marketing"><img src="/one"></template>
    <button data-assent-open="preferences">Куки</button><img data-assent-src="/end">`;
  await page.goto(putPage(site, newPath(), { body }));
  await expect.poll(() => said.join('\n')).toContain('<img data-assent-src="/end"> waits');
  expect(said).toHaveLength(1);
});
