import { expect, putSealed, test } from './sealed';
import type { Visitor } from './visitor';

/** Marks the page, so that one that was loaded anew is told from it. */
const mark = ({ page }: Visitor) => page.evaluate('window.isOld = true');

/** Waits until the page was loaded anew. */
const isNew = ({ page }: Visitor) =>
  expect.poll(() => page.evaluate('!window.isOld').catch(() => false)).toBe(true);

test('a slider, a colour and fields of other kinds are as they were left', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const body = `<form><input type="range" aria-label="Сумма" min="10" max="90"><input type="color" aria-label="Цвет">
    <input type="date" aria-label="День"><input type="number" aria-label="Штук" value="1">
    <select multiple aria-label="Марки"><option>LG<option>Bosch<option>Indesit</select></form>`;
  const own = {
    Сумма: '77',
    Цвет: '#ff0000',
    День: '2026-11-27',
    Штук: '3',
  };
  await page.goto(putSealed(site, vendor, { body }));
  for (const [label, value] of Object.entries(own)) await page.getByLabel(label).fill(value);
  await page.getByLabel('Марки').selectOption(['LG', 'Indesit']);
  await mark(visitor);
  await visitor.control('accept').click();
  await isNew(visitor);
  for (const [label, value] of Object.entries(own)) {
    await expect(page.getByLabel(label)).toHaveValue(value);
  }
  await expect(page.getByLabel('Марки')).toHaveValues(['LG', 'Indesit']);
});

test('whoever types while another tab grants goes on typing where they were', async ({
  page,
  context,
  visitor,
  site,
  vendor,
}) => {
  const body =
    '<label>Имя <input name="who"></label><label>Письмо <textarea name="letter"></textarea></label><div contenteditable aria-label="Заметка"></div>';
  const address = putSealed(site, vendor, { body });
  const other = await context.newPage();
  await other.goto(address);
  await page.goto(address);
  await expect(visitor.banner).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Письмо').click();
  await page.keyboard.type('Добрый нь');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await mark(visitor);
  await other.evaluate('void assent.accept()');
  await isNew(visitor);
  await expect(page.getByLabel('Письмо')).toBeFocused();
  await page.keyboard.type('де');
  await expect(page.getByLabel('Письмо')).toHaveValue('Добрый день');
  await page.getByLabel('Заметка').click();
  await page.keyboard.type('Раз');
  await mark(visitor);
  await other.evaluate('void assent.withdraw()');
  await isNew(visitor);
  await expect(page.getByLabel('Заметка')).toBeFocused();
  await page.keyboard.type(', два');
  await expect(page.getByLabel('Заметка')).toHaveText('Раз, два');
});

for (const name of ['Показать один раз', 'Всегда разрешать этот сервис']) {
  test(`“${name}” pressed on the keyboard leads into the frame`, async ({
    page,
    visitor,
    site,
    vendor,
  }) => {
    const body = `<iframe src="${vendor.origin}/frame" title="Карта"></iframe>`;
    await page.goto(putSealed(site, vendor, { body }));
    await page.getByRole('button', { name }).focus();
    await mark(visitor);
    await page.keyboard.press('Enter');
    await isNew(visitor);
    await expect.poll(() => vendor.asked()).toEqual(['frame']);
    await expect.poll(() => page.evaluate('document.activeElement.title')).toBe('Карта');
  });
}

test('an editor within a component keeps what was written', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const body =
    '<div><template shadowrootmode="open"><div contenteditable aria-label="Письмо">Здравствуйте</div></template></div>';
  await page.goto(putSealed(site, vendor, { body }));
  await expect(visitor.banner).toBeVisible();
  await page.waitForLoadState('networkidle');
  const letter = page.getByLabel('Письмо');
  await letter.click();
  await page.keyboard.press('End');
  await page.keyboard.type(', Анна');
  await mark(visitor);
  await visitor.control('accept').click();
  await isNew(visitor);
  await expect(letter).toHaveText('Здравствуйте, Анна');
});

const FRAMES = [
  ['of a frame', '<iframe src="/around.html" title="1"></iframe>'],
  [
    'of a component',
    '<div><template shadowrootmode="open"><iframe src="/inner.html" title="1"></iframe></template></div>',
  ],
] as const;

for (const [whose, body] of FRAMES) {
  test(`what was written into a frame ${whose} keeps the page`, async ({
    page,
    visitor,
    site,
    vendor,
  }) => {
    site.put('/around.html', '<iframe src="/inner.html" title="2"></iframe>');
    site.put('/inner.html', '<label>Внутри <input name="in"></label>');
    const said = visitor.ownLines();
    await page.goto(putSealed(site, vendor, { body }));
    await expect(visitor.banner).toBeVisible();
    await page.waitForLoadState('networkidle');
    const inner = page.frames().find((frame) => frame.url().endsWith('/inner.html'));
    await inner?.getByLabel('Внутри').fill('Анна');
    await mark(visitor);
    await visitor.control('accept').click();
    await expect.poll(() => said.join()).toContain('or something into a frame');
    expect(await page.evaluate('window.isOld')).toBe(true);
  });
}

test('a part of the page that scrolls by itself stands where it stood', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const head =
    '<style>html,body { height: 100%; margin: 0; overflow: hidden } main { height: 100%; overflow: auto }</style>';
  await page.goto(putSealed(site, vendor, { head, isLong: true }));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate('document.querySelector("main").scrollTop = 700');
  await mark(visitor);
  await visitor.control('accept').click();
  await isNew(visitor);
  await expect.poll(() => page.evaluate('document.querySelector("main").scrollTop')).toBe(700);
});

test('a page that the person stays on when the site has the browser ask follows the next choice', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const body = '<label>Имя <input></label><script>onbeforeunload = () => "Не сохранено"</script>';
  await page.goto(putSealed(site, vendor, { body }));
  await page.clock.install();
  const said = visitor.ownLines();
  await page.getByLabel('Имя').fill('Анна');
  await mark(visitor);
  page.once('dialog', (dialog) => dialog.dismiss());
  await visitor.control('accept').click();
  await expect.poll(() => said.join()).toContain('the choice holds from the next page on');
  expect(await page.evaluate('window.isOld')).toBe(true);
  await page.clock.fastForward(31_000);
  await expect.poll(() => page.evaluate('history.state')).toBe(null);
  page.once('dialog', (dialog) => dialog.accept());
  await page.evaluate('void assent.withdraw()');
  await isNew(visitor);
  await expect(page.getByLabel('Имя')).toHaveValue('Анна');
});
