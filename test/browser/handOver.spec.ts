import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { newPath, putPage } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';

const SCRIPTS = { 'Content-Type': 'text/javascript' };
const FORM = `<form id="f" data-assent-form="callback" action="/theirs" method="post">
  <label>Имя <input name="name"></label><label>Телефон <input name="phone" type="tel"></label>
  <label>Город <input name="city" id="city"></label><button>Отправить</button></form>
  <p><button id="other">Ещё</button> <a id="away" href="/theirs">Дальше</a></p>`;

/** A page whose own script takes the form's submits; `act` is what it does then, with `event`, `form` and `data`. */
function put(site: Site, receiver: Receiver, act: string, more = ''): string {
  site.answer('/theirs', (_, response) => response.writeHead(200).end('ok'));
  for (const name of ['jquery/dist/jquery.js', 'jquery-validation/dist/jquery.validate.js']) {
    site.put(`/${name}`, readFileSync(`node_modules/${name}`, 'utf8'), SCRIPTS);
  }
  const body = `${FORM}${more}<script>
    window.events = [];
    document.addEventListener('assent:form-handed-over', () => events.push('handed over'));
    f.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = event.target, data = new FormData(form);
      ${act}
    });</script>`;
  return putPage(site, newPath(), { from: receiver, body });
}

const events = (page: Page) => page.evaluate('events');

const json = 'JSON.stringify(Object.fromEntries(data))';
const sending: [string, string, string?][] = [
  ['by fetch as a form', "fetch('/theirs', { method: 'POST', body: data })"],
  ['by fetch as JSON', `fetch('/theirs', { method: 'POST', body: ${json} })`],
  [
    'by fetch with what it took out of the fields itself',
    "fetch('/theirs', { method: 'POST', body: JSON.stringify({ tel: form.phone.value.replace(/\\D/g, '') }) })",
  ],
  ['by a request made before', `fetch(new Request('/theirs', { method: 'POST', body: ${json} }))`],
  ['by an address', "fetch('/theirs?' + new URLSearchParams(data))"],
  [
    'by XMLHttpRequest',
    "const x = new XMLHttpRequest(); x.open('POST', '/theirs'); x.send(new URLSearchParams(data))",
  ],
  [
    'by jQuery',
    "$.post('/theirs', $(form).serialize())",
    '<script src="/jquery/dist/jquery.js"></script>',
  ],
  ['by a beacon', "navigator.sendBeacon('/theirs', data)"],
  ['by a beacon of bytes', `navigator.sendBeacon('/theirs', new Blob([${json}]))`],
  [
    'by a script’s address, as JSONP',
    "document.head.append(Object.assign(document.createElement('script'), { src: '/theirs?' + new URLSearchParams(data) }))",
  ],
  ['by an image’s address', "new Image().src = '/theirs?' + new URLSearchParams(data)"],
  [
    'by a second form into a hidden frame',
    `const copy = document.createElement('form');
    Object.assign(copy, { action: '/theirs', method: 'post', target: 'unseen' });
    for (const [name, value] of data) {
      copy.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    }
    document.body.append(copy);
    copy.submit();`,
    '<iframe name="unseen" hidden></iframe>',
  ],
  [
    'after it asked its own server',
    "fetch('/theirs').then(() => fetch('/theirs', { method: 'POST', body: data }))",
  ],
  ['unseen, and empties the form', "for (const input of form.elements) input.value = ''"],
  ['unseen, and resets the form', 'setTimeout(() => form.reset())'],
  ['unseen, and puts thanks in its place', "setTimeout(() => form.replaceWith('Спасибо'))"],
  ['unseen, and hides the form', "setTimeout(() => { form.style.display = 'none' })"],
  ['unseen, and goes to another address', "history.pushState({}, '', '?thanks')"],
];

