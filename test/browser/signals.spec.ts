import type { Page } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { inlineDefaults } from '../../src/core/inlineDefaults';
import { putPage } from './page';
import { expect, test } from './test';

/** As Google's loader does: reads `dataLayer` in order and keeps `_ga` only while analytics storage is granted. */
const GOOGLE = `(() => {
  let state = {};
  const obey = (command) => {
    if (command[0] === 'consent') state = { ...state, ...command[2] };
    if (state.analytics_storage !== 'denied') document.cookie = '_ga=GA1.1.1; max-age=3600; path=/';
  };
  window.loaderRan = true;
  for (const command of dataLayer) obey(command);
  const push = dataLayer.push.bind(dataLayer);
  dataLayer.push = (command) => { obey(command); return push(command); };
})()`;

const ga4 = { preset: 'ga4', id: 'G-ABCDE12345' };
const config = (consentMode: 'basic' | 'advanced'): Partial<AssentConfig> => ({
  regime: 'eu',
  consentMode,
  services: { ga4 },
});

async function routeGoogle(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route('https://www.googletagmanager.com/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: GOOGLE });
  });
  return asked;
}

/** Has the browser send Global Privacy Control. */
const sendGpc = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
  });

/** Google's consent commands on `dataLayer`, as step and what is said of analytics and of ads. */
const commands = (page: Page) =>
  page
    .evaluate(() =>
      (window.dataLayer as ArrayLike<unknown>[])
        .filter((entry) => entry[0] === 'consent')
        .map((entry) => {
          const { analytics_storage, ad_storage } = entry[2] as Record<string, string>;
          return `${entry[1]} ${analytics_storage} ${ad_storage}`;
        }),
    )
    .catch(() => ['(loading)']);

const kept = (page: Page) => page.evaluate('document.cookie').catch(() => '_ga (loading)');

test('basic: nothing of Google before the choice; default → update on first visit, return and withdrawal', async ({
  page,
  visitor,
  site,
}) => {
  const asked = await routeGoogle(page);
  const address = putPage(site, '/mode-basic.html', {
    config: config('basic'),
    head: inlineDefaults,
  });
  await page.goto(address);
  await expect(visitor.control('accept')).toBeVisible();
  expect(await commands(page)).toEqual(['default denied denied']);
  expect(asked).toEqual([]);
  await page.evaluate('assent.accept(["analytics"])');
  await expect
    .poll(() => commands(page))
    .toEqual(['default denied denied', 'update granted denied']);
  await expect.poll(() => kept(page)).toContain('_ga=');
  await page.reload();
  await expect
    .poll(() => commands(page))
    .toEqual(['default denied denied', 'update granted denied']);
  expect(asked).toHaveLength(2);
  await page.evaluate('assent.withdraw()');
  await expect
    .poll(() => commands(page))
    .toEqual(['default denied denied', 'update granted denied', 'update denied denied']);
  await expect.poll(() => kept(page)).not.toContain('_ga');
  await page.reload();
  await expect
    .poll(() => commands(page))
    .toEqual(['default denied denied', 'update denied denied']);
  expect(asked).toHaveLength(2);
  expect(await kept(page)).not.toContain('_ga');
});

test('advanced: the default is set before the loader runs, a cold cache writes no _ga, a withdrawal leaves the tag denied', async ({
  page,
  site,
}) => {
  const asked = await routeGoogle(page);
  const address = putPage(site, '/mode-advanced.html', {
    config: config('advanced'),
    head: inlineDefaults,
  });
  await page.goto(address);
  await expect.poll(() => page.evaluate('window.loaderRan')).toBe(true);
  expect((await commands(page))[0]).toBe('default denied denied');
  expect(await kept(page)).toBe('');
  await page.evaluate('assent.accept()');
  await expect.poll(async () => (await commands(page)).at(-1)).toBe('update granted granted');
  await expect.poll(() => kept(page)).toContain('_ga=');
  await page.evaluate('window.isSamePage = true');
  await page.evaluate('assent.withdraw()');
  await expect.poll(async () => (await commands(page)).at(-1)).toBe('update denied denied');
  await expect.poll(() => kept(page)).not.toContain('_ga');
  // Advanced: the tag goes on without cookies, so it is neither switched off nor loaded anew.
  expect(await page.evaluate('window["ga-disable-G-ABCDE12345"]')).toBe(false);
  expect(await page.evaluate('window.isSamePage')).toBe(true);
  expect(asked).toHaveLength(1);
});

