import type { Page } from '@playwright/test';
import { freePort } from '../../src/cli/demoServer';
import { everyService, fileOf, resultOf } from './configured';
import { newPath } from './page';
import { expect, test } from './test';

const control = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** Notes what goes anywhere but to the page's own host, what is posted, and what its policy refused. */
function watch(page: Page, origin: string): string[] {
  const seen: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !/^(data:|about:)/.test(request.url())) {
      if (!request.url().startsWith(`${origin}/`) || request.method() !== 'GET') {
        seen.push(`${request.method()} ${request.url()}`);
      }
    }
  });
  page.on('console', (line) => {
    if (/Content.Security.Policy/i.test(line.text())) seen.push(line.text());
  });
  page.on('pageerror', (error) => seen.push(String(error)));
  return seen;
}

const vendors = Object.entries(everyService).map(([id, { id: number, host }]) => ({
  name: `services.${id}`,
  number,
  host,
}));
const withNumbers = vendors.flatMap(({ name, number, host }) => [
  ...(number ? [[`${name}.id`, number]] : []),
  ...(host ? [[`${name}.host`, host]] : []),
]);

/** Invented sites: with what each begins, and what is answered. */
const SITES: readonly {
  what: string;
  /** Whether the checker has doubts all the same: vendors abroad, under Russian law. */
  isDoubtful?: true;
  start: RegExp;
  answers: Record<string, string>;
  ticks?: string[];
  picks?: Record<string, string>;
}[] = [
  {
    what: 'a repair shop in Moscow',
    start: /Сайт услуг/,
    answers: { 'operator.name': 'ООО «Чинка»', 'services.metrika.id': '12345678' },
  },
  {
    what: 'a flower shop with advertising and maps',
    start: /Магазин/,
    answers: { 'operator.name': 'ООО «Ромашка»', 'services.vk_pixel.id': '1234567' },
    ticks: ['services.yandex_maps', 'forms.callback.purposes.calls'],
  },
  {
    what: 'a school that keeps leads in Bitrix24 and hears of them by mail',
    start: /Сайт услуг/,
    answers: {
      'operator.name': 'АНО «Школа»',
      'banner.colors.accent': '#1f5fbf',
      'texts.ru.form.submit': 'Отправить',
    },
    ticks: ['server.deliveries.bitrix24', 'server.deliveries.mail'],
    picks: { 'banner.layout': 'box', 'banner.position': 'left' },
  },
  {
    what: 'a German studio',
    start: /Евросоюз/,
    answers: {
      'operator.name': 'Studio GmbH',
      'services.ga4.id': 'G-ABCDE12345',
    },
    ticks: ['services.youtube'],
  },
  {
    what: 'a dentist with a window over the page',
    start: /Сайт услуг/,
    answers: { 'operator.name': 'ООО «Зуб»', 'purposes.callback.keepDays': '90' },
    picks: { 'banner.look': 'soft', 'banner.theme': 'dark' },
  },
  {
    what: 'a portal with every vendor of the catalogue at once',
    isDoubtful: true,
    start: /Магазин/,
    answers: {
      'operator.name': 'ООО «Всё»',
      ...Object.fromEntries(withNumbers),
    },
    ticks: vendors.flatMap(({ name, number }) => (number ? [] : [name])),
  },
];

for (const { what, isDoubtful, start, answers, ticks = [], picks = {} } of SITES) {
  test(`${what}: what the controls made passes the check, serves, asks, and sends`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    test.setTimeout(90_000);
    const seen = watch(page, receiver.origin);
    const port = await freePort();
    await page.goto(`${receiver.origin}/configurator`);
    await page.getByRole('button', { name: start }).click();
    const usual = {
      site: 'example.ru',
      'operator.inn': '7718859585',
      'operator.ogrn': '1117746716691',
      'operator.address': 'Москва, ул. Примерная, 1',
      'operator.email': 'info@example.ru',
      'storage.keeper': 'ООО «Хостер»',
      receiver: `http://localhost:${port}`,
    };
    for (const summary of await page.locator('summary').all()) await summary.click();
    for (const [name, value] of Object.entries({ ...usual, ...answers })) {
      await control(page, name).fill(value);
    }
    for (const name of ticks) await control(page, name).check();
    for (const [name, value] of Object.entries(picks)) {
      await control(page, name).selectOption(value);
    }
    await expect(page.getByRole('button', { name: 'Всё в порядке' })).toBeVisible();
    const config = await resultOf(page);
    expect(seen).toEqual([]);

    const printed = await page.locator('textarea[name=snippet]').inputValue();
    // As an owner tries a site on a machine of their own, without the channels' secrets.
    const { server: _, ...rest } = config;
    const asMade = fileOf(config);
    const tried = fileOf({ ...rest, origins: [site.origin], server: { trapSeconds: 0 } });
    try {
      const { stdout, status } = asMade.check(...(isDoubtful ? [] : ['--strict']));
      expect(stdout).toContain('is sound');
      expect(status).toBe(0);
      expect(asMade.snippet()).toBe(printed);
      await tried.serve(port);
      const path = newPath();
      const body = '<main><h1>Сайт</h1><div data-assent-form="callback"></div></main>';
      site.put(
        path,
        `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Сайт</title>${printed}</head><body>${body}</body></html>`,
      );
      // Vendors are played: their hosts are not asked.
      await page.route(/^https:\/\//, (route) => route.abort());
      await page.goto(site.origin + path);
      await visitor.control('decline').click();
      await page.getByLabel('Имя').fill('Анна Каренина');
      for (const [label, value] of [
        ['Телефон', '+7 999 123-45-67'],
        ['Эл. почта', 'anna@example.ru'],
        ['Сообщение', 'Позвоните'],
      ] as const) {
        const field = page.getByLabel(label);
        if (await field.count()) await field.fill(value);
      }
      const box = page.getByRole('checkbox', { name: /связаться со мной/ });
      if (await box.count()) await box.check();
      await page.getByRole('button', { name: 'Отправить', exact: true }).click();
      await expect(page.getByText('Спасибо')).toBeVisible();
    } finally {
      await Promise.all([asMade.end(), tried.end()]);
    }
  });
}

