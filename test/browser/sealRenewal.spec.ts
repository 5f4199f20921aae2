import { OWN_FORM, putPage, wrappedForm } from './page';
import { expect, putSealed, sealedConfig, test } from './sealed';
import type { Visitor } from './visitor';

const FIELDS = `<form><label>Имя <input name="who"></label><label>Имя второго <input name="who"></label>
  <label>Письмо <textarea id="letter">Здравствуйте</textarea></label>
  <label>Марка <select name="brand"><option>LG<option>Bosch<option>Indesit</select></label>
  <label><input type="checkbox" name="urgent"> Срочно</label>
  <label><input type="radio" name="when" value="1" checked> Утром</label><label><input type="radio" name="when" value="2"> Вечером</label></form>`;

/** Marks the page, so that one that was loaded anew is told from it. */
const mark = ({ page }: Visitor) => page.evaluate('window.isOld = true');

/** Waits until the page was loaded anew. */
const isNew = ({ page }: Visitor) =>
  expect.poll(() => page.evaluate('!window.isOld').catch(() => false)).toBe(true);

test('what was typed, ticked and chosen is there again, and the page where it was scrolled', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  await page.goto(putSealed(site, vendor, { body: FIELDS, isLong: true }));
  const values = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('form :is(input,textarea,select)')].map(
        ({ type, value, checked }) => (/checkbox|radio/.test(type) ? checked : value),
      ),
    );
  await page.getByLabel('Имя второго').fill('Анна');
  await page.getByLabel('Письмо').fill('Не работает');
  await page.getByLabel('Марка').selectOption('Bosch');
  await page.getByLabel('Срочно').check();
  await page.getByLabel('Вечером').check();
  const before = await values();
  await page.evaluate('scrollTo(0, 700)');
  await mark(visitor);
  await visitor.control('accept').click();
  await isNew(visitor);
  await expect.poll(values).toEqual(before);
  await expect.poll(() => page.evaluate('Math.round(scrollY)')).toBe(700);
  expect(await page.evaluate('history.state')).toBe(null);
});

test('a form of a framework that comes late hears of what was typed', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const head = `<script>addEventListener('load', () => requestAnimationFrame(() => {
    const input = Object.assign(document.createElement('input'), { name: 'late', ariaLabel: 'Поздно' });
    input.addEventListener('input', () => { window.heard = input.value });
    document.querySelector('main').append(input);
  }))</script>`;
  await page.goto(putSealed(site, vendor, { head }));
  await page.getByLabel('Поздно').fill('Анна');
  await mark(visitor);
  await visitor.control('accept').click();
  await isNew(visitor);
  await expect.poll(() => page.evaluate('window.heard').catch(() => '')).toBe('Анна');
});

test('a form of ours keeps name, phone and the ticked box', async ({
  page,
  visitor,
  site,
  receiver,
  vendor,
}) => {
  const config = { ...receiver.config, ...sealedConfig(vendor) };
  await page.goto(putSealed(site, vendor, { config, body: OWN_FORM }));
  await visitor.fill();
  await mark(visitor);
  await visitor.control('accept').click();
  await isNew(visitor);
  await expect(page.getByLabel('Имя')).toHaveValue('Анна Каренина');
  await expect(page.getByLabel('Телефон')).toHaveValue(/999/);
  await expect(visitor.consentBox).toBeChecked();
});

test('a password, a card’s number or a file keeps the page until it is gone', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const said = visitor.ownLines();
  await page.goto(
    putSealed(site, vendor, { body: '<label>Пароль <input type="password"></label>' }),
  );
  await page.getByLabel('Пароль').fill('секрет');
  await mark(visitor);
  await visitor.control('accept').click();
  await expect.poll(() => said.join()).toContain('a password, a card’s number or a file');
  expect(await page.evaluate('window.isOld')).toBe(true);
  expect(await page.evaluate('history.state')).toBe(null);
  await page.getByLabel('Пароль').fill('');
  await isNew(visitor);
});

test('a lead on its way keeps the page until it has arrived and was said to', async ({
  page,
  visitor,
  site,
  receiver,
  vendor,
}) => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const posted = await visitor.leads(async (route) => {
    await answered;
    await route.continue();
  });
  const config = { ...receiver.config, ...sealedConfig(vendor) };
  await page.goto(putSealed(site, vendor, { config, body: wrappedForm() }));
  await visitor.fill();
  await visitor.send();
  await expect.poll(() => posted.length).toBe(1);
  await mark(visitor);
  await visitor.control('accept').click();
  await expect(visitor.banner).toHaveCount(0);
  expect(await page.evaluate('window.isOld')).toBe(true);
  answer();
  await visitor.reads(/принят|Спасибо|отправлен/i);
  expect(await page.evaluate('window.isOld')).toBe(true);
  await expect
    .poll(() => page.evaluate('!window.isOld').catch(() => false), { timeout: 10_000 })
    .toBe(true);
  expect(posted).toHaveLength(1);
});

