// Runs in a project of its own, where `assent` is a package; what each test says is judged outside.
import { expect, test } from 'assent/testing';

const banner = (page) => page.locator('#assent-consent [part=banner]');
const state = (page) => page.evaluate('assent.state()');

test('a clean page is silent, before and after a choice', async ({ page, consent }) => {
  await page.goto('/clean');
  await consent.expectSilence();
  await consent.accept();
  await expect.poll(() => page.evaluate('document.cookie')).toContain('visits=1');
  await consent.expectSilence();
});

for (const leak of ['cookie', 'storage', 'database', 'request', 'script']) {
  test(`leak: ${leak}`, async ({ page, consent }) => {
    await page.goto(`/${leak}`);
    await consent.expectSilence();
  });
}

test('a leak is told after a choice that the test pressed itself', async ({ page, consent }) => {
  await page.goto('/database');
  await page.getByRole('button', { name: 'Decline' }).click();
  await expect(banner(page)).toBeHidden();
  await consent.expectSilence();
});

test('what is allowed is no leak', async ({ page, consent }) => {
  await page.goto('/storage');
  await consent.expectSilence({ allow: ['uid', /^tab$/, 'shelf'] });
});

test('answers are pressed and taken back', async ({ page, consent }) => {
  await page.goto('/clean');
  await consent.decline();
  expect(await state(page)).toMatchObject({ choice: { analytics: false, counter: false } });
  await consent.accept();
  expect(await state(page)).toMatchObject({ choice: { analytics: true, marketing: true } });
  await consent.withdraw();
  expect(await state(page)).toMatchObject({ choice: { analytics: false, marketing: false } });
  await consent.choose({ analytics: true });
  expect(await state(page)).toMatchObject({ choice: { analytics: true, marketing: false } });
  await consent.decline();
  expect(await state(page)).toMatchObject({ choice: { analytics: false } });
});

test('a test begins with an answer, in every page and frame', async ({
  page,
  context,
  consent,
}) => {
  await consent.state('accepted');
  await page.goto('/frame');
  expect(await state(page)).toMatchObject({ choice: { analytics: true, marketing: true } });
  const frame = page.frame({ url: /clean/ });
  expect(await frame.evaluate('assent.has("analytics")')).toBe(true);
  await expect(banner(page)).toBeHidden();
  const second = await context.newPage();
  await second.goto('/clean');
  await expect.poll(() => second.evaluate('document.cookie')).toContain('visits=1');
  await expect(banner(second)).toBeHidden();
  await consent.expectSilence();
});

test('a test begins with a refusal, and with single answers', async ({ page, consent }) => {
  await consent.state('declined');
  await page.goto('/clean');
  expect(await state(page)).toMatchObject({ choice: { analytics: false } });
  await page.context().clearCookies();
  await consent.state({ counter: true, marketing: false });
  await page.goto('/clean');
  expect(await state(page)).toMatchObject({
    choice: { analytics: false, counter: true, marketing: false },
  });
});

test('an answer is outdated where the revision was raised', async ({ page, consent }) => {
  await consent.state('accepted');
  await page.goto('/clean');
  await expect(banner(page)).toBeHidden();
  await page.goto('/clean?revision=2');
  await expect(banner(page)).toBeVisible();
  await consent.accept();
  expect(await state(page)).toMatchObject({ revision: 2 });
});

for (const form of ['own', 'wrapped', 'handed']) {
  test(`the stamp of a lead: ${form}`, async ({ page, consent }) => {
    await page.goto(`/${form}`);
    await page.getByLabel(/name/i).first().fill('Anna');
    await page.getByLabel(/phone/i).first().fill('+442079460958');
    await page.getByRole('checkbox').check();
    await page.locator('[data-assent-form] button:not([type=button])').first().click();
    const stamp = await consent.expectStamp('callback');
    expect(stamp.form).toBe('callback');
    expect(stamp.decisions).toContainEqual({ purpose: 'callback', state: 'given' });
  });
}

test('wrong: no Assent', async ({ page, consent }) => {
  await page.goto('/bare');
  await consent.accept();
});

test('wrong: no Assent, though silent', async ({ page, consent }) => {
  await page.goto('/bare');
  await consent.expectSilence();
});

test('wrong: no visit', async ({ consent }) => {
  await consent.expectSilence();
});

test('wrong: no such form', async ({ page, consent }) => {
  await page.goto('/wrapped');
  await consent.expectStamp('order', { timeout: 500 });
});

test('wrong: no lead', async ({ page, consent }) => {
  await page.goto('/wrapped');
  await consent.expectStamp('callback', { timeout: 500 });
});

test('wrong: the box is not ticked', async ({ page, consent }) => {
  await page.goto('/wrapped');
  await page.getByLabel('Name').fill('Anna');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.locator('[data-assent-form] [role=alert]').first()).not.toBeEmpty();
  await consent.expectStamp('callback', { timeout: 500 });
});

test('wrong: nothing to withdraw', async ({ page, consent }) => {
  await page.goto('/clean');
  await consent.withdraw();
});

test('wrong: no such category', async ({ page, consent }) => {
  await page.goto('/clean');
  await consent.choose({ adverts: true });
});

test('wrong: state of no such category', async ({ page, consent }) => {
  await consent.state({ adverts: true });
  await page.goto('/clean');
  await expect(banner(page)).toBeHidden();
});
