import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { gated, gatedFile, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';
import { holdTimers } from './timers';

/** A script file that is answered only when the test says so. */
function heldFile(site: Site, path: string, code: string): () => void {
  const waiting: ServerResponse[] = [];
  let isReleased = false;
  const send = () => {
    for (const response of isReleased ? waiting.splice(0) : []) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(code);
    }
  };
  site.answer(path, (_, response) => {
    waiting.push(response);
    send();
  });
  return () => {
    isReleased = true;
    send();
  };
}

test('a script keeps its attributes, and one of another digest than its own never runs', async ({
  page,
  visitor,
  site,
}) => {
  const code = "ran.push(document.currentScript.dataset.own ?? '')";
  const digest = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  site.put('/whole.js', code, { 'Access-Control-Allow-Origin': '*' });
  const file = (integrity: string, more: string) =>
    gatedFile(
      '/whole.js',
      'analytics',
      ` integrity="${integrity}" crossorigin="anonymous" ${more}`,
    );
  const body =
    file(digest.replace(/.{4}$/, 'AAA='), 'data-own="forged"') +
    file(digest, 'id="one" data-own="one" async defer referrerpolicy="no-referrer" nonce="n1"') +
    gated('last');
  await page.goto(putPage(site, '/gate-attributes.html', { body }));
  await visitor.control('accept').click();
  await expect.poll(async () => (await visitor.ran()).sort()).toEqual(['last', 'one']);
  const kept = await page.locator('#one').evaluate((element) => {
    const script = element as HTMLScriptElement;
    const { async, defer, integrity, crossOrigin, referrerPolicy, nonce, type } = script;
    return { async, defer, integrity, crossOrigin, referrerPolicy, nonce, type };
  });
  expect(kept).toEqual({
    ...{ async: true, defer: true, integrity: digest, crossOrigin: 'anonymous' },
    ...{ referrerPolicy: 'no-referrer', nonce: 'n1', type: '' },
  });
});

test('a node that names several ids waits for all of them', async ({ page, visitor, site }) => {
  const body =
    gated('both', 'analytics marketing') +
    gated('marketing', 'marketing') +
    '<script type="text/plain" data-assent-service="counter">ran.push("service")</script>';
  await page.goto(putPage(site, '/gate-several.html', { body }));
  await visitor.control('decline').click();
  await page.evaluate('assent.accept(["marketing"])');
  await expect.poll(() => visitor.ran()).toEqual(['marketing']);
  await page.evaluate('assent.accept(["counter"])');
  await expect.poll(() => visitor.ran()).toEqual(['marketing', 'service']);
  await page.evaluate('assent.accept(["analytics"])');
  await expect.poll(() => visitor.ran()).toEqual(['marketing', 'service', 'both']);
});

test('one category runs in document order: slow files, services and templates included', async ({
  page,
  visitor,
  site,
}) => {
  const release = heldFile(site, '/slow-first.js', "ran.push('slow')");
  site.put('/file-in-template.js', "ran.push('file in template')");
  const body =
    gatedFile('/slow-first.js') +
    gated('inline') +
    '<script type="text/plain" data-assent-service="counter">ran.push("service")</script>' +
    `<template data-assent="analytics"><script src="/file-in-template.js"></script><p id="content">Да</p><script>ran.push('after file')</script></template>` +
    gated('both', 'marketing analytics') +
    gated('last') +
    gated('other', 'marketing');
  await page.goto(putPage(site, '/gate-order.html', { body }));
  await visitor.control('accept').click();
  await expect(visitor.control('reopen')).toBeVisible();
  release();
  const all = [
    'slow',
    'inline',
    'service',
    'file in template',
    'after file',
    'both',
    'last',
    'other',
  ];
  await expect.poll(() => visitor.ran()).toEqual(all);
  await expect(page.locator('#content')).toHaveText('Да');
});

