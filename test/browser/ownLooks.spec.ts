import { siteConfig } from '../fixtures/config';
import { newPath, OWN_FORM, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';

const put = (site: Site, css: string, more = '') => {
  const config = siteConfig({ endpoint: `${site.origin}/lead.php` });
  const head = `<style>${css}</style>${more}`;
  return putPage(site, newPath(), { config, head, body: OWN_FORM });
};

const OURS = 'rgb(31, 95, 214)';

for (const [what, css, ground, words] of [
  ['nothing', '', OURS, 'rgb(255, 255, 255)'],
  ['ground and words', 'button { background: #e65100; color: #fff }', 'rgb(230, 81, 0)', undefined],
  ['a ground alone', 'button { background: #eee }', OURS, 'rgb(255, 255, 255)'],
  ['words alone', 'button { color: #333 }', OURS, 'rgb(255, 255, 255)'],
  ['no ground', 'button { background: none; color: #333 }', OURS, 'rgb(255, 255, 255)'],
] as const) {
  test(`the page gives the button ${what}: it can be read`, async ({ page, site }) => {
    await page.goto(put(site, css));
    const button = page.getByRole('button', { name: 'Отправить' });
    await expect(button).toHaveCSS('background-color', ground);
    await expect(button).toHaveCSS('color', words ?? 'rgb(255, 255, 255)');
  });
}

test('fields and their labels are large enough that no phone zooms in, whatever the page says', async ({
  page,
  site,
}) => {
  await page.goto(put(site, 'input, label, form { font-size: 11px }'));
  await expect(page.getByLabel('Телефон')).toHaveCSS('font-size', '16px');
  await expect(page.getByText('Телефон', { exact: false }).first()).toHaveCSS('font-size', '16px');
});

test('a gradient of the page is a ground', async ({ page, site }) => {
  await page.goto(
    put(site, 'button { background: linear-gradient(#e65100, #bf360c); color: #fff }'),
  );
  const button = page.getByRole('button', { name: 'Отправить' });
  await expect(button).toHaveCSS('background-image', /gradient/);
});

test('colours that come with a late style sheet are asked again', async ({ page, site }) => {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  site.answer('/late.css', async (_, response) => {
    await isLetGo;
    response.writeHead(200, { 'Content-Type': 'text/css' });
    response.end('button { background: #e65100; color: #fff }');
  });
  // Does not hold the page up, as sites load what is below the fold.
  const late =
    '<link rel="stylesheet" href="/late.css" media="print" onload="this.media = \'all\'">';
  await page.goto(put(site, '', late), { waitUntil: 'commit' });
  const button = page.getByRole('button', { name: 'Отправить' });
  await expect(button).toHaveCSS('background-color', OURS);
  letGo();
  await expect(button).toHaveCSS('background-color', 'rgb(230, 81, 0)');
});

test('where no box stands, no indent is left for it', async ({ page, site }) => {
  const config = siteConfig({
    regime: 'eu',
    endpoint: `${site.origin}/lead.php`,
    purposes: {
      callback: { basis: 'request', data: ['name', 'phone'], keepDays: 365 },
      newsletter: { basis: 'consent', data: ['phone'], keepDays: 730 },
    },
  });
  await page.goto(putPage(site, newPath(), { config, lang: 'ru', body: OWN_FORM }));
  const rows = page.locator('.assent-consent');
  await expect(rows.nth(0).getByRole('checkbox')).toHaveCount(0);
  await expect(rows.nth(0)).toHaveCSS('padding-left', '0px');
  await expect(rows.nth(1)).toHaveCSS('padding-left', '32px');
});

test('the button that takes a lead back is words, not the page’s big button', async ({
  page,
  visitor,
  site,
}) => {
  await page.route('**/lead.php', (route) => route.fulfill({ status: 503 }));
  const config = siteConfig({ endpoint: { url: `${site.origin}/lead.php`, idempotent: true } });
  const head =
    '<style>button { height: 80px; padding: 30px; background: #e65100; color: #fff; text-transform: uppercase }</style>';
  await page.goto(putPage(site, newPath(), { config, head, body: OWN_FORM }));
  await visitor.control('decline').click();
  await visitor.fill();
  await visitor.send();
  const back = page.getByRole('button', { name: 'Не отправлять' });
  await expect(back).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(back).toHaveCSS('text-transform', 'none');
  expect((await back.boundingBox())?.height).toBeLessThan(50);
});

test('on a phone the round button does not lie on what is wrong with a form', async ({
  page,
  visitor,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(put(site, ''));
  await visitor.control('decline').click();
  await expect(visitor.control('reopen')).toBeVisible();
  await visitor.send();
  await expect(page.getByRole('alert').first()).not.toBeEmpty();
  await expect(visitor.control('reopen')).toBeHidden();
  // Who leaves the form can change the choice as before.
  await page.getByRole('heading', { name: 'Страница' }).click();
  await expect(visitor.control('reopen')).toBeVisible();
});
