import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { pathToFileURL } from 'node:url';
import { gated, putPage } from './page';
import { expect, test } from './test';

const DAY_MS = 86_400_000;
const today = () => Math.floor(Date.now() / DAY_MS);
const ALL = 'analytics-1~marketing-1~counter-1~video-1';
const NONE = 'analytics-0~marketing-0~counter-0~video-0';

test('a consent lasts its days, a refusal its own; each is written for just that long', async ({
  page,
  visitor,
  context,
  site,
}) => {
  const record = { days: 30, refusalDays: 200 };
  await page.goto(putPage(site, '/record-terms.html', { config: { record } }));
  const kept = async () => {
    const [cookie] = await context.cookies();
    const [, , day, untilDay, ids] = cookie?.value.split('.') ?? [];
    const lifeDays = ((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400;
    return [Number(untilDay) - Number(day), Math.round(lifeDays), ids];
  };
  await visitor.control('decline').click();
  expect(await kept()).toEqual([200, 200, NONE]);
  await page.evaluate('assent.accept()');
  expect(await kept()).toEqual([30, 30, ALL]);
});

test('a script’s choice of a part is kept in the same turn: the page may be left right after', async ({
  page,
  site,
}) => {
  await page.goto(putPage(site, '/record-at-once.html'));
  const keptAt = (call: string) =>
    page.evaluate(`${call}; document.cookie.split('.')[4]`) as Promise<unknown>;
  expect(await keptAt('assent.accept(["analytics"])')).toBe(
    'analytics-1~marketing-0~counter-1~video-0',
  );
  expect(await keptAt('assent.withdraw(["counter"])')).toBe(
    'analytics-1~marketing-0~counter-0~video-0',
  );
});

test('a record that ends while the page is open asks again at once and takes back what was granted', async ({
  page,
  visitor,
  context,
  site,
}) => {
  await page.clock.install();
  const end = today() + 60;
  await context.addCookies([
    { name: 'assent', value: `1.1.${today()}.${end}.${ALL}`, url: site.origin },
  ]);
  site.put('/shown.html', '<p>показано</p>');
  const frame = '<iframe data-assent="marketing" data-src="/shown.html" title="Рамка"></iframe>';
  await page.goto(putPage(site, '/record-end.html', { body: frame }));
  await expect(visitor.control('reopen')).toBeVisible();
  // Longer than any one timer can wait.
  await page.clock.fastForward(end * DAY_MS - Date.now() - 3600_000);
  await expect(visitor.control('reopen')).toBeVisible();
  await page.clock.fastForward(2 * 3600_000);
  await page.clock.runFor(1000);
  await expect(visitor.control('accept')).toBeVisible();
  await expect(page.locator('iframe[src]')).toHaveCount(0);
  expect(await page.evaluate('assent.state()')).toEqual({ kind: 'unanswered' });
});

for (const [name, stored, config, asks, granted] of [
  ['a raised revision asks everybody', ALL, { revision: 2 }, true, false],
  [
    'a new service asks those who granted its category',
    'analytics-1~marketing-0~video-0',
    {},
    true,
    false,
  ],
  [
    'a new service asks nobody who refused its category',
    'analytics-0~marketing-1~video-1',
    {},
    false,
    false,
  ],
  ['a service that is gone asks nobody', `${ALL}~gone-1`, {}, false, true],
] as const) {
  test(name, async ({ page, visitor, context, site }) => {
    const value = `1.1.${today()}.${today() + 9}.${stored}`;
    await context.addCookies([{ name: 'assent', value, url: site.origin }]);
    const body =
      '<script type="text/plain" data-assent-service="counter">ran.push("counter")</script>';
    await page.goto(putPage(site, '/record-asks.html', { config, body }));
    await expect(visitor.control(asks ? 'accept' : 'reopen')).toBeVisible();
    expect(await page.evaluate('assent.has("counter")')).toBe(granted);
    expect(await visitor.ran()).toEqual(granted ? ['counter'] : []);
    expect((await context.cookies())[0]?.value).toBe(value);
  });
}

test('`domain` shares the record between subdomains; a domain that is not the page’s still keeps it here', async ({
  page,
  visitor,
  context,
  site,
}) => {
  const shared = { config: { record: { domain: 'site.localhost' } } };
  const address = putPage(site, '/record-domain.html', shared);
  await page.goto(site.on('one.site.localhost', address));
  await visitor.control('decline').click();
  await page.goto(site.on('two.site.localhost', address));
  await expect(visitor.control('reopen')).toBeVisible();
  expect(await context.cookies()).toHaveLength(1);
  await page.goto(site.on('elsewhere.localhost', address));
  await visitor.control('decline').click();
  await page.reload();
  await expect(visitor.control('reopen')).toBeVisible();
});

test('a prerendered page does nothing before it is shown', async ({
  page,
  visitor,
  context,
  site,
}) => {
  const address = putPage(site, '/record-prerender.html', { body: gated('inline') });
  await page.addInitScript(() => {
    let isPrerendering = true;
    Object.defineProperty(Document.prototype, 'prerendering', { get: () => isPrerendering });
    Object.assign(window, {
      activate: () => {
        isPrerendering = false;
        document.dispatchEvent(new Event('prerenderingchange'));
      },
    });
  });
  await page.goto(address);
  await page.waitForFunction('window.assentChunks');
  await expect(page.locator('#assent-consent')).toHaveCount(0);
  // Chosen elsewhere while this page waited.
  const value = `1.1.${today()}.${today() + 9}.${ALL}`;
  await context.addCookies([{ name: 'assent', value, url: site.origin }]);
  await page.evaluate('activate()');
  await expect(visitor.control('reopen')).toBeVisible();
  await expect.poll(() => visitor.ran()).toEqual(['inline']);
});

test('in a third-party frame the choice lives as long as the page', async ({ page, site }) => {
  const address = putPage(site, '/record-inner.html', { body: gated('inline') });
  site.put('/record-outer.html', `<iframe src="${address}" width="800" height="500"></iframe>`);
  // Another site by its registrable name.
  await page.goto(`${site.origin.replace('localhost', '127.0.0.1')}/record-outer.html`);
  const inside = page.frameLocator('iframe').locator('#assent-consent');
  await inside.locator('[data-assent-action=accept]').click();
  await expect(inside.locator('[data-assent-action=reopen]')).toBeVisible();
  const frame = page.frames()[1];
  await expect.poll(() => frame?.evaluate('ran')).toEqual(['inline']);
  expect(await frame?.evaluate('document.cookie')).toBe('');
  await page.reload();
  await expect(inside.locator('[data-assent-action=accept]')).toBeVisible();
});

test('a page of the file system has its banner', async ({ page, visitor, site }, testInfo) => {
  putPage(site, '/record-file.html', { body: gated('inline') });
  const html = await (await fetch(`${site.origin}/record-file.html`)).text();
  const file = testInfo.outputPath('page.html');
  writeFileSync(file, html.replace('/dist/assent.js', pathToFileURL('dist/assent.js').href));
  expect(readFileSync(file, 'utf8')).toContain('file://');
  await page.goto(pathToFileURL(file).href);
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['inline']);
});

test('a server on the page’s own origin sets the cookie again, against Safari’s seven days', async ({
  page,
  visitor,
  context,
  site,
  receiver,
}) => {
  const setCookies: string[] = [];
  site.answer('/v1/consent', (incoming, response) => {
    const { hostname, port } = new URL(receiver.origin);
    const onward = request(
      { hostname, port, path: '/v1/consent', method: incoming.method, headers: incoming.headers },
      (answer) => {
        setCookies.push(...(answer.headers['set-cookie'] ?? []));
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    incoming.pipe(onward);
  });
  const address = putPage(site, '/record-echo.html', {
    config: { ...receiver.config, receiver: site.origin },
  });
  await page.goto(address);
  const answered = page.waitForResponse('**/v1/consent');
  await visitor.control('accept').click();
  expect((await answered).ok()).toBe(true);
  expect(setCookies).toHaveLength(1);
  const [cookie, ...others] = await context.cookies();
  expect(others).toEqual([]);
  expect(setCookies[0]).toContain(`assent=${cookie?.value}; Max-Age=`);
  expect(cookie).toMatchObject({ httpOnly: false, sameSite: 'Lax', path: '/' });
  expect(cookie?.value).toContain(`.${ALL}.`);
  await page.reload();
  await expect(visitor.control('reopen')).toBeVisible();
});

test('an answer that comes after a withdrawal does not bring the grant back', async ({
  page,
  visitor,
  context,
  site,
}) => {
  let answer = () => {};
  site.answer('/late/consent', (_, response) => {
    const [day, value] = [today(), `1.1.${today()}.${today() + 365}.${ALL}`];
    answer = () =>
      response
        .writeHead(201, { 'Set-Cookie': `assent=${value}; Path=/; Max-Age=${day}` })
        .end('{"ok":true}');
  });
  const config = { record: { echo: true }, consentEndpoint: `${site.origin}/late/consent` };
  await page.goto(putPage(site, '/record-late.html', { config }));
  const posted = page.waitForRequest('**/late/consent');
  await visitor.control('accept').click();
  await posted;
  await page.evaluate('void assent.withdraw()');
  await expect.poll(async () => (await context.cookies())[0]?.value).toContain(NONE);
  answer();
  await page.waitForResponse('**/late/consent');
  await expect.poll(async () => (await context.cookies())[0]?.value).toContain(NONE);
  expect(await page.evaluate('assent.has("analytics")')).toBe(false);
});
