import { gated, newPath, putPage, wrappedForm } from './page';
import { expect, test } from './test';
import { visitedOrigin } from './visited';

const live: [string, string, RegExp][] = [
  [
    'a frame',
    '<iframe data-assent="marketing" src="/live-1"></iframe>',
    /<iframe data-assent="marketing" src="\/live-1"> is marked, but.*data-assent-src.*taken back/,
  ],
  [
    'a script',
    '<script data-assent="analytics" src="/live-1"></script>',
    /<script data-assent="analytics" src="\/live-1"> is marked, but.*type="text\/plain".*data-assent-src/,
  ],
  [
    'a picture',
    '<img data-assent="analytics" src="/live-1">',
    /<img data-assent="analytics" src="\/live-1"> is marked, but.*data-assent-src/,
  ],
  [
    'a style sheet',
    '<link rel="stylesheet" data-assent="marketing" href="/live-1">',
    /<link .*href="\/live-1"> is marked, but.*data-assent-href/,
  ],
  [
    'a frame whose source stands twice',
    '<iframe data-assent="marketing" src="/live-1" data-assent-src="/live-1"></iframe>',
    /<iframe .*> is marked, but.*data-assent-src.*taken back/,
  ],
  [
    'a script whose source stands twice',
    '<script data-assent="analytics" src="/live-1" data-assent-src="/live-1"></script>',
    /<script .*> is marked, but.*type="text\/plain"/,
  ],
  [
    'a picture of several sizes',
    '<img data-assent="analytics" srcset="/live-1 1x">',
    /<img data-assent="analytics" srcset="\/live-1 1x"> is marked, but.*data-assent-srcset/,
  ],
  [
    'a film’s poster',
    '<video data-assent="marketing" poster="/live-1"></video>',
    /<video .*> is marked, but.*data-assent-poster/,
  ],
  [
    'a frame with its page inside',
    '<iframe data-assent="marketing" srcdoc="<img src=/live-1>"></iframe>',
    /<iframe .*> is marked, but.*data-assent-srcdoc/,
  ],
];

for (const [what, body, words] of live) {
  test(`${what} that is marked and fetched at once → said on every page, with what to write`, async ({
    page,
    visitor,
    site,
  }) => {
    site.put('/live-1', 'ran = [...ran, "live"]', { 'Content-Type': 'text/javascript' });
    const said = visitor.ownLines();
    await page.goto(putPage(site, newPath(), { body: body + body }));
    await expect.poll(() => said.join('\n')).toMatch(words);
    expect(said.filter((line) => line.includes('is marked'))).toHaveLength(1);
  });
}

test('however late the words come, a frame is told as its author wrote it', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assent\.advice\./, async (route) => {
    await held;
    await route.continue();
  });
  const frame = '<iframe data-assent="marketing" src="/live-frame" title="Рамка">';
  const shown =
    '<iframe style="display: block; border: 0px;" data-assent="marketing" src="/live-frame">';
  const body = `${frame}</iframe>${shown}</iframe>`;
  await page.goto(putPage(site, newPath(), { body }), { waitUntil: 'commit' });
  await expect(page.locator('.assent-placeholder')).toHaveCount(2);
  release();
  await expect.poll(() => said.length).toBe(2);
  for (const [index, tag] of [frame, shown].entries()) {
    expect(said[index]).toContain(`${tag} is marked, but the browser fetches it at once`);
  }
});

test('a frame that was fetched at once is taken back, and comes with the grant', async ({
  page,
  visitor,
  site,
}) => {
  site.put('/live-frame', 'Рамка');
  const body = '<iframe data-assent="marketing" src="/live-frame"></iframe>';
  await page.goto(putPage(site, newPath(), { body }));
  await expect(page.locator('.assent-placeholder')).toBeVisible();
  await expect(page.locator('iframe[src]')).toHaveCount(0);
  await visitor.control('accept').click();
  await expect(page.frameLocator('iframe').getByText('Рамка')).toBeVisible();
});

test('a picture that was fetched at once is taken back, and comes with the grant', async ({
  page,
  visitor,
  site,
}) => {
  const body = '<img data-assent="marketing" src="/dist/picture" alt="Карта">';
  await page.goto(putPage(site, newPath(), { body }));
  await expect(page.locator('main img')).not.toHaveAttribute('src');
  await visitor.control('accept').click();
  await expect(page.locator('main img')).toHaveAttribute('src', '/dist/picture');
});