test('pictures, styles and frames load on the grant and go with it, without a reload', async ({
  page,
  visitor,
  site,
}) => {
  site.put('/pixel.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', {
    'Content-Type': 'image/svg+xml',
  });
  site.put('/style.css', 'h1 { color: rgb(1, 2, 3) }', { 'Content-Type': 'text/css' });
  site.put('/inside.html', '<p>внутри</p>');
  const body = `<img data-assent="marketing" data-src="/pixel.svg?src" data-srcset="/pixel.svg?set 2x" alt="">
    <link rel="stylesheet" data-assent="marketing" data-href="/style.css">
    <iframe data-assent="marketing" data-src="/inside.html" title="Рамка"></iframe>
    <template data-assent="marketing"><b id="t">x</b><iframe src="/inside.html?t" title="Ещё"></iframe></template>`;
  await page.goto(putPage(site, '/gate-kinds.html', { body }));
  await page.evaluate('window.isSamePage = true');
  const asked = () => site.requested.filter((path) => /pixel|style|inside/.test(path)).length;
  const color = () => page.locator('h1').evaluate((h1) => getComputedStyle(h1).color);
  site.forget();
  await visitor.control('decline').click();
  expect(asked()).toBe(0);
  for (const round of [1, 2]) {
    await page.evaluate('assent.accept(["marketing"])');
    await expect.poll(color).toBe('rgb(1, 2, 3)');
    await expect(page.frameLocator('iframe[title=Рамка]').getByText('внутри')).toBeVisible();
    await expect(page.locator('#t')).toHaveCount(1);
    await expect
      .poll(() => page.locator('img').evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    await page.evaluate('assent.withdraw(["marketing"])');
    await expect.poll(color).not.toBe('rgb(1, 2, 3)');
    await expect(page.locator('#t')).toHaveCount(0);
    await expect(
      page.locator('iframe[src], img[src], img[srcset], link[href^="/style"]'),
    ).toHaveCount(0);
    await expect(page.getByRole('group', { name: /Реклам/ })).toHaveCount(1);
    expect(await page.evaluate('window.isSamePage'), `round ${round}`).toBe(true);
  }
});

test('document.write of a gated script is blocked and said; the page and its own writes stay', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const nowDay = Math.floor(Date.now() / 86_400_000);
  const write = "document.write('<p id=wiped>x</p>')";
  const body = `<script type="text/plain" data-assent="analytics">${write}; ran.push('now')</script>
    <script type="text/plain" data-assent="analytics">addEventListener('load', () => setTimeout(() => { ${write}; ran.push('late') }, 50))</script>
    <script src="/slow-own.js"></script><script>document.write('<p id="own">Своё</p>')</script>`;
  const release = heldFile(site, '/slow-own.js', '');
  const address = putPage(site, '/gate-write.html', {
    body,
    head: '<script src="/dist/assent.js"></script>',
  });
  await page.context().addCookies([
    {
      name: 'assent',
      value: `1.1.${nowDay}.${nowDay + 9}.analytics-1~marketing-0~counter-1~video-0`,
      url: site.origin,
    },
  ]);
  await page.goto(address, { waitUntil: 'commit' });
  await expect.poll(() => visitor.ran()).toEqual(['now']);
  release();
  await expect.poll(() => visitor.ran()).toEqual(['now', 'late']);
  await expect(page.getByRole('heading', { name: 'Страница' })).toBeVisible();
  await expect(page.locator('#own')).toHaveText('Своё');
  await expect(page.locator('#wiped')).toHaveCount(0);
  expect(said.filter((line) => line.includes('document.write'))).toHaveLength(2);
});

test('a vendor script that is not there is said in debug only and delays nobody', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const body = gatedFile('/gone.js') + gated('next');
  const address = putPage(site, '/gate-gone.html', { body });
  // The wait for a file that hangs never ends here.
  await holdTimers(page, 1000);
  await page.goto(address);
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['next']);
  expect(said).toEqual([expect.stringContaining('gone.js')]);
  said.splice(0);
  // Not this machine by its name, so no debugging either.
  await page.route('https://site.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: site.origin + pathname }) });
  });
  await page.goto(address.replace(site.origin, 'https://site.example'));
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['next']);
  expect(said).toEqual([]);
});

test('an id that is not in the configuration: gated for good, one line with the node and the known ids', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const body =
    `${gated('typo', 'analitycs')}${gated('none', '')}${gated('half', 'analytics reklama')}` +
    '<iframe data-assent-service="utube" data-src="/video.html" title="Видео"></iframe>';
  await page.goto(putPage(site, '/gate-unknown.html', { body }));
  await visitor.control('accept').click();
  await page.evaluate('assent.scan()');
  await expect.poll(() => said.length).toBe(4);
  for (const [index, id] of ['analitycs', '', 'reklama', 'utube'].entries()) {
    expect(said[index]).toContain(`"${id}"`);
    expect(said[index]).toMatch(/analytics, marketing, counter, video/);
  }
  expect(await visitor.ran()).toEqual([]);
  await expect(page.getByRole('group')).toHaveCount(0);
});

test('a category named though it is always there → once among the known ids', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const config = { categories: { necessary: {}, analytics: {} }, services: {} };
  const body = gated('typo', 'analitycs');
  await page.goto(putPage(site, '/gate-known.html', { body, config }));
  await expect.poll(() => said.join('\n')).toContain('; known: necessary, analytics.');
});