test('what waits runs once, on the page that was loaded anew', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const body =
    '<script type="text/plain" data-assent="analytics">localStorage.runs = +(localStorage.runs ?? 0) + 1</script>';
  await page.goto(putSealed(site, vendor, { body }));
  await mark(visitor);
  await visitor.control('accept').click();
  await isNew(visitor);
  await expect.poll(() => page.evaluate('localStorage.runs').catch(() => '')).toBe('1');
});

test('another tab follows: loaded anew by a grant and by a withdrawal, once each', async ({
  page,
  context,
  visitor,
  site,
  vendor,
}) => {
  const address = putSealed(site, vendor, { body: `<img src="${vendor.origin}/picture" alt="">` });
  await page.goto(address);
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.locator('#assent-consent [part=banner]')).toBeVisible();
  const loads: string[] = [];
  other.on('load', () => loads.push(other.url()));
  await visitor.control('accept').click();
  await expect.poll(() => loads.length).toBe(1);
  await expect(other.locator('[data-assent-action=reopen]')).toBeVisible();
  await expect(visitor.control('reopen')).toBeVisible();
  await page.evaluate('void assent.withdraw()');
  await expect.poll(() => loads.length).toBe(2);
  await expect(other.locator('[data-assent-action=reopen]')).toBeVisible();
  expect(loads).toHaveLength(2);
});

test('cookies denied: a grant holds for the page, loaded anew or not, and for no other', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', {
      get: () => '',
      set: () => undefined,
    });
  });
  const body = `<img src="${vendor.origin}/picture" alt="">`;
  await page.goto(putSealed(site, vendor, { body }));
  await visitor.control('accept').click();
  await expect.poll(() => vendor.asked()).toEqual(['picture']);
  await expect(visitor.control('reopen')).toBeVisible();
  vendor.forget();
  await page.reload();
  await expect(visitor.control('reopen')).toBeVisible();
  await expect.poll(() => vendor.asked()).toEqual(['picture']);
  vendor.forget();
  await page.evaluate('void assent.withdraw()');
  await page.waitForEvent('load');
  await expect(visitor.control('reopen')).toBeVisible();
  await page.goto(putSealed(site, vendor, { body }));
  await expect(visitor.banner).toBeVisible();
  expect(vendor.asked()).toEqual([]);
});

test('a page without the lines takes a grant too', async ({ page, visitor, site, vendor }) => {
  await page.goto(putPage(site, '/unsealed.html', { config: sealedConfig(vendor) }));
  await mark(visitor);
  await visitor.control('accept').click();
  await isNew(visitor);
  await expect(visitor.control('reopen')).toBeVisible();
});

test('cookies and the history denied: the page stays sealed, and the console says so', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined });
    History.prototype.replaceState = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  const said = visitor.ownLines();
  const body = `<label>Имя <input name="who"></label><img src="${vendor.origin}/picture" alt="">`;
  await page.goto(putSealed(site, vendor, { body }));
  await page.getByLabel('Имя').fill('Анна');
  await mark(visitor);
  await visitor.control('accept').click();
  await expect.poll(() => said.join()).toContain('The page stays sealed as it is');
  expect(await page.evaluate('window.isOld')).toBe(true);
  await expect(page.getByLabel('Имя')).toHaveValue('Анна');
  expect(vendor.asked()).toEqual([]);
});

test('a form that was stopped for what is missing in it keeps nobody waiting', async ({
  page,
  visitor,
  site,
  receiver,
  vendor,
}) => {
  const config = { ...receiver.config, ...sealedConfig(vendor) };
  await page.goto(putSealed(site, vendor, { config, body: wrappedForm() }));
  await visitor.type();
  await visitor.send();
  await expect(page.locator('[aria-invalid]').first()).toBeVisible();
  await mark(visitor);
  await visitor.control('accept').click();
  await isNew(visitor);
  await expect(page.getByLabel('Имя')).toHaveValue('Анна Каренина');
});

test('a cookie that reads as something else and cannot be written loads the page anew twice at most', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  await page.addInitScript(() => {
    sessionStorage.loads = Number(sessionStorage.loads ?? 0) + 1;
    Object.defineProperty(Document.prototype, 'cookie', {
      get: () => 'assent=somebody-else',
      set: () => undefined,
    });
  });
  const said = visitor.ownLines();
  await page.goto(putSealed(site, vendor));
  await visitor.control('accept').click();
  await expect.poll(() => said.join()).toContain('read another choice each');
  expect(await page.evaluate('sessionStorage.loads')).toBe('3');
  await expect(visitor.control('reopen')).toBeVisible();
  expect(await page.evaluate('sessionStorage.loads')).toBe('3');
});
