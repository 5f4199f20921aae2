import { leadsOf } from './leads';
import { gated, newPath, OWN_FORM, putPage, wrappedForm } from './page';
import { expect, test } from './test';

/** An element of the site's own that keeps its form to itself. */
const hostOf = (inner: string, mode: 'open' | 'closed' = 'open', script = '') => `
  <div id="in"><site-form></site-form></div><script>
  customElements.define('site-form', class extends HTMLElement {
    connectedCallback() {
      const root = window.root = this.attachShadow({ mode: '${mode}' });
      root.innerHTML = ${JSON.stringify(inner)};
      ${script}
    }
  });</script>`;

for (const [kind, inner] of [
  ['wrapped', wrappedForm()],
  ['own', OWN_FORM],
] as const) {
  for (const [what, act] of [
    ['a node around it', "assent.scan(document.getElementById('in'))"],
    ['the page', 'assent.scan()'],
    ['its root', 'assent.scan(root)'],
  ] as const) {
    test(`${kind} form in a shadow root, after a scan of ${what}: held and sent`, async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      await page.goto(putPage(site, newPath(), { from: receiver, body: hostOf(inner) }));
      await expect(visitor.banner).toBeVisible();
      const posts = visitor.posts();
      await page.evaluate(act);
      await expect(visitor.consentBox).toBeVisible();
      await visitor.type();
      await visitor.send();
      await expect(page.getByText('Без этого согласия')).toBeVisible();
      expect(posts).toEqual([]);
      await visitor.consentBox.check();
      const answer = page.waitForResponse(/v1\/contact/);
      await visitor.send();
      expect((await answer).status()).toBe(201);
      expect(leadsOf(receiver).at(-1)?.fields.name).toBe('Анна Каренина');
    });
  }
}

/** A root that the page's own markup opens, in another one. */
const written = (inner: string) =>
  `<div><template shadowrootmode="open"><div><template shadowrootmode="open">${inner}</template></div></template></div>`;

for (const [kind, inner] of [
  ['wrapped', wrappedForm()],
  ['own', OWN_FORM],
] as const) {
  for (const [what, body] of [
    ['written in the page', written(inner)],
    ['that an element opens as it comes', hostOf(inner)],
  ] as const) {
    test(`${kind} form in a root ${what}: found by itself, held and sent`, async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      await page.goto(putPage(site, newPath(), { from: receiver, body }));
      await expect(visitor.consentBox).toBeVisible();
      const posts = visitor.posts();
      await visitor.type();
      await visitor.send();
      await expect(page.getByText('Без этого согласия')).toBeVisible();
      expect(posts).toEqual([]);
      await visitor.consentBox.check();
      const answer = page.waitForResponse(/v1\/contact/);
      await visitor.send();
      expect((await answer).status()).toBe(201);
    });
  }
}

test('an element that comes later is looked into as well', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(putPage(site, newPath(), { from: receiver }));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate((html) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = html;
    document.body.append(host);
  }, wrappedForm());
  await expect(visitor.consentBox).toBeVisible();
});

test('a marked script in a root waits there, and runs once it is granted', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(putPage(site, newPath(), { body: written(gated('within')) }));
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['within']);
});

test('a closed root is found where it is named, and looks as any other', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(
    putPage(site, newPath(), { from: receiver, body: hostOf(wrappedForm(), 'closed') }),
  );
  await expect(visitor.banner).toBeVisible();
  await page.evaluate('assent.scan(root)');
  const box = () =>
    page.evaluate(`(() => {
      const one = root.querySelector('input[type=checkbox]');
      return one && [getComputedStyle(one).position, one.getBoundingClientRect().width];
    })()`);
  await expect.poll(box).toEqual(['absolute', 20]);
});

test('a site that sends from within its root keeps doing so', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  site.answer('/theirs', (_, response) => response.writeHead(200).end());
  const script = `root.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault(); window.sent = (window.sent ?? 0) + 1;
    fetch('/theirs', { method: 'POST', body: new FormData(event.target) }); });`;
  const body = hostOf(wrappedForm(), 'open', script);
  await page.goto(putPage(site, newPath(), { from: receiver, body }));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate('assent.scan()');
  await visitor.fill();
  const told = page.waitForResponse(/v1\/consent/);
  await visitor.send();
  expect((await told).status()).toBe(201);
  expect(await page.evaluate('sent')).toBe(1);
});

/** An element of the site's own around which, in which or at which an opener stands. */
const component = (inner: string, more = '') => `<script>
  customElements.define('site-button', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(inner)};
      ${more}
    }
  });</script>`;
const OPENER = 'data-assent-open="preferences"';

for (const [what, body] of [
  ['a link within a root', hostOf(`<a href="#" ${OPENER}>Куки</a>`)],
  [
    'a link within a root that lets no click out',
    `<site-button></site-button>${component(`<a href="#" ${OPENER}>Куки</a>`, "root.addEventListener('click', (event) => event.stopPropagation());")}`,
  ],
  [
    'a button that is an element of the site’s own',
    `<site-button ${OPENER}></site-button>${component('<button>Куки</button>')}`,
  ],
  [
    'what stands around such a button',
    `<span ${OPENER}><site-button></site-button></span>${component('<button>Куки</button>')}`,
  ],
  [
    'what such a button shows its words in',
    `<site-button><b>Куки</b></site-button>${component(`<button ${OPENER}><slot></slot></button>`)}`,
  ],
  // keithamus/invokers-polyfill#79
  [
    'a button within a root, pressed on an element of the site’s own in its slot',
    `<site-card><site-button></site-button></site-card>${component('<b>Куки</b>')}${component(`<button ${OPENER}><slot></slot></button>`).replace('site-button', 'site-card')}`,
  ],
  // mui/base-ui#5450: a press within a label is the labelled control’s, unless something in between is pressed.
  [
    'a link within a root within a label',
    `<label><input type="checkbox"> Согласен <site-button></site-button></label>${component(`<a href="#" ${OPENER}><b>Куки</b></a>`)}`,
  ],
] as const) {
  test(`${what} opens the preferences`, async ({ page, visitor, site, receiver }) => {
    await page.goto(putPage(site, newPath(), { from: receiver, body }));
    await expect(visitor.banner).toBeVisible();
    await page.getByText('Куки', { exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await page.evaluate("document.querySelectorAll('input:checked').length")).toBe(0);
  });
}