test('a listener that throws stops no other, nor what was granted', async ({
  page,
  visitor,
  site,
}) => {
  const head = `<script>
    window.assentQueue = [(assent) => {
      assent.on('consent', () => { throw new Error('theirs'); });
      assent.on('consent', () => ran.push('listener'));
      document.addEventListener('assent:consent', () => { throw new Error('theirs too'); });
      window.dataLayer = { push() { throw new Error('broken layer'); } };
    }]</script>`;
  const address = putPage(site, '/gate-throws.html', {
    head,
    body: gated('inline') + gated('second'),
  });
  await page.goto(address);
  await visitor.control('accept').click();
  await expect
    .poll(async () => (await visitor.ran()).sort())
    .toEqual(['inline', 'listener', 'second']);
});

test('a gated script that throws, or one with a forbidden attribute, stops no other', async ({
  page,
  visitor,
  site,
}) => {
  const body = `<script type="text/plain" data-assent="analytics">throw new Error('theirs')</script>
    <script type="text/plain" data-assent="analytics" onload="1" data-src="/gone.js"></script>${gated('next')}`;
  const address = putPage(site, '/gate-faulty.html', {
    body,
    nonce: 'n1',
    headers: {
      'Content-Security-Policy':
        "script-src 'self' 'nonce-n1'; require-trusted-types-for 'script'; trusted-types assent",
    },
  });
  await page.goto(address);
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['next']);
});

for (const [kind, wrap] of [
  ['a script', (path: string) => gatedFile(path)],
  [
    'a template’s script',
    (path: string) =>
      `<template data-assent="analytics"><script src="${path}"></script></template>`,
  ],
] as const) {
  test(`${kind} whose grant is taken back while it downloads does not run`, async ({
    page,
    visitor,
    site,
  }) => {
    const name = `/held-${kind.length}.js`;
    const release = heldFile(site, name, "ran.push('held')");
    const body = wrap(name) + gated('marketing', 'marketing');
    await page.goto(putPage(site, '/gate-revoked.html', { body }));
    await page.evaluate('window.isSamePage = true');
    const asked = page.waitForRequest(`**${name}`);
    await page.evaluate('void assent.accept(["analytics"])');
    await asked;
    // Another choice leaves a download that is still granted alone.
    await page.evaluate('assent.accept(["marketing"])');
    await expect.poll(() => visitor.ran()).toEqual(['marketing']);
    await page.evaluate('assent.withdraw(["analytics"])');
    release();
    await page.evaluate(() => fetch('/dist/assent.js').then((answer) => answer.text()));
    expect(await visitor.ran()).toEqual(['marketing']);
    expect(await page.evaluate('window.isSamePage')).toBe(true);
    const again = page.waitForRequest(`**${name}`);
    await page.evaluate('void assent.accept(["analytics"])');
    await again;
    release();
    await expect.poll(() => visitor.ran()).toEqual(['marketing', 'held']);
  });
}

test('a single-page application changes its view: the new nodes run, the old ones not again', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(putPage(site, '/gate-spa.html', { body: gated('first view') }));
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['first view']);
  await page.evaluate((html) => {
    history.pushState({}, '', '/next-view');
    const main = document.querySelector('main');
    if (main) main.innerHTML = html;
  }, gated('second view'));
  await expect.poll(() => visitor.ran()).toEqual(['first view', 'second view']);
  await page.evaluate('history.back()');
  await page.evaluate((html) => {
    // Frameworks move nodes about: moved is not new.
    const main = document.querySelector('main');
    if (main) document.body.prepend(main);
    document.body.insertAdjacentHTML('beforeend', html);
  }, gated('third view'));
  await expect.poll(() => visitor.ran()).toEqual(['first view', 'second view', 'third view']);
});

test('what is necessary runs unasked, as a category and as a service in it', async ({
  page,
  visitor,
  site,
}) => {
  const services = { chat: { category: 'necessary', title: 'Чат' } };
  const body =
    gated('category', 'necessary') +
    '<script type="text/plain" data-assent-service="chat">ran.push("service")</script>';
  await page.goto(putPage(site, '/gate-necessary.html', { body, config: { services } }));
  await expect.poll(() => visitor.ran()).toEqual(['category', 'service']);
  await visitor.control('decline').click();
  expect(await page.evaluate('document.cookie')).toMatch(/\.analytics-0~marketing-0$/);
  expect(await page.evaluate('assent.has("chat")')).toBe(true);
});
