import { leadsOf } from './leads';
import { newPath, OWN_FORM, putPage, tagOf, wrappedForm } from './page';
import { expect, test } from './test';

/** Frames whose documents have no address of their own, made of `html` by a script. */
const FRAMES: [what: string, make: string, hasPage: boolean][] = [
  ['of srcdoc', 'frame.srcdoc = html', true],
  [
    'written into',
    'frame.contentDocument.open(); frame.contentDocument.write(html); frame.contentDocument.close()',
    true,
  ],
  [
    'made of a blob',
    "frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }))",
    false,
  ],
  [
    'of srcdoc within another',
    'window.html = html; frame.srcdoc = `<iframe width="880" height="660"></iframe><script>document.querySelector("iframe").srcdoc = parent.html<\\/script>`',
    true,
  ],
];

for (const [kind, form] of [
  ['own', OWN_FORM],
  ['wrapped', wrappedForm()],
] as const) {
  for (const [what, make, hasPage] of FRAMES) {
    test(`in a frame ${what} the banner asks and an ${kind} form is sent`, async ({
      page,
      site,
      receiver,
    }) => {
      const name = `Анна ${what} ${kind}`;
      const inner = `<!doctype html><html lang="ru"><meta charset="utf-8">${form}${tagOf(receiver)}</html>`;
      const body = `<template>${inner}</template><iframe title="форма" width="900" height="680"></iframe>
        <script>{ const html = document.querySelector('template').innerHTML; const frame = document.querySelector('iframe'); ${make} }</script>`;
      const url = putPage(site, newPath(), { config: false, tag: '', body });
      await page.goto(url);
      const outer = page.frameLocator('iframe');
      const frame = what.endsWith('another') ? outer.frameLocator('iframe') : outer;
      const box = frame.getByRole('checkbox', { name: /связаться со мной/ });
      await expect(box).toBeVisible();
      await frame.getByLabel('Имя').fill(name);
      await frame.getByLabel('Телефон').fill('8 999 123-45-67');
      await frame.getByRole('button', { name: 'Отправить' }).click();
      await expect(frame.getByText('Без этого согласия')).toBeVisible();
      await box.check();
      await frame.getByRole('button', { name: 'Отправить' }).click();
      await expect(frame.getByText('Заявка принята')).toBeVisible();
      expect(leadsOf(receiver, name)).toMatchObject([
        { state: 'stored', origin: site.origin, page: hasPage ? url : `${site.origin}/` },
      ]);
      const told = page.waitForResponse(
        (answer) => /v1\/consent/.test(answer.url()) && answer.request().method() === 'POST',
      );
      await frame.locator('#assent-consent [data-assent-action=accept]').click();
      expect((await told).status()).toBe(201);
    });
  }

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
