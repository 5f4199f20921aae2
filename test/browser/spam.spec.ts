import { siteConfig } from '../fixtures/config';
import { newPath, OWN_FORM, putPage, wrappedForm } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

// Longer than any test takes: who does not move the clock on is too fast.
test.use({ server: { postsPerMinute: 10_000, trapSeconds: 60 } });

const WRAPPED = wrappedForm('action="/taken" method="post"');
const TRAP = '[name=assent_more]';

async function open(
  { page, control, consentBox }: Visitor,
  site: Site,
  receiver: Receiver,
  body: string,
) {
  await page.clock.install();
  const config = siteConfig({ receiver: receiver.origin });
  await page.goto(putPage(site, newPath(), { config, body }));
  await control('decline').click();
  await expect(consentBox).toBeVisible();
}

/** Fills the form in and sends it, as a person does; what went out, and the status of the answer. */
async function send(visitor: Visitor, name: string) {
  await visitor.fill(name);
  const answer = visitor.page.waitForResponse(/v1\/contact/);
  await visitor.send();
  const response = await answer;
  return { status: response.status(), ...response.request().postDataJSON() };
}

for (const [kind, body] of [
  ['own', OWN_FORM],
  ['wrapped', WRAPPED],
] as const) {
  test(`${kind} form: a person who took a minute is not suspected`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    await open(visitor, site, receiver, body);
    await page.clock.fastForward(61_000);
    const { status, trap } = await send(visitor, `Неспешная ${kind}`);
    expect(status).toBe(201);
    expect(trap).toEqual({ ms: expect.any(Number), ...(kind === 'own' && { filled: false }) });
    expect(trap.ms).toBeGreaterThanOrEqual(61_000);
    expect(await receiver.admin()).toContain(`Неспешная ${kind}`);
    expect(await receiver.admin('?show=aside')).not.toContain(`Неспешная ${kind}`);
  });

  test(`${kind} form: a very fast person is told it was taken, and the owner sees it set aside`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    await open(visitor, site, receiver, body);
    expect((await send(visitor, `Быстрая ${kind}`)).status).toBe(202);
    await expect(page.getByRole('status').getByText('Заявка принята')).toBeVisible();
    expect(await receiver.admin('?show=aside')).toContain(`Быстрая ${kind}`);
  });
}

test('a program that fills everything in is told it was sent, and stands aside at /admin', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await open(visitor, site, receiver, OWN_FORM);
  await page.clock.fastForward(61_000);
  const answer = page.waitForResponse(/v1\/contact/);
  await page.evaluate(() => {
    const form = document.querySelector('form') as HTMLFormElement;
    for (const input of form.querySelectorAll('input')) {
      if (input.type === 'checkbox') input.checked = true;
      else input.value = input.type === 'tel' ? '+79991234567' : 'Программа buy now';
    }
    form.requestSubmit();
  });
  expect((await answer).status()).toBe(202);
  await expect(page.getByRole('status').getByText('Заявка принята')).toBeVisible();
  const aside = await receiver.admin('?show=aside');
  expect(aside).toContain('Программа buy now');
  const address = /\/admin\/leads\/[\w-]+/.exec(aside)?.[0] ?? '';
  const page2 = await fetch(receiver.origin + address, {
    headers: { Authorization: `Bearer ${receiver.token}`, 'Accept-Language': 'en' },
  });
  expect(await page2.text()).toContain('as if a program filled it in');
});

test('the unseen input is out of reach of keys, screen readers and autofill', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await open(visitor, site, receiver, OWN_FORM);
  await page.getByLabel('Имя').focus();
  const visited: (string | null)[] = [];
  for (let press = 0; press < 7; press++) {
    await page.keyboard.press('Tab');
    visited.push(await page.evaluate(() => (document.activeElement as HTMLInputElement).name));
  }
  expect(visited).toContain('phone');
  expect(visited).not.toContain('assent_more');
  await expect(page.getByRole('textbox')).toHaveCount(2);
  for (const [name, value] of Object.entries({
    autocomplete: 'off',
    'data-1p-ignore': '',
    'data-lpignore': 'true',
    'data-bwignore': '',
    'data-form-type': 'other',
  })) {
    await expect(page.locator(TRAP)).toHaveAttribute(name, value);
  }
});

test('no rule of the site brings the unseen input to light, and it takes no room', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await open(visitor, site, receiver, OWN_FORM);
  const place = () => page.getByRole('button', { name: 'Отправить' }).boundingBox();
  const before = await place();
  const trap = await page.locator(TRAP).evaluateHandle((input) => input.parentElement as Element);
  await trap.evaluate((node) => node.remove());
  expect(await place()).toEqual(before);
  await trap.evaluate((node) => document.querySelector('.assent-submit')?.before(node));
  await page.addStyleTag({
    content: `* { all: revert !important }
      div, input { position: static !important; display: block !important; width: 300px !important; height: 60px !important; clip-path: none !important; opacity: 1 !important }`,
  });
  await page.evaluate('document.adoptedStyleSheets = []');
  const isFound = await page.locator(TRAP).evaluate((input) => {
    input.scrollIntoView({ block: 'center' });
    const { left, top } = input.getBoundingClientRect();
    return [1, 20, 150].some((x) =>
      [1, 20].some((y) => document.elementFromPoint(left + x, top + y) === input),
    );
  });
  expect(isFound).toBe(false);
  expect(await page.locator(TRAP).evaluate((input) => input.parentElement?.offsetWidth)).toBe(1);
});

test('what the site sends itself holds no trap', async ({ page, visitor, site, receiver }) => {
  site.put('/taken', '<title>Принято</title>');
  await open(visitor, site, receiver, WRAPPED.replace('action', 'data-assent-mode="stamp" action'));
  const posted = page.waitForRequest(/\/taken/);
  await visitor.fill();
  await visitor.send();
  const names = [...new URLSearchParams((await posted).postData() ?? '').keys()];
  expect(names).toEqual(expect.arrayContaining(['name', 'phone', 'consent']));
  expect(names.filter((name) => /trap|more/.test(name))).toEqual([]);
});