test('what the checker refuses stands at its control, and the list leads there', async ({
  page,
  receiver,
}) => {
  await page.goto(`${receiver.origin}/configurator`);
  await control(page, 'operator.name').fill('ООО «Чинка»');
  await control(page, 'operator.inn').fill('7718859586');
  const inn = control(page, 'operator.inn');
  await expect(inn).toHaveAttribute('aria-invalid', 'true');
  await expect(inn).toHaveAccessibleDescription(/Это не ИНН.*Проверьте цифры/);
  await expect(inn).toBeFocused();
  await page.getByRole('button', { name: 'operator.ogrn' }).click();
  await expect(control(page, 'operator.ogrn')).toBeFocused();
  await inn.fill('7718859585');
  await expect(inn).toHaveAttribute('aria-invalid', 'false');
});

test('answers survive a reload and another browser, and Back takes one back', async ({
  page,
  browser,
  receiver,
}) => {
  await page.goto(`${receiver.origin}/configurator`);
  await control(page, 'site').pressSequentially('example.ru');
  await control(page, 'operator.name').pressSequentially('ООО «Чинка»');
  await page.getByRole('button', { name: 'In English' }).click();
  await expect(page.getByRole('heading', { name: 'Set up Assent' })).toBeVisible();
  await page.reload();
  await expect(control(page, 'operator.name')).toHaveValue('ООО «Чинка»');
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(control(other, 'site')).toHaveValue('example.ru');
  await expect(other.getByRole('heading', { name: 'Set up Assent' })).toBeVisible();
  await other.close();
  await page.goBack();
  await expect(control(page, 'operator.name')).toHaveValue('');
  await expect(control(page, 'site')).toHaveValue('example.ru');
  const kept = await page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual(['', 0, 0, 0]);
});

test('each control is one step of the history, whatever the preview does meanwhile', async ({
  page,
  receiver,
}) => {
  await page.goto(`${receiver.origin}/configurator`);
  const steps = () => page.evaluate('history.length');
  const shown = page.frameLocator('.screen iframe').getByRole('heading', { level: 1 });
  await expect(shown).toBeVisible();
  const before = Number(await steps());
  for (const name of ['ООО «Чинка»', 'ООО «Чинка и сын»']) {
    await control(page, 'operator.name').fill(name);
    await expect(shown).toHaveText(name);
    expect(await steps()).toBe(before + 1);
  }
  await control(page, 'operator.email').fill('info@example.ru');
  await control(page, 'preview.view').selectOption('policy');
  await expect(shown.first()).toBeVisible();
  expect(await steps()).toBe(before + 2);
  await control(page, 'operator.email').focus();
  await page.goBack();
  await expect(control(page, 'operator.email')).toHaveValue('');
  await expect(control(page, 'operator.email')).toBeFocused();
  await expect(control(page, 'operator.name')).toHaveValue('ООО «Чинка и сын»');
  await page.goBack();
  await expect(control(page, 'operator.name')).toHaveValue('');
  await page.goForward();
  await expect(control(page, 'operator.name')).toHaveValue('ООО «Чинка и сын»');
});

test('a file is opened whole: what is unknown is told of and kept', async ({ page, receiver }) => {
  await page.goto(`${receiver.origin}/configurator`);
  const config = { ...receiver.config, servises: { a: 1 }, forms: receiver.config.forms };
  await page.locator('[name=file]').setInputFiles({
    name: 'assent.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(config)),
  });
  await expect(control(page, 'operator.inn')).toHaveValue('7718859585');
  await expect(page.getByRole('button', { name: 'servises' })).toBeVisible();
  await control(page, 'operator.phone').fill('+7 495 111-22-33');
  expect(await resultOf(page)).toEqual({
    ...config,
    operator: { ...config.operator, phone: '+7 495 111-22-33' },
  });
  const text = control(page, 'json');
  await text.fill('{ "operator": ');
  await expect(page.getByRole('alert')).toContainText('не JSON');
  await text.fill('{ "operator": { "name": "ИП Иванов" } }');
  await expect(control(page, 'operator.name')).toHaveValue('ИП Иванов');
});
