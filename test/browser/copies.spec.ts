import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { leadsOf } from './leads';
import { newPath, OWN_FORM, putPage, wrappedForm } from './page';
import { expect, test } from './test';

/** What stands of ours in one form. */
const counts = (page: Page, form = 'form') =>
  page
    .locator(form)
    .first()
    .evaluate((one) => ({
      boxes: one.querySelectorAll('input[type=checkbox]').length,
      words: [...one.querySelectorAll('.assent-say')].filter(({ textContent }) => textContent)
        .length,
      marks: one.querySelectorAll('[aria-invalid],[aria-describedby*=assent-]:not(summary)').length,
      busy: one.querySelectorAll('[aria-busy],[aria-disabled]').length,
    }));

const CLEAN = { boxes: 2, words: 0, marks: 0, busy: 0 };

test('Turbo shows a kept page again → its form asks once and sends', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  site.put(
    '/turbo.js',
    readFileSync('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js', 'utf8'),
    {
      'Content-Type': 'text/javascript',
    },
  );
  const head = '<script src="/turbo.js"></script>';
  const next = putPage(site, newPath(), { from: receiver, head, body: '<h2>Вторая</h2>' });
  const body = `${wrappedForm('data-turbo="false"')}<p><a id="next" href="${next}">Дальше</a></p>`;
  await page.goto(putPage(site, newPath(), { from: receiver, head, body }));
  await expect(visitor.consentBox).toBeVisible();
  await visitor.send();
  await expect(page.locator('[aria-invalid]').first()).toBeVisible();
  await page.locator('#next').click();
  await expect(page.locator('h2')).toHaveText('Вторая');
  await page.goBack();
  await expect.poll(() => counts(page)).toEqual(CLEAN);
  await visitor.fill();
  await page.getByRole('checkbox', { name: /рекламные/ }).check();
  const answer = page.waitForResponse(/v1\/contact/);
  await visitor.send();
  expect((await answer).status()).toBe(201);
  expect(leadsOf(receiver).at(-1)?.stamp.decisions).toContainEqual({
    purpose: 'newsletter',
    state: 'given',
  });
});

/** What the form says that is served itself: of its own box and above its button, and at fields that are the same. */
const stillSaid = {
  wrapped: { ...CLEAN, words: 2, marks: 1 },
  own: { ...CLEAN, words: 4, marks: 3 },
};

const copying: [string, string][] = [
  ['a clone takes its place', 'form.replaceWith(form.cloneNode(true))'],
  ['what it holds is kept and put back', 'form.innerHTML = form.innerHTML'],
  [
    'what it stands in is kept and put back',
    'form.parentNode.innerHTML = form.parentNode.innerHTML',
  ],
];

for (const [how, act] of copying) {
  for (const kind of ['wrapped', 'own'] as const) {
    test(`${kind} form: ${how} → no dead boxes, no old words, and it sends`, async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      const body = `<div>${kind === 'own' ? OWN_FORM : wrappedForm()}</div>`;
      await page.goto(putPage(site, newPath(), { from: receiver, body }));
      await expect(visitor.consentBox).toBeVisible();
      await visitor.send();
      await expect(page.locator('[aria-invalid]').first()).toBeVisible();
      const form =
        kind === 'own' ? "document.querySelector('[data-assent-form]')" : 'document.forms[0]';
      await page.evaluate(`{ const form = ${form}; ${act} }`);
      await expect
        .poll(() => counts(page))
        .toEqual(how.startsWith('what it holds') ? stillSaid[kind] : CLEAN);
      await visitor.fill();
      const answer = page.waitForResponse(/v1\/contact/);
      await visitor.send();
      expect((await answer).status()).toBe(201);
    });
  }
}

test('a copy made while the form was at work is free, with the words of its button', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(putPage(site, newPath(), { from: receiver, body: wrappedForm() }));
  await visitor.fill();
  await page.route(/v1\/contact/, () => {});
  await visitor.send();
  await expect(page.locator('[aria-busy]')).toBeVisible();
  await page.evaluate('document.forms[0].after(document.forms[0].cloneNode(true))');
  await expect.poll(() => counts(page, 'form:nth-of-type(2)')).toEqual(CLEAN);
  await expect(page.locator('form:nth-of-type(2) button')).toHaveText('Отправить');
  await expect(page.locator('form:nth-of-type(1) [aria-busy]')).toBeVisible();
});

test('a page draws its form anew → the consents are back before any press', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(putPage(site, newPath(), { from: receiver, body: wrappedForm() }));
  await visitor.consentBox.check();
  await page.evaluate(`{
    const [form] = document.forms;
    const kept = [...form.children].filter((one) => !one.matches('.assent-consents'));
    form.replaceChildren(...kept);
  }`);
  await expect.poll(() => counts(page)).toEqual(CLEAN);
  // It is the very box that was ticked.
  await expect(visitor.consentBox).toBeChecked();
});

test('a page that takes the consents away again and again stays awake', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(putPage(site, newPath(), { from: receiver, body: wrappedForm() }));
  await expect(visitor.consentBox).toBeVisible();
  await page.evaluate(`{
    window.taken = 0;
    new MutationObserver(() => {
      const block = document.querySelector('.assent-consents');
      if (block) { block.remove(); taken++; }
    }).observe(document.body, { childList: true, subtree: true });
    document.querySelector('.assent-consents').remove();
  }`);
  await expect.poll(() => page.evaluate('taken')).toBeGreaterThan(3);
  expect(await page.evaluate('1 + 1')).toBe(2);
});

test('the copy of an open dialog of ours goes', async ({ page, site, receiver }) => {
  const body = '<button data-assent-popup="callback">Заказать звонок</button>';
  await page.goto(putPage(site, newPath(), { from: receiver, body }));
  await page.getByText('Заказать звонок').click();
  await expect(page.locator('dialog')).toHaveCount(1);
  await page.evaluate('document.body.replaceWith(document.body.cloneNode(true))');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.getByText('Заказать звонок').click();
  await expect(page.locator('dialog[open]')).toHaveCount(1);
});

for (const when of ['before', 'after'] as const) {
  test(`the copy of a frame that waits, made ${when} the grant, is shown once granted`, async ({
    page,
    visitor,
    site,
  }) => {
    site.put('/frame.html', 'Рамка');
    const frame =
      '<iframe data-assent="marketing" data-assent-src="/frame.html" style="display:inline-block"></iframe>';
    await page.goto(putPage(site, newPath(), { body: `<div id="in">${frame}</div>` }));
    const copy = `document.body.append(kept.cloneNode(true))`;
    await expect(page.locator('.assent-placeholder')).toHaveCount(1);
    await page.evaluate("window.kept = document.getElementById('in').cloneNode(true)");
    if (when === 'before') {
      await page.evaluate(copy);
      await expect(page.locator('.assent-placeholder')).toHaveCount(2);
      await expect(page.getByRole('group', { name: /Материал|Реклама|localhost/ })).toHaveCount(2);
    }
    await visitor.control('accept').click();
    if (when === 'after') await page.evaluate(copy);
    await expect(page.locator('.assent-placeholder')).toHaveCount(0);
    for (const one of await page.locator('iframe').all()) {
      await expect(one).toBeVisible();
      await expect(one).toHaveCSS('display', 'inline-block');
    }
    await expect(page.locator('iframe')).toHaveCount(2);
  });
}