for (const [how, act, more] of sending) {
  test(`a site that sends ${how} → told once`, async ({ page, visitor, site, receiver }) => {
    await page.goto(put(site, receiver, act, more));
    await visitor.fill();
    const told = page.waitForResponse(/v1\/consent/);
    await visitor.send();
    expect((await told).status()).toBe(201);
    expect((await told).request().postData()).not.toMatch(/Каренина|123-?45-?67/);
    expect(await events(page)).toEqual(['handed over']);
  });
}

test('a site that leaves the page for its thanks → the next page tells', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const thanks = putPage(site, newPath(), { from: receiver, body: 'Спасибо' });
  await page.goto(put(site, receiver, `location.href = '${thanks}'`));
  await visitor.fill();
  const told = page.waitForResponse(/v1\/consent/);
  await visitor.send();
  // The page that was left may have told it already, under the same id.
  expect([200, 201]).toContain((await told).status());
});

const city = 'if (!city.value) return city.focus();';
const refusing: [string, string, (page: Page) => Promise<unknown>][] = [
  ['and the person reads why', city, (page) => page.locator('#city').click()],
  [
    'and tells its statistics',
    `if (!city.value) return fetch('/theirs', { method: 'POST', body: '{"event":"refused","at":1764190000}' });`,
    (page) => page.locator('#city').click(),
  ],
  [
    'and the person closes what the form stands in',
    `other.onclick = () => { form.hidden = true }; ${city}`,
    async (page) => {
      await page.locator('#other').click();
      await expect(page.locator('#f')).toBeHidden();
    },
  ],
  [
    'and the person empties the form',
    `other.onclick = () => form.reset(); ${city}`,
    (page) => page.locator('#other').click(),
  ],
];

for (const [how, act, next] of refusing) {
  test(`a site that refuses ${how} → nothing is said`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    await page.goto(put(site, receiver, act));
    await visitor.fill();
    const posts = visitor.posts();
    await visitor.send();
    await next(page);
    expect(await events(page)).toEqual([]);
    expect(posts.filter((post) => post.url().includes('/v1/'))).toEqual([]);
  });
}

test('a site that refuses, and the person goes away → nothing is said', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver, city));
  await visitor.fill();
  await visitor.send();
  await page.locator('#away').click();
  await page.waitForURL('**/theirs');
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
});

test('refused twice and sent at last → told once', async ({ page, visitor, site, receiver }) => {
  const send = "fetch('/theirs', { method: 'POST', body: data })";
  await page.goto(put(site, receiver, `${city} ${send}`));
  await visitor.fill();
  await visitor.send();
  await visitor.send();
  expect(await events(page)).toEqual([]);
  await page.locator('#city').fill('Тверь');
  const told = page.waitForResponse(/v1\/consent/);
  await visitor.send();
  expect((await told).status()).toBe(201);
  expect(await events(page)).toEqual(['handed over']);
});

test('a validator refuses, then has the form sent by itself → told once', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const more = `<script src="/jquery/dist/jquery.js"></script>
    <script src="/jquery-validation/dist/jquery.validate.js"></script>
    <script>$('#f').validate({ rules: { city: 'required' }, submitHandler(form) {
      $.post('/theirs', $(form).serialize()).done(() => form.reset()); return false; } });</script>`;
  await page.goto(put(site, receiver, '', more));
  await visitor.fill();
  await visitor.send();
  await expect(page.locator('label.error')).toBeVisible();
  expect(await events(page)).toEqual([]);
  await page.locator('#city').fill('Тверь');
  const told = page.waitForResponse(/v1\/consent/);
  await visitor.send();
  expect((await told).status()).toBe(201);
  expect(await events(page)).toEqual(['handed over']);
});

test('what the page asks with stays its own: no trace once it is told', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver, "fetch('/theirs', { method: 'POST', body: data })"));
  const natives = () =>
    page.evaluate(() =>
      [fetch, XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send, navigator.sendBeacon]
        .map((one) => Function.prototype.toString.call(one))
        .every((text) => text.includes('[native code]')),
    );
  await visitor.fill();
  expect(await natives()).toBe(true);
  const told = page.waitForResponse(/v1\/consent/);
  await visitor.send();
  await told;
  expect(await natives()).toBe(true);
});