test('what stands in until the grant is no fault: a picture written out, a lazy loader’s, a film’s own poster', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  const body = `<img data-assent="marketing" src="${dot}" data-assent-srcset="/big 1x">
    <img data-assent="marketing" src="/dist/dot" data-src="/big">
    <iframe data-assent="marketing" src="about:blank" data-assent-src="/big"></iframe>
    <video data-assent="marketing" poster="/dist/poster" data-assent-src="/film"></video>
    <iframe data-assent="marketing" src="/end"></iframe>`;
  await page.goto(putPage(site, newPath(), { body }));
  await expect.poll(() => said.join()).toContain('src="/end"> is marked');
  expect(said.filter((line) => line.includes('is marked'))).toHaveLength(1);
  await expect(page.locator('main img').first()).toHaveAttribute('src', dot);
});

test('a frame that is fetched at once, and its mark misspelt → both are said, and it is taken back', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const config = { categories: { analytics: {}, marketing: {} } };
  const body = '<iframe data-assent="marketng" src="/live-frame"></iframe>';
  await page.goto(putPage(site, newPath(), { body, config }));
  await expect.poll(() => said.length).toBe(2);
  expect(said[0]).toMatch(
    /"marketng" is not in the configuration; known: .*Did you mean "marketing"\? It stands at <iframe/,
  );
  expect(said[1]).toMatch(/<iframe data-assent="marketng" .*fetches it at once.*taken back/);
  await visitor.control('accept').click();
  await page.evaluate('assent.scan()');
  await expect(page.locator('iframe[src]')).toHaveCount(0);
  expect(said).toHaveLength(2);
});

test('a frame whose mark says nothing → both are said', async ({ page, visitor, site }) => {
  const said = visitor.ownLines();
  const body = '<iframe data-assent src="/live-frame"></iframe>';
  await page.goto(putPage(site, newPath(), { body }));
  await expect
    .poll(() => said.join('\n'))
    .toMatch(/says nothing \(""\) is never granted; known: .*analytics.*\n.*fetches it at once/);
});

test('marked data → said to wait for nothing, not to be fetched', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const body = '<script type="application/json" data-assent="analytics">{"a":1}</script>';
  await page.goto(putPage(site, newPath(), { body }));
  await expect
    .poll(() => said.join('\n'))
    .toMatch(/<script type="application\/json" .*it is data.*Take the mark out/);
  expect(said.join('\n')).not.toContain('at once');
});

test('a script with its text inside is told to be inert, and nothing of a source', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const body = '<script data-assent="analytics">ran.push(1)</script>';
  await page.goto(putPage(site, newPath(), { body }));
  await expect
    .poll(() => said.join('\n'))
    .toMatch(/anybody agreed\. Give it type="text\/plain"\.$/);
});

test('a script that ran at once does not run again with the grant', async ({
  page,
  visitor,
  site,
}) => {
  const body = `<script data-assent="analytics">ran.push('live')</script>${gated('inert')}`;
  await page.goto(putPage(site, newPath(), { body }));
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['live', 'inert']);
});

test('once granted, what is fetched at once is nobody’s fault', async ({ page, visitor, site }) => {
  site.put('/live-frame', 'Рамка');
  const url = putPage(site, newPath(), {
    body: '<iframe data-assent="marketing" src="/live-frame"></iframe>',
  });
  await page.goto(url);
  await visitor.control('accept').click();
  await expect(page.locator('iframe[src]')).toHaveCount(1);
  const said = visitor.ownLines();
  await page.goto(url);
  await expect(visitor.control('reopen')).toBeVisible();
  expect(said).toEqual([]);
});

test('two tags → which counts and which does nothing', async ({ page, visitor, site }) => {
  const said = visitor.ownLines();
  const body = '<script src="/dist/assent.js?second"></script>';
  await page.goto(putPage(site, newPath(), { body }));
  await expect
    .poll(() => said.join('\n'))
    .toMatch(
      /second script tag is ignored: <script.*>\. The first one counts: <script.*assent\.js.*>\. Take one of them out/,
    );
  expect(said.join('\n')).toContain('/dist/assent.js?second');
});

for (const [what, put, words] of [
  [
    'a page',
    'text/html',
    /at http:\S+\/settings cannot be read: a page came \(HTML\).*data-config/,
  ],
  ['nothing', undefined, /\/missing answered 404\. Is data-config the right address/],
] as const) {
  test(`data-config leads to ${what} → the address, what came, and what to do`, async ({
    page,
    visitor,
    site,
  }) => {
    const said = visitor.ownLines();
    if (put) site.put('/settings', '<!doctype html><title>Настройки</title>');
    const address = put ? '/settings' : '/missing';
    const tag = `<script async src="/dist/assent.js" data-config="${address}"></script>`;
    await page.goto(putPage(site, newPath(), { config: false, tag }));
    await expect.poll(() => said.join('\n')).toMatch(words);
  });
}

