import type { Page } from '@playwright/test';
import { siteConfig } from '../fixtures/config';
import { newPath, putPage } from './page';
import { expect, test } from './test';

/** What the endpoint answers, by the name that was typed. */
const ANSWERS: Record<string, number> = { sent: 201, waiting: 503, failed: 400 };
const STATES = ['invalid', ...Object.keys(ANSWERS)];

async function bring(page: Page, state: string) {
  const place = page.locator(`#${state}`);
  await place.getByLabel('Имя').fill(state === 'invalid' ? '' : state);
  await place.getByLabel('Телефон').fill('8 999 123 45 67');
  await place.getByRole('checkbox').first().check();
  await place.getByRole('button', { name: 'Отправить' }).click();
  await expect(place.locator(`[data-assent-state="${state}"]`)).toBeVisible();
}

for (const look of ['plain', 'soft'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in any state of a ${look} form, ${colorScheme}`, async ({
      page,
      visitor,
      site,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.route('**/lead', (route) => {
        const { id, fields } = route.request().postDataJSON();
        return route.fulfill({ status: ANSWERS[fields.name] ?? 201, json: { ok: true, id } });
      });
      const config = {
        endpoint: { url: `${site.origin}/lead`, idempotent: true },
        forms: { callback: { look, purposes: { callback: { required: true }, newsletter: {} } } },
      };
      const body = STATES.map((id) => `<div id="${id}" data-assent-form="callback"></div>`).join(
        '',
      );
      const head =
        '<style>:root { color-scheme: light dark } body { background: Canvas; color: CanvasText }</style>';
      await page.goto(putPage(site, '/form-looks.html', { config, head, body, isLong: true }));
      await visitor.control('decline').click();
      for (const state of STATES) await bring(page, state);
      await page.locator('#sent summary').first().click();
      // One after the other: forms of one name on one page are a finding of its own.
      for (const state of STATES) {
        const found = await visitor.faults(`#${state}`);
        expect(found, state).toEqual([]);
      }
    });
  }
}

test('in a grid of labels and fields an error takes a line of its own, and no field leaves its column', async ({
  page,
  site,
}) => {
  const body = `<form data-assent-form="callback" style="display: grid; grid-template-columns: 100px 1fr">
    <label for="n">Имя</label><input id="n" name="name">
    <label for="p">Телефон</label><input id="p" name="phone" type="tel"><button>Отправить</button></form>`;
  const config = siteConfig({ endpoint: `${site.origin}/lead` });
  await page.goto(putPage(site, newPath(), { config, body }));
  await page.getByRole('checkbox').first().waitFor();
  await page.getByRole('button', { name: 'Отправить' }).click();
  await expect(page.getByText('Заполните поле «Телефон».')).toBeVisible();
  const left = async (id: string) => (await page.locator(id).boundingBox())?.x;
  expect(await left('#p')).toBe(await left('#n'));
});