test('Metrica: nothing before, no replay unless asked for; a refusal on return switches its counter off', async ({
  page,
  visitor,
  site,
}) => {
  const asked: string[] = [];
  await page.route('https://mc.yandex.ru/**', (route) => {
    asked.push(route.request().url());
    const body = "document.cookie = '_ym_uid=1; max-age=3600'; localStorage._ym1_lsid = 1";
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  const said = visitor.ownLines();
  const services = { metrika: { preset: 'yandex-metrika', id: '12345678' } };
  const address = putPage(site, '/signal-metrika.html', { config: { services } });
  await page.goto(address);
  await expect(visitor.control('accept')).toBeVisible();
  expect(asked).toEqual([]);
  await visitor.control('accept').click();
  await expect.poll(() => kept(page)).toContain('_ym_uid');
  const [, , options] = (await page.evaluate('ym.a[0]')) as [number, string, object];
  expect(options).toMatchObject({ webvisor: false });
  await page.evaluate('void assent.withdraw()');
  await expect
    .poll(() => page.evaluate('window.disableYaCounter12345678 && !window.ym').catch(() => 0))
    .toBe(true);
  expect(await kept(page)).not.toContain('_ym');
  expect(await page.evaluate('localStorage.length')).toBe(0);
  expect(asked).toHaveLength(1);
  expect(said.filter((line) => line.includes('loaded again'))).toHaveLength(1);
});

test('Global Privacy Control keeps advertising off with “Accept all”, and only its own switch turns it on', async ({
  page,
  visitor,
  site,
}) => {
  await sendGpc(page);
  await page.goto(putPage(site, '/signal-gpc.html'));
  await expect(visitor.banner).toContainText('Global Privacy Control. Выключено: Реклама.');
  await visitor.control('accept').click();
  const choice = () => page.evaluate('assent.state().choice');
  expect(await choice()).toEqual({
    analytics: true,
    counter: true,
    marketing: false,
    video: false,
  });
  await visitor.control('reopen').click();
  await page.getByRole('switch', { name: 'Реклама' }).check();
  await visitor.control('save').click();
  expect(await choice()).toMatchObject({ marketing: true, video: true });
});

test('“Accept all” takes nothing back that the person switched on in spite of the signal', async ({
  page,
  visitor,
  site,
}) => {
  await sendGpc(page);
  await page.goto(putPage(site, '/signal-gpc-by-hand.html'));
  for (const action of ['save', 'accept']) {
    await visitor.control(action === 'save' ? 'choose' : 'reopen').click();
    if (action === 'save') await page.getByRole('switch', { name: 'Реклама' }).check();
    await visitor.control(action).click();
    await expect(visitor.control('reopen')).toBeVisible();
  }
  expect(await page.evaluate('assent.has("marketing") && assent.has("analytics")')).toBe(true);
});

test('Global Privacy Control is said in the reader’s language, with what it keeps off in California', async ({
  page,
  visitor,
  site,
}) => {
  await sendGpc(page);
  const path = '/signal-gpc-california.html';
  const html = { config: { regime: 'us-ca', locale: 'es' } as const };
  await page.goto(putPage(site, path, html));
  await expect(visitor.banner).toContainText('Queda desactivado: Estadísticas y Publicidad.');
  await visitor.control('decline').click();
  await expect(visitor.control('reopen')).toHaveAccessibleName('Sus opciones de privacidad');
});

test('nothing is said of the signal where it is not sent, or turns nothing off', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(putPage(site, '/signal-none.html'));
  await expect(visitor.banner).not.toContainText('Global Privacy Control');
  await sendGpc(page);
  await page.goto(putPage(site, '/signal-off.html', { config: { gpc: [] } }));
  await expect(visitor.control('accept')).toBeVisible();
  await expect(visitor.banner).not.toContainText('Global Privacy Control');
});
