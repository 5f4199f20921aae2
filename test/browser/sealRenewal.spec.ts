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

for (const [what, type, html] of [
  ['text of two lines', ['Добрый', 'Enter', 'день'], /Добрый.*день/],
  ['bold text', ['Control+b', 'Важно'], /<(b|strong)>Важно/],
] as const) {
  test(`an editor that is no field keeps ${what}, and hears of it`, async ({
    page,
    visitor,
    site,
    vendor,
  }) => {
    const body = `<div id="letter" contenteditable aria-label="Письмо"><p>Здравствуйте</p></div><div contenteditable>Другое</div>
      <script>letter.oninput = () => { window.heard = letter.innerText }</script>`;
    await page.goto(putSealed(site, vendor, { body, isLong: true }));
    await expect(visitor.banner).toBeVisible();
    await page.waitForLoadState('networkidle');
    const letter = page.locator('#letter');
    await letter.click();
    await page.keyboard.press('Control+a');
    for (const key of type) {
      if (/^(Enter|Control)/.test(key)) await page.keyboard.press(key);
      else await page.keyboard.type(key);
    }
    const before = await letter.innerText();
    await page.evaluate('scrollTo(0, 700)');
    await mark(visitor);
    await visitor.control('accept').click();
    await isNew(visitor);
    await expect(letter).toHaveText(before.replaceAll('\n', ''), { useInnerText: false });
    await expect.poll(() => letter.innerText()).toBe(before);
    expect((await letter.innerHTML()).replaceAll('\n', '')).toMatch(html);
    expect(await page.evaluate('window.heard')).toBe(before);
    await expect.poll(() => page.evaluate('Math.round(scrollY)')).toBe(700);
    expect(await page.evaluate('document.activeElement.localName')).toBe('body');
    await expect(page.getByText('Другое')).toBeVisible();
  });
}

test('what was written into a frame of the site’s own keeps the page until the frame has gone on', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  site.put('/inner.html', '<label>Внутри <input name="in"></label>');
  const said = visitor.ownLines();
  const body = '<iframe src="/inner.html" title="Форма"></iframe>';
  await page.goto(putSealed(site, vendor, { body }));
  await expect(visitor.banner).toBeVisible();
  await page.waitForLoadState('networkidle');
  const frame = page.frameLocator('iframe');
  await frame.getByLabel('Внутри').fill('Анна');
  await mark(visitor);
  await visitor.control('accept').click();
  await expect.poll(() => said.join()).toContain('or something into a frame');
  expect(await page.evaluate('window.isOld')).toBe(true);
  await expect(frame.getByLabel('Внутри')).toHaveValue('Анна');
  await page.evaluate('document.querySelector("iframe").src = "/inner.html?sent"');
  await isNew(visitor);
});

const SECRETS = [
  ['a password', '<label>Тайное <input type="password"></label>'],
  [
    'a password in a component',
    '<div><template shadowrootmode="open"><label>Тайное <input type="password"></label></template></div>',
  ],
  ['a card’s number', '<label>Тайное <input autocomplete="section-a CC-number"></label>'],
  ['a card’s code, known by its name', '<label>Тайное <input name="card_cvc"></label>'],
] as const;

for (const [what, body] of SECRETS) {
  test(`${what} keeps the page until it is gone`, async ({ page, visitor, site, vendor }) => {
    const said = visitor.ownLines();
    await page.goto(putSealed(site, vendor, { body }));
    await page.getByLabel('Тайное').fill('секрет');
    await mark(visitor);
    await visitor.control('accept').click();
    await expect.poll(() => said.join()).toContain('a password, a card’s number or a file');
    expect(await page.evaluate('window.isOld')).toBe(true);
    expect(await page.evaluate('history.state')).toBe(null);
    await page.getByLabel('Тайное').fill('');
    await isNew(visitor);
  });
}

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

test('a cookie that reads as something else and cannot be written does not load the page anew for nothing', async ({
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
  expect(await page.evaluate('sessionStorage.loads')).toBe('1');
  await expect(visitor.control('reopen')).toBeVisible();
  expect(await page.evaluate('sessionStorage.loads')).toBe('1');
});

test('without a network a grant waits, and the page is loaded anew once there is one', async ({
  page,
  context,
  visitor,
  site,
  vendor,
}) => {
  const body = `<label>Имя <input name="who"></label><img src="${vendor.origin}/picture" alt="">`;
  const said = visitor.ownLines();
  await page.goto(putSealed(site, vendor, { body }));
  await page.getByLabel('Имя').fill('Анна');
  await expect.poll(() => said.join()).toContain('held a picture');
  await mark(visitor);
  await context.setOffline(true);
  await visitor.control('accept').click();
  await expect(visitor.banner).toHaveCount(0);
  await context.setOffline(false);
  await isNew(visitor);
  await expect(page.getByLabel('Имя')).toHaveValue('Анна');
  await expect.poll(() => vendor.asked()).toEqual(['picture']);
});

test('a page that has all it needs to be loaded anew keeps until there is a network', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const head = `<script>Object.defineProperty(navigator, 'onLine', { get: () => window.isOnline === true })</script>`;
  const said = visitor.ownLines();
  await page.goto(putSealed(site, vendor, { head }));
  await mark(visitor);
  await visitor.control('accept').click();
  await expect.poll(() => said.join()).toContain('waits for a network');
  expect(await page.evaluate('window.isOld')).toBe(true);
  await page.evaluate('window.isOnline = true');
  await isNew(visitor);
});
