import type { Page } from '@playwright/test';
import { packs } from '../../src/locales/all';
import { leadsOf } from './leads';
import { gated, newPath, OWN_FORM, putPage, wrappedForm } from './page';
import { expect, test } from './test';

const acceptIn = (tag: string) => packs[tag]?.['banner.accept'] ?? '';

const setLang = (page: Page, lang: string) =>
  page.evaluate((lang) => {
    document.documentElement.lang = lang;
  }, lang);

for (const tag of ['en', 'de', 'sr-Latn', 'ar']) {
  test(`a page becomes ${tag}: the banner speaks it, its words are what is proved, and so do the preferences`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    await page.goto(putPage(site, newPath(), { from: receiver }));
    await expect(visitor.control('accept')).toHaveText(acceptIn('ru'));
    await visitor.control('decline').focus();
    await setLang(page, tag);
    await expect(visitor.control('accept')).toHaveText(acceptIn(tag));
    await expect(visitor.control('accept')).toHaveCount(1);
    await expect(page.locator('#assent-consent')).toHaveAttribute('lang', tag);
    await expect(page.locator('#assent-consent')).toHaveAttribute('dir', packs[tag]?.dir ?? '');
    await visitor.control('choose').click();
    const name = packs[tag]?.['preferences.title'] ?? '';
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    const answer = page.waitForResponse(/\/v1\/consent$/);
    await visitor.control('accept').click();
    const response = await answer;
    expect(response.status()).toBe(201);
    expect(response.request().postDataJSON()).toMatchObject({ stamp: { locale: tag } });
  });
}

test('what is set while another language is on its way, and what nobody here speaks, leads nowhere', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(putPage(site, newPath()));
  await expect(visitor.banner).toBeVisible();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assent\.banner_de\./, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/assent\.banner_de\./);
  await setLang(page, 'de');
  await asked;
  await setLang(page, 'en');
  await expect(visitor.control('accept')).toHaveText(acceptIn('en'));
  const came = page.waitForResponse(/assent\.banner_de\./);
  release();
  await came;
  await setLang(page, 'fi');
  await setLang(page, 'kz');
  await expect(visitor.control('accept')).toHaveText(acceptIn('kk'));
});

test('a framework names its language right when it starts: what is asked for later speaks it', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const body = `${OWN_FORM}<script>document.addEventListener('DOMContentLoaded', () => { document.documentElement.lang = 'en' })</script>`;
  await page.goto(putPage(site, newPath(), { from: receiver, body }));
  await expect(visitor.control('accept')).toHaveText(acceptIn('en'));
  await expect(page.getByRole('button', { name: packs.en?.['form.submit'] ?? '' })).toBeVisible({
    timeout: 15_000,
  });
});

test('while the preferences are open nothing comes in their way; then the banner speaks the new language', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(putPage(site, newPath(), { body: gated('counted') }));
  await visitor.control('choose').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const drawn = page.waitForRequest(/assent\.follow\./);
  await setLang(page, 'en');
  await drawn;
  await expect(page.locator('#assent-consent')).toHaveAttribute('lang', 'en');
  await expect(visitor.banner).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(visitor.control('accept')).toHaveText(acceptIn('en'));
  expect(await visitor.ran()).toEqual([]);
});

test('a fixed language stays', async ({ page, visitor, site }) => {
  await page.goto(putPage(site, newPath(), { config: { locale: 'ru' } }));
  await expect(visitor.banner).toBeVisible();
  const asked = page.waitForRequest(/assent\.follow\./);
  await setLang(page, 'en');
  await asked;
  await visitor.control('choose').click();
  await expect(page.getByRole('dialog', { name: 'Настройки файлов куки' })).toBeVisible();
});

/** Tags of the languages in which what we say outside our root is announced. */
const spoken = (page: Page) =>
  page
    .locator('.assent-words, .assent-say:not(:empty), .assent-popup-title')
    .evaluateAll((all) => [
      ...new Set(all.map((node) => node.closest<HTMLElement>('[lang]')?.lang)),
    ]);

for (const [kind, body] of [
  ['own', OWN_FORM],
  ['wrapped', wrappedForm('data-assent-mode="send"')],
  ['popup', '<button data-assent-popup="callback">Позвоните мне</button>'],
] as const) {
  test(`a form (${kind}) standing in Russian when the page becomes English keeps its words and says so, as is proved`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const name = `Анна и язык, ${kind}`;
    await page.goto(putPage(site, newPath(), { from: receiver, body }));
    if (kind === 'popup') await page.getByRole('button', { name: 'Позвоните мне' }).click();
    await expect(visitor.consentBox).toBeVisible();
    await setLang(page, 'en');
    await expect(visitor.control('accept')).toHaveText(acceptIn('en'));
    await visitor.send();
    await visitor.reads('Без этого согласия');
    expect(await spoken(page)).toEqual(['ru']);
    await visitor.type(name);
    await visitor.consentBox.check();
    await visitor.send();
    await visitor.reads('Заявка принята');
    expect(leadsOf(receiver, name)).toMatchObject([{ state: 'stored', stamp: { locale: 'ru' } }]);
  });
}

for (const [what, change, tag, translated] of [
  // openedx/frontend-platform#745: the application says late which language it speaks.
  [
    'an application, with a region that we know nothing of',
    "document.documentElement.setAttribute('lang', 'es-419'); document.documentElement.setAttribute('dir', 'ltr')",
    'es',
    undefined,
  ],
  // mbta/dotcom#2348
  [
    'a translator, which says so by a class',
    "document.documentElement.className = 'translated-rtl'; document.documentElement.lang = 'iw'; document.querySelector('h1').innerHTML = '<font dir=\"auto\"><font dir=\"auto\">עמוד</font></font>'",
    'he',
    true,
  ],
] as const) {
  test(`the language is set later by ${what}: the banner speaks it, and the proof says how that came`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    await page.goto(putPage(site, newPath(), { from: receiver }));
    await expect(visitor.control('accept')).toHaveText(acceptIn('ru'));
    await page.evaluate(change);
    await expect(visitor.control('accept')).toHaveText(acceptIn(tag));
    const answer = page.waitForResponse(/\/v1\/consent$/);
    await visitor.control('accept').click();
    const { stamp } = (await answer).request().postDataJSON();
    expect([stamp.locale, stamp.translated]).toEqual([tag, translated]);
  });
}