test('a view that is none → the element, and the views there are', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const body = '<button data-assent-open="settings">Куки</button>';
  await page.goto(putPage(site, newPath(), { body }));
  await expect(visitor.banner).toBeVisible();
  await page.getByText('Куки', { exact: true }).click();
  await expect
    .poll(() => said.join('\n'))
    .toMatch(
      /There is no view "settings", which <button data-assent-open="settings"> asks for\. Views are "banner", "preferences", "mine" and "policy"/,
    );
});

test('a mode that is none → the form, the modes there are, and what became of it', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const forms = { callback: { purposes: { callback: { required: true } } } };
  const body = wrappedForm('data-assent-mode="stmp"');
  await page.goto(
    putPage(site, newPath(), { config: { endpoint: `${site.origin}/lead`, forms }, body }),
  );
  await expect(visitor.consentBox).toBeVisible();
  await page.getByLabel('Имя').focus();
  await expect
    .poll(() => said.join())
    .toMatch(/"callback" has data-assent-mode="stmp".*old action is not called.*"stamp"/);
});

test('a form’s mark without a name → the element, and the names there are', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const forms = { callback: { purposes: { callback: { required: true } } } };
  const config = { endpoint: `${site.origin}/lead`, forms };
  const body = '<form data-assent-form><input name="name"></form>';
  await page.goto(putPage(site, newPath(), { config, body }));
  await expect
    .poll(() => said.join('\n'))
    .toMatch(/<form data-assent-form=""> stays the site's own: .*names no form.*there: callback\./);
});

test('a dialog’s form that is misspelt → the element, what was probably meant, and no “undefined”', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const forms = { callback: { purposes: { callback: { required: true } } } };
  const config = { endpoint: `${site.origin}/lead`, forms };
  const body = '<button data-assent-popup="calback">Позвоните</button>';
  await page.goto(putPage(site, newPath(), { config, body }));
  await expect(visitor.banner).toBeVisible();
  await page.getByText('Позвоните').click();
  await expect
    .poll(() => said.join('\n'))
    .toMatch(
      /"calback" cannot be opened by <button data-assent-popup="calback">: forms\.calback is not in the configuration\. Did you mean "callback"\?/,
    );
  expect(said.join('\n')).not.toContain('undefined');
});

test('vendors that nobody gated → one line a host with what to do, on localhost only until the choice', async ({
  page,
  visitor,
  site,
}) => {
  const script = { contentType: 'text/javascript', body: '' };
  await page.route(/mc\.yandex\.ru|shop\.example|maps\.example/, (route) => route.fulfill(script));
  await page.route(/fonts\.googleapis\.com/, (route) =>
    route.fulfill({ contentType: 'text/css', body: '' }),
  );
  const said = visitor.ownLines();
  const head = `<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter">
    <script async src="https://mc.yandex.ru/metrika/tag.js"></script>
    <script async src="https://shop.example/widget.js"></script>
    <script async src="https://shop.example/more.js"></script>`;
  await page.goto(putPage(site, newPath(), { head }));
  await expect
    .poll(() => said.filter((line) => line.includes('before anybody chose')).length)
    .toBe(3);
  const lines = said.join('\n');
  expect(lines).toMatch(
    /mc\.yandex\.ru was asked for.*<script.*tag\.js.*It is Yandex Metrica.*"preset": "yandex-metrika"/,
  );
  expect(lines).toMatch(/fonts\.googleapis\.com was asked for.*put the fonts on your own site/);
  expect(lines).toMatch(/shop\.example was asked for.*data-assent-src/);
  expect(lines).not.toContain(site.origin.replace('http://', ''));
  await visitor.control('accept').click();
  await page.evaluate(
    `document.head.append(Object.assign(document.createElement('script'), { src: 'https://maps.example/a.js' }))`,
  );
  await page.waitForResponse(/maps\.example/);
  expect(said.filter((line) => line.includes('before anybody chose'))).toHaveLength(3);
});

test('on a site that people visit nothing of that is said', async ({ page, visitor, site }) => {
  const origin = await visitedOrigin(page, site);
  await page.route(/shop\.example/, (route) => route.fulfill({ body: '' }));
  const said = visitor.ownLines();
  const path = newPath();
  putPage(site, path, { head: '<script src="https://shop.example/widget.js"></script>' });
  await page.goto(origin + path);
  await expect(visitor.banner).toBeVisible();
  expect(said.filter((line) => line.includes('shop.example'))).toEqual([]);
});
