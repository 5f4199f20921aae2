import { leadsOf } from './leads';
import { newPath, OWN_FORM, putPage, wrappedForm } from './page';
import { expect, test } from './test';

/** What pages put in the place of `fetch`, before our tag. */
const bends = {
  'adds a header': `(url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('X-CSRF-Token', 'abc');
    return real(url, { ...init, headers });
  }`,
  throws: "() => { throw new Error('no fetch here') }",
  rejects: "() => Promise.reject(new TypeError('blocked'))",
  'hands out JSON': '(url, init) => real(url, init).then((answer) => answer.json())',
  'hands out nothing': '(url, init) => real(url, init).then(() => undefined)',
};

for (const [what, bend] of Object.entries(bends)) {
  for (const [kind, form] of [
    ['wrapped', wrappedForm()],
    ['own', OWN_FORM],
  ] as const) {
    test(`the page’s fetch ${what}: the banner asks, the ${kind} form is held, and sent once`, async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      const name = `Анна ${what} ${kind}`;
      const head = `<script>{ const real = window.fetch.bind(window); window.fetch = ${bend}; }</script>`;
      await page.goto(putPage(site, newPath(), { from: receiver, head, body: form }));
      await expect(visitor.banner).toBeVisible();
      await expect(visitor.consentBox).toBeVisible();
      await visitor.type(name);
      const posts = visitor.posts();
      await visitor.send();
      await visitor.reads('Без этого согласия');
      expect(posts).toEqual([]);
      await visitor.consentBox.check();
      await visitor.send();
      await visitor.reads('Заявка принята');
      expect(leadsOf(receiver, name)).toHaveLength(1);
      const told = page.waitForResponse(
        (answer) => /v1\/consent/.test(answer.url()) && answer.request().method() === 'POST',
      );
      await visitor.control('accept').click();
      expect((await told).status()).toBe(201);
    });
  }
}

test('where no way leads to the configuration, the console names its address', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const said = visitor.ownLines();
  await page.route('**/assent.json', (route) => route.abort());
  await page.goto(putPage(site, newPath(), { from: receiver, body: OWN_FORM }));
  await expect.poll(() => said.join('\n')).toContain(`${receiver.origin}/assent.json`);
});
