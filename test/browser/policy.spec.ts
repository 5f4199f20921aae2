import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssentConfig } from '../../src/core/config';
import { policyHash, writePolicy } from '../../src/receiver/intake/policies';
import { siteConfig } from '../fixtures/config';
import { newPath, OWN_FORM, type Parts, putPage } from './page';
import type { Receiver } from './site';
import { turnedBy, WHEELS } from './takers';
import { expect, test } from './test';

const storage = { country: 'RU', keeper: 'ООО «Хостер»' };
const services = {
  metrika: { preset: 'yandex-metrika', id: '12345678' },
  video: { category: 'marketing', title: 'Видео', hosts: ['video.example'] },
};
const receiver = 'https://leads.example.ru';
const whole: Partial<AssentConfig> = {
  storage,
  services,
  receiver,
  forms: siteConfig().forms ?? {},
};
const PLACE = '<div data-assent-policy><a href="/privacy">Политика</a></div>';
const OPENER = '<button data-assent-open="policy">Политика сайта</button>';

/** A page whose configuration says all that a policy must say. */
const page = (parts: Parts): Parts => ({ config: whole, ...parts });

/** What the receiver would write for the same configuration, without spaces between its parts. */
const text = (locale: 'ru' | 'en') =>
  writePolicy(siteConfig(whole), locale)?.text.replaceAll(/\s*(\||\n)\s*/g, '') ?? 'none';

for (const [lang, title] of [
  ['ru', 'Политика обработки персональных данных'],
  ['en', 'Privacy policy'],
  ['kk', 'Политика обработки персональных данных'],
  ['de', 'Privacy policy'],
] as const) {
  const locale = lang === 'ru' || lang === 'kk' ? 'ru' : 'en';

  test(`a page in ${lang}: the policy takes the place of what stood there, word for word as it is hashed`, async ({
    visitor,
    site,
  }) => {
    const said = visitor.consoleLines();
    await visitor.page.goto(putPage(site, newPath(), page({ lang, body: PLACE })));
    const policy = visitor.page.locator('[data-assent-policy]');
    await expect(policy.getByRole('heading', { name: title })).toBeVisible();
    await expect(policy.locator('> .assent-policy')).toHaveAttribute('lang', locale);
    await expect(policy.getByRole('link', { name: 'Политика', exact: true })).toHaveCount(0);
    expect((await policy.textContent())?.replaceAll(/\s*\n\s*/g, '')).toBe(text(locale));
    expect(await visitor.faults()).toEqual([]);
    expect(said).toEqual([]);
  });
}

test('a policy that is put into the page later is written too, once', async ({ visitor, site }) => {
  await visitor.page.goto(putPage(site, newPath(), page({ body: '<div id="late"></div>' })));
  await expect(visitor.banner).toBeVisible();
  await visitor.page.evaluate((html) => {
    document.getElementById('late')?.insertAdjacentHTML('beforeend', html);
  }, PLACE);
  await expect(visitor.page.locator('.assent-policy')).toHaveCount(1);
  await visitor.page.evaluate('assent.scan()');
  await expect(visitor.page.locator('.assent-policy')).toHaveCount(1);
});

test('`destroy()` gives back what stood there, and leaves no style of ours', async ({
  visitor,
  site,
}) => {
  const { page: tab } = visitor;
  const body = `${PLACE}<div id="other" data-assent-policy></div>`;
  await tab.goto(putPage(site, newPath(), page({ body })));
  await expect(tab.locator('.assent-policy')).toHaveCount(2);
  await tab.evaluate('window.kept = document.adoptedStyleSheets.length');
  await tab.evaluate(() => window.assent?.destroy());
  await expect(tab.locator('.assent-policy')).toHaveCount(0);
  await expect(tab.getByRole('link', { name: 'Политика', exact: true })).toBeVisible();
  await expect(tab.locator('#other')).toBeEmpty();
  expect(await tab.evaluate('kept - document.adoptedStyleSheets.length')).toBe(1);
});

