import { newPath, putPage } from './page';
import { expect, test } from './test';

const forms = { callback: { purposes: { callback: { required: true } } } };

/** A form with an input for the name that nobody sees, `own` standing for what people see. */
const form = (own: string) =>
  `<form data-assent-form="callback"><input name="name" hidden>${own}
    <label>Телефон <input name="phone" type="tel"></label><button>Отправить</button></form>`;

test('a field is the input that people see, not a hidden one of a better name', async ({
  page,
  visitor,
  site,
}) => {
  const posted = await visitor.leads((route) => route.fulfill({ status: 200, json: { ok: true } }));
  const config = { endpoint: `${site.origin}/v1/contact`, forms };
  const body = form('<label>Имя <input name="field_7"></label>');
  await page.goto(putPage(site, newPath(), { config, body }));
  await expect(visitor.consentBox).toBeVisible();
  await visitor.fill();
  await visitor.send();
  await expect.poll(() => posted.length).toBe(1);
  expect(posted[0]?.fields).toMatchObject({ name: 'Анна Каренина' });
});

test('what was typed in a step that is out of sight again stays the field’s', async ({
  page,
  visitor,
  site,
}) => {
  const posted = await visitor.leads((route) => route.fulfill({ status: 200, json: { ok: true } }));
  const config = { endpoint: `${site.origin}/v1/contact`, forms };
  const body = `<form data-assent-form="callback"><label id="first">Имя <input name="name"></label>
    <label>Имя собаки <input name="dog-name"></label>
    <label>Телефон <input name="phone" type="tel"></label><button>Отправить</button></form>`;
  await page.goto(putPage(site, newPath(), { config, body }));
  await page.getByLabel('Имя', { exact: true }).fill('Анна');
  await page.evaluate(`first.style.display = 'none'`);
  await page.getByLabel('Имя собаки').fill('Каштанка');
  await page.getByLabel('Телефон').fill('8 (999) 123-45-67');
  await visitor.consentBox.check();
  await visitor.send();
  await expect.poll(() => posted.length).toBe(1);
  expect(posted[0]?.fields).toMatchObject({ name: 'Анна' });
});

test('where only a hidden input is there, its owner is told why the form cannot be sent', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const config = { endpoint: `${site.origin}/v1/contact`, forms };
  await page.goto(putPage(site, newPath(), { config, body: form('') }));
  await expect(visitor.consentBox).toBeVisible();
  await page.getByLabel('Телефон').fill('8 (999) 123-45-67');
  await visitor.consentBox.check();
  await visitor.send();
  await expect
    .poll(() => said.join('\n'))
    .toMatch(
      /"callback" cannot be sent: its field "name".*cannot be seen.*data-assent-field="name"/,
    );
});
