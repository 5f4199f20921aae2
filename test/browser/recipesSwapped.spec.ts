import { readFileSync } from 'node:fs';
import { blockOf } from '../docs/blocks';
import { newPath, putPage } from './page';
import { complaintsOf } from './recipes/complaints';
import { expect, test } from './test';

const script = { 'Content-Type': 'text/javascript' };

test('turbo-page, turbo-body: one banner over visits, what is granted runs on each page shown, forms send', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const turbo = readFileSync('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js', 'utf8');
  site.put('/turbo.js', turbo, script);
  const head = blockOf('recipes/turbo', 'turbo-page').replaceAll(
    'https://leads.example.com',
    receiver.origin,
  );
  const body = blockOf('recipes/turbo', 'turbo-body');
  const put = (more: string) =>
    putPage(site, newPath(), { config: false, tag: head, body: `${body}${more}` });
  const next = put('<h2>Вторая</h2>');
  const complaints = complaintsOf(page);
  await page.goto(put(`<a id="next" href="${next}">Дальше</a>`));
  await expect(visitor.control('accept')).toBeVisible();
  await page.evaluate('isSame = true');
  await page.locator('#next').click();
  await expect(page.locator('h2')).toHaveText('Вторая');
  await expect(visitor.banner).toHaveCount(1);
  expect(await visitor.ran()).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  await visitor.control('accept').click();
  await expect.poll(visitor.ran).toEqual(['counted']);
  await page.goBack();
  await expect(page.locator('#next')).toBeVisible();
  await expect(visitor.consentBox).toHaveCount(1);
  await expect(visitor.banner).toHaveCount(0);
  expect(await page.evaluate('isSame')).toBe(true);
  await visitor.fill();
  const answer = page.waitForResponse(/v1\/contact/);
  await visitor.send();
  expect((await answer).status()).toBe(201);
  expect(complaints).toEqual([]);
});

test('htmx-page, htmx-part: what is swapped in waits, runs once, and its form sends', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  site.put('/htmx.js', readFileSync('node_modules/htmx.org/dist/htmx.js', 'utf8'), script);
  site.put('/part', blockOf('recipes/htmx', 'htmx-part'));
  const body = blockOf('recipes/htmx', 'htmx-page');
  const complaints = complaintsOf(page);
  await page.goto(putPage(site, newPath(), { from: receiver, body }));
  await page.getByRole('button', { name: 'Показать' }).click();
  await expect(visitor.consentBox).toBeVisible();
  expect(await visitor.ran()).toEqual([]);
  await visitor.control('accept').click();
  await expect.poll(visitor.ran).toEqual(['counted']);
  await visitor.fill();
  const answer = page.waitForResponse(/v1\/contact/);
  await visitor.send();
  expect((await answer).status()).toBe(201);
  expect(complaints).toEqual([]);
});
