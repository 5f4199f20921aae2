import { leadsOf } from './leads';
import { newPath, OWN_FORM, putPage, tagOf, wrappedForm } from './page';
import { expect, test } from './test';

const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

for (const [kind, form] of [
  ['own', OWN_FORM],
  ['wrapped', wrappedForm()],
] as const) {
  test(`in a frame of srcdoc the banner asks and an ${kind} form is sent`, async ({
    page,
    site,
    receiver,
  }) => {
    const name = `Анна srcdoc ${kind}`;
    const inner = `<!doctype html><html lang="ru"><meta charset="utf-8">${form}${tagOf(receiver)}</html>`;
    const body = `<iframe title="форма" width="900" height="700" srcdoc="${escaped(inner)}"></iframe>`;
    const url = putPage(site, newPath(), { config: false, tag: '', body });
    await page.goto(url);
    const frame = page.frameLocator('iframe');
    await frame.getByLabel('Имя').fill(name);
    await frame.getByLabel('Телефон').fill('8 999 123-45-67');
    await frame.getByRole('button', { name: 'Отправить' }).click();
    await expect(frame.getByText('Без этого согласия')).toBeVisible();
    await frame.getByRole('checkbox', { name: /связаться со мной/ }).check();
    await frame.getByRole('button', { name: 'Отправить' }).click();
    await expect(frame.getByText('Заявка принята')).toBeVisible();
    expect(leadsOf(receiver, name)).toMatchObject([
      { state: 'stored', origin: site.origin, page: url },
    ]);
    const told = page.waitForResponse(
      (answer) => /v1\/consent/.test(answer.url()) && answer.request().method() === 'POST',
    );
    await frame.locator('#assent-consent [data-assent-action=accept]').click();
    expect((await told).status()).toBe(201);
  });

  test(`in a sandbox without an origin an ${kind} form stays what the owner wrote, and the console says why`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const said = visitor.ownLines();
    const inner = putPage(site, newPath(), { from: receiver, body: form });
    const body = `<iframe title="форма" sandbox="allow-scripts allow-forms" width="900" height="700" src="${inner}"></iframe>`;
    await page.goto(putPage(site, newPath(), { config: false, tag: '', body }));
    await expect.poll(() => said.join('\n')).toContain('allow-same-origin');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('#assent-consent [part=banner]')).toBeVisible();
    await expect(frame.getByRole('checkbox')).toHaveCount(0);
    await expect(
      kind === 'own'
        ? frame.getByRole('link', { name: 'Позвоните' })
        : frame.getByRole('button', { name: 'Отправить' }),
    ).toBeVisible();
  });
}

test('a sandbox that keeps its origin is a page like any other', async ({
  page,
  site,
  receiver,
}) => {
  const name = 'Анна sandbox';
  const inner = putPage(site, newPath(), { from: receiver, body: OWN_FORM });
  const body = `<iframe title="форма" sandbox="allow-scripts allow-forms allow-same-origin" width="900" height="1100" src="${inner}"></iframe>`;
  await page.goto(putPage(site, newPath(), { config: false, tag: '', body }));
  const frame = page.frameLocator('iframe');
  await frame.getByLabel('Имя').fill(name);
  await frame.getByLabel('Телефон').fill('8 999 123-45-67');
  await frame.getByRole('checkbox', { name: /связаться со мной/ }).check();
  await frame.getByRole('button', { name: 'Отправить' }).click();
  await expect(frame.getByText('Заявка принята')).toBeVisible();
  expect(leadsOf(receiver, name)).toHaveLength(1);
});
