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

// mozilla/bugbug#6870: what follows requests adds headers to one of the page's own, which a redirect carries on elsewhere.
test('a request for the configuration that a tracer wrapped is sent on to the receiver: the banner asks, a lead arrives', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const name = `Анна ${crypto.randomUUID()}`;
  const path = newPath();
  site.answer(`${path}.json`, (_, response) =>
    response.writeHead(302, { Location: `${receiver.origin}/assent.json` }).end(),
  );
  const head = `<script>{ const real = window.fetch; window.fetch = function (url, init) {
    const request = new Request(url, init);
    request.headers.append('sentry-trace', 'ab-cd-1'); request.headers.append('baggage', 'sentry-release=1');
    return real.call(window, request); } }</script>`;
  const tag = `<script async src="${receiver.origin}/assent.js" data-config="${path}.json"></script>`;
  await page.goto(putPage(site, path, { from: receiver, head, tag, body: wrappedForm() }));
  await expect(visitor.banner).toBeVisible();
  await visitor.fill(name);
  await visitor.send();
  await visitor.reads('Заявка принята');
  expect(leadsOf(receiver, name)).toHaveLength(1);
});

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