test('a policy that comes after `destroy()` stays away', async ({ visitor, site }) => {
  const { page: tab } = visitor;
  const held: (() => void)[] = [];
  await tab.route(/assent\.policy_ru/, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  const address = putPage(site, newPath(), page({ body: PLACE }));
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  await expect.poll(() => held.length).toBe(1);
  await tab.evaluate(() => window.assent?.destroy());
  const came = tab.waitForResponse(/assent\.policy_ru/);
  held[0]?.();
  await came;
  await tab.waitForLoadState('load');
  await tab.evaluate('new Promise(requestAnimationFrame)');
  await expect(tab.locator('.assent-policy')).toHaveCount(0);
});

test('a configuration that lacks something leaves what stood there, and the console names it', async ({
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const { storage: _, ...lacking } = whole;
  await visitor.page.goto(putPage(site, newPath(), { config: lacking, body: PLACE }));
  await expect.poll(() => said.join('\n')).toContain('lacks storage.country');
  await expect(visitor.page.getByRole('link', { name: 'Политика' })).toBeVisible();
});

test('a button opens it in a dialog, Esc closes it, and the focus comes back', async ({
  visitor,
  site,
}, testInfo) => {
  const { page: tab } = visitor;
  await tab.goto(putPage(site, newPath(), page({ body: OPENER })));
  await visitor.control('decline').click();
  await tab.getByRole('button', { name: 'Политика сайта' }).click();
  const dialog = tab.getByRole('dialog', { name: 'Политика обработки персональных данных' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('cell', { name: 'Отличает посетителей.' }).first()).toBeVisible();
  expect(await visitor.faults()).toEqual([]);
  await tab.screenshot({ path: testInfo.outputPath('dialog.png') });
  await tab.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(tab.getByRole('button', { name: 'Политика сайта' })).toBeFocused();
  await tab.evaluate("assent.open('policy')");
  await dialog.getByRole('button', { name: 'Закрыть' }).click();
  await expect(dialog).toBeHidden();
});

for (const [what, taker] of Object.entries({
  ...WHEELS,
  'a script of the site': turnedBy('document', true),
})) {
  test(`${what} hears nothing of keys and wheel in the dialog, where nothing else of ours stands`, async ({
    visitor,
    site,
  }) => {
    const { page: tab } = visitor;
    const config = { ...whole, banner: { reopen: 'none' as const } };
    await tab.goto(putPage(site, newPath(), { config, body: OPENER + taker, isLong: true }));
    await visitor.control('decline').click();
    await tab.reload();
    await tab.getByRole('button', { name: 'Политика сайта' }).click();
    const dialog = tab.locator('#assent-consent [part=policy]');
    await expect(dialog).toBeVisible();
    await tab.mouse.move(640, 360);
    await tab.mouse.wheel(0, 120);
    const scrolled = () => dialog.evaluate(({ scrollTop }) => scrollTop);
    await expect.poll(scrolled).toBeGreaterThan(0);
    expect(await tab.evaluate('scrollY')).toBe(0);
    await dialog.getByRole('button', { name: 'Закрыть' }).focus();
    await tab.keyboard.press('Space');
    await expect(dialog).toHaveCount(0);
    expect(await tab.evaluate('window.turned?.() ?? 0')).toBe(0);
  });
}

test('on a page in German the dialog is in English, its button too', async ({ visitor, site }) => {
  await visitor.page.goto(putPage(site, newPath(), page({ lang: 'de', body: OPENER })));
  await visitor.page.getByRole('button', { name: 'Политика сайта' }).click();
  const dialog = visitor.page.getByRole('dialog', { name: 'Privacy policy' });
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeVisible();
});

test('where it cannot be written, a link leads where it would without us', async ({
  visitor,
  site,
}) => {
  const body = '<a href="/privacy.html" data-assent-open="policy">Политика сайта</a>';
  await visitor.page.goto(
    putPage(site, newPath(), { config: { policy: { url: '/privacy' } }, body }),
  );
  await expect(visitor.banner).toBeVisible();
  site.put('/privacy.html', '<!doctype html><title>Политика</title>');
  await visitor.page.getByRole('link', { name: 'Политика сайта' }).click();
  await expect(visitor.page).toHaveURL(/\/privacy\.html$/);
});

for (const [lang, locale] of [
  ['ru', 'ru'],
  ['de', 'en'],
] as const) {
  test(`a page in ${lang}: a choice and a lead name the policy in ${locale} by its hash, without its words`, async ({
    visitor,
    site,
  }) => {
    const { page: tab } = visitor;
    const sha256 = policyHash(siteConfig(whole));
    const own = { policy: { url: '/privacy', version: '2026-11-01', sha256 } };
    const posted: { stamp: { texts: object[] } }[] = [];
    await tab.route(`${receiver}/**`, async (route) => {
      const body = route.request().postDataJSON();
      if (body?.stamp) posted.push(body);
      await route.fulfill({ status: 503, headers: { 'Access-Control-Allow-Origin': '*' } });
    });
    const config = { ...whole, ...own } as Partial<AssentConfig>; // the hash is one of them
    await tab.goto(putPage(site, newPath(), { config, lang, body: OWN_FORM }));
    await visitor.control('accept').click();
    await expect.poll(() => posted.length).toBeGreaterThan(0);
    const named = { role: 'policy', id: 'policy', sha256: Object(sha256)[locale] };
    expect(posted[0]?.stamp.texts.at(-1)).toEqual(named);
    if (lang !== 'ru') return;
    await visitor.fill();
    await visitor.send();
    await expect
      .poll(() => posted.find((one) => 'fields' in one)?.stamp.texts.at(-1))
      .toEqual(named);
  });
}

for (const [colorScheme, viewport] of [
  ['light', { width: 1280, height: 800 }],
  ['dark', { width: 390, height: 844 }],
] as const) {
  for (const locale of ['ru', 'en'] as const) {
    test(`the policy in ${locale} fits ${viewport.width} px in ${colorScheme}`, async ({
      visitor,
      site,
    }, testInfo) => {
      const { page: tab } = visitor;
      await tab.setViewportSize(viewport);
      await tab.emulateMedia({ colorScheme });
      await tab.goto(putPage(site, newPath(), page({ lang: locale, body: OPENER + PLACE })));
      await visitor.control('decline').click();
      await expect(tab.locator('.assent-policy')).toBeVisible();
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        viewport.width,
      );
      await tab.screenshot({ path: testInfo.outputPath('page.png'), fullPage: true });
      await tab.getByRole('button', { name: 'Политика сайта' }).click();
      const dialog = tab.getByRole('dialog');
      await expect(dialog).toBeVisible();
      expect(await visitor.faults()).toEqual([]);
      await tab.screenshot({ path: testInfo.outputPath('dialog.png') });
    });
  }
}

test.describe('at a receiver that says where it keeps things', () => {
  const writeConfig = async (receiver: Receiver, config: AssentConfig) => {
    await receiver.stop();
    writeFileSync(join(receiver.dataFolder, 'assent.json'), JSON.stringify(config));
    await receiver.start();
  };
  test.beforeAll(({ receiver }) => writeConfig(receiver, { ...receiver.config, storage }));
  test.afterAll(({ receiver }) => writeConfig(receiver, receiver.config));

  for (const [colorScheme, viewport] of [
    ['light', { width: 1280, height: 800 }],
    ['dark', { width: 390, height: 844 }],
  ] as const) {
    for (const [locale, title] of [
      ['ru', 'Политика обработки персональных данных'],
      ['en', 'Privacy policy'],
    ] as const) {
      test(`the receiver’s page in ${locale} at ${viewport.width} px in ${colorScheme}, printed too`, async ({
        visitor,
        receiver,
      }, testInfo) => {
        const { page: tab } = visitor;
        await tab.setViewportSize(viewport);
        await tab.emulateMedia({ colorScheme });
        await tab.goto(`${receiver.origin}/policy?locale=${locale}`);
        await expect(tab.getByRole('heading', { level: 1, name: title })).toBeVisible();
        expect(await tab.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
          viewport.width,
        );
        expect(await visitor.faults()).toEqual([]);
        // Columns in which words break in two are none.
        const cells = await tab.getByRole('cell').all();
        const widths = await Promise.all(
          cells.map(async (cell) => (await cell.boundingBox())?.width),
        );
        expect(cells.length).toBeGreaterThan(3);
        expect(Math.min(...widths.map((width) => width ?? 0))).toBeGreaterThan(110);
        await tab.screenshot({ path: testInfo.outputPath('hosted.png'), fullPage: true });
        await tab.pdf({ path: testInfo.outputPath('printed.pdf') });
        await tab.emulateMedia({ media: 'print' });
        await expect(tab.locator('.switch')).toBeHidden();
        await tab.emulateMedia({ media: 'screen' });
        await tab.locator('.switch a').click();
        await expect(tab.locator('article')).toHaveAttribute('lang', locale === 'ru' ? 'en' : 'ru');
      });
    }
  }

  test('a lead sent to a receiver names the policy that the receiver keeps, and is stored', async ({
    visitor,
    site,
    receiver,
  }) => {
    const leads = await visitor.leads();
    await visitor.page.goto(putPage(site, newPath(), { from: receiver, body: OWN_FORM }));
    await visitor.fill('Политика Названа');
    await visitor.send();
    await visitor.reads('Спасибо');
    const { stamp } = Object(leads[0]) as { stamp: { texts: { role: string; sha256: string }[] } }; // as it was posted
    const named = stamp.texts.find(({ role }) => role === 'policy');
    expect(named).toEqual({ role: 'policy', id: 'policy', sha256: expect.any(String) });
    const kept = await visitor.page.request.get(`${receiver.origin}/v1/texts/${named?.sha256}`);
    expect(await kept.text()).toMatch(/^Политика обработки персональных данных\n/);
    expect(await receiver.admin()).toContain('Политика Названа');
  });
});
