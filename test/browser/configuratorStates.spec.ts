import type { Page } from '@playwright/test';
import { everyService, resultOf } from './configured';
import { newPath } from './page';
import { expect, test } from './test';

const control = (page: Page, name: string) => page.locator(`[name="${name}"]`);

// Many answers, each drawn anew beside seven other tests of a busy machine.
test.setTimeout(60_000);

/** What a person at a flower shop types; all else follows. */
const FLORIST = {
  site: 'cvety-kazan.ru',
  'operator.name': 'ИП Сафина Гузель Ринатовна',
  'operator.dative': 'ИП Сафиной Гузель Ринатовне',
  'operator.inn': '165812345601',
  'operator.ogrn': '316169000123451',
  'operator.address': 'Казань, ул. Баумана, 10',
  'operator.email': 'cvety@example.ru',
  'services.metrika.id':
    '<script>(function(m,e){})(window); ym(12345678, "init", { clickmap: true });</script>',
  'storage.keeper': 'ООО «Хостер»',
};

test('nine answers and two ticks are a whole configuration, with all that is to be done', async ({
  page,
  site,
  receiver,
}) => {
  await page.goto(`${receiver.origin}/configurator`);
  for (const [name, words] of Object.entries(FLORIST)) await control(page, name).fill(words);
  await control(page, 'server.deliveries.mail').check();
  await control(page, 'server.deliveries.bitrix24').check();
  await expect(page.getByText('Настройки проходят проверку')).toBeVisible();
  await expect(page.getByText('Обдумать')).toHaveCount(0);
  await expect(control(page, 'services.metrika.id')).toHaveValue('12345678');
  expect(await resultOf(page)).toMatchObject({
    receiver: 'https://leads.cvety-kazan.ru',
    policy: { url: 'https://leads.cvety-kazan.ru/policy' },
    server: {
      trustProxy: true,
      deliveries: { mail: { to: ['cvety@example.ru'], from: 'cvety@example.ru' } },
    },
  });
  await expect(control(page, 'env')).toHaveValue(
    /^ASSENT_ADMIN_TOKEN=[0-9a-f]{32}\nASSENT_MAIL_URL=\S+\nASSENT_BITRIX24_URL=\S+$/,
  );
  expect(page.url()).not.toContain((await control(page, 'env').inputValue()).slice(19, 51));
  await expect(page.getByText('--from leads.cvety-kazan.ru --to localhost:8787')).toBeVisible();

  await control(page, 'receiver').fill(receiver.origin);
  await control(page, 'platform').selectOption('gtm');
  const lines = control(page, 'snippet');
  await expect(lines).toHaveValue(/assentConfig/);
  expect(await lines.inputValue()).not.toMatch(/deliveries|trustProxy/);
  const path = newPath();
  site.put(
    path,
    `<!doctype html><html lang="ru"><title>G</title>${await lines.inputValue()}</html>`,
  );
  await page.route(/^https:\/\//, (route) => route.abort());
  await page.goto(site.origin + path);
  await expect(page.locator('#assent-consent [part=banner]')).toBeVisible();
});

test('what `assent check` advises stands at the answers, with remedy and law, in both languages', async ({
  page,
  receiver,
}) => {
  await page.goto(`${receiver.origin}/configurator`);
  for (const [name, words] of Object.entries(FLORIST)) await control(page, name).fill(words);
  await page.getByText('Свои слова').click();
  const accept = control(page, 'texts.ru.banner.accept');
  await accept.fill('ОК');
  await expect(accept).toHaveAccessibleDescription(
    /Эта кнопка соглашается.*Напишите, что она делает/,
  );
  await expect(accept).toHaveAttribute('aria-invalid', 'false');
  const list = page.getByRole('region', { name: 'Что говорит проверка' });
  await expect(list.getByRole('status')).toHaveText(/проходят проверку.*Обдумать: 1\./);
  await expect(list.getByRole('listitem')).toHaveText(
    /Эта кнопка соглашается.*GDPR art\. 7|ст\. 7/,
  );
  await page.getByRole('button', { name: 'In English' }).click();
  await expect(page.getByRole('region', { name: 'What the checker says' })).toContainText(
    'This button accepts, and its word does not say so. Write what it does',
  );
  await control(page, 'storage.keeper').fill('');
  await expect(control(page, 'storage.keeper')).toHaveAccessibleDescription(
    /notice to the regulator/,
  );
});

test('what is no configuration is told in words, and the answers stay', async ({
  page,
  receiver,
}) => {
  await page.goto(`${receiver.origin}/configurator`);
  await control(page, 'operator.name').fill('ООО «Чинка»');
  const told = page.getByRole('alert').filter({ hasText: /\S/ });
  for (const [text, words] of [
    ['{\n"site": "a.ru",\n"regime" 1}', /строку 3/],
    ['{ "site": "a.ru", "operator": {', /строку 1/],
    ['[1, 2]', /начинаются с \{/],
    ['{ "serial": "x", "consentTypes": [] }', /serial, consentTypes.*import FILE/],
    [JSON.stringify({ site: 'x'.repeat(5e6) }), /намного длиннее/],
  ] as const) {
    await control(page, 'file').setInputFiles({
      name: 'any.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(told).toHaveText(words);
    await expect(control(page, 'operator.name')).toHaveValue('ООО «Чинка»');
  }
  await control(page, 'file').setInputFiles({
    name: 'assent.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      '{ "operator": { "name": "ИП Иванов" }, "gpc": false, "banner": { "layot": "box" } }',
    ),
  });
  await expect(told).toHaveCount(0);
  await expect(page.getByText(/остаётся как есть: gpc/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'banner.layot' })).toBeVisible();
});

test('an address that is cut off, or of another release, is told of, and nothing of it is lost', async ({
  page,
  receiver,
}) => {
  const hash = (saved: object) => Buffer.from(JSON.stringify(saved)).toString('base64url');
  const saved = { v: 2, lang: 'ru', config: { site: 'example.ru', operator: { name: 'А' } } };
  const cut = `${receiver.origin}/configurator#${hash(saved).slice(0, 70)}`;
  await page.goto(cut);
  const told = page.getByRole('alert').filter({ hasText: 'прочесть не удалось' });
  await expect(told.getByRole('textbox')).toHaveValue(/^\{"v":2,"lang":"ru","config":/);
  await control(page, 'operator.name').fill('Б');
  await expect(told).toHaveCount(0);
  await page.goBack();
  await expect(told).toBeVisible();
  expect(page.url()).toBe(cut);
  await page.goto('about:blank');
  await page.goto(`${receiver.origin}/configurator#${hash(saved)}`);
  await expect(page.getByRole('alert').filter({ hasText: 'другим выпуском' })).toBeVisible();
  await expect(control(page, 'site')).toHaveValue('example.ru');
  expect(page.url()).toContain(hash(saved));
});

test('what is taken out leaves the keyboard at its question, what is added takes it', async ({
  page,
  receiver,
}) => {
  await page.goto(`${receiver.origin}/configurator`);
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  for (const [add, added, remove, question] of [
    ['Ещё одна форма', 'forms.form2.fields', 'Убрать form2', '4. Какие формы?'],
    ['Другой сервис', 'services.own1.title', 'Убрать own1', /^3\./],
    ['Данные получает кто-то ещё', 'recipients.recipient1.name', 'Убрать recipient1', /^5\./],
  ] as const) {
    await press(add);
    await expect(control(page, added).first()).toBeFocused();
    await press(remove);
    await expect(page.getByRole('heading', { name: question })).toBeFocused();
  }
});

test('the preview asks nobody but the page’s own host, with every vendor allowed and a form sent', async ({
  page,
  receiver,
}) => {
  const seen: string[] = [];
  page.on('request', (request) => {
    const isOwn = request.method() === 'GET' && request.url().startsWith(`${receiver.origin}/`);
    if (!isOwn && !/^(data|about|blob):/.test(request.url())) seen.push(request.url());
  });
  page.on('pageerror', (error) => seen.push(String(error)));
  await page.goto(`${receiver.origin}/configurator`);
  const answers = { ...(await resultOf(page)), services: everyService };
  await control(page, 'json').fill(JSON.stringify(answers));
  await control(page, 'operator.name').fill('ООО «Чинка»');
  const frame = page.frameLocator('.screen iframe');
  await expect(frame.getByRole('heading', { name: 'ООО «Чинка»' })).toBeVisible();
  // Playwright's mouse does not reckon with the frame being made smaller.
  await frame.getByRole('button', { name: 'Принять все' }).dispatchEvent('click');
  await expect(frame.getByRole('button', { name: /куки/ })).toBeVisible();
  for (const view of ['preferences', 'policy', 'consent']) {
    await control(page, 'preview.view').selectOption(view);
    await expect(frame.getByText(/Яндекс|Политика|согласие/).first()).toBeVisible();
  }
  await control(page, 'preview.theme').selectOption('dark');
  await control(page, 'preview.width').selectOption('desktop');
  await frame.getByLabel('Имя').fill('Анна');
  await frame.getByLabel('Телефон').fill('+7 999 123-45-67');
  await frame.getByRole('checkbox', { name: /связаться/ }).press('Space');
  await frame.getByRole('button', { name: 'Отправить' }).press('Enter');
  await expect(frame.getByText('Спасибо')).toBeVisible();
  expect(seen).toEqual([]);
});

test('where an answer keeps the widget from starting, the preview says so', async ({
  page,
  receiver,
}) => {
  await page.goto(`${receiver.origin}/configurator`);
  await control(page, 'json').fill('{ "operator": { "name": "ООО «А»" }, "services": 1 }');
  await expect(page.getByText('виджет не запускается')).toBeVisible({ timeout: 10_000 });
  await control(page, 'json').fill('{ "operator": { "name": "ООО «А»" } }');
  await expect(page.getByText('виджет не запускается')).toHaveCount(0);
});
