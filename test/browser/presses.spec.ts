import { readFileSync } from 'node:fs';
import { newPath, putPage } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';

const FIELDS = `<label>Имя <input name="name"></label>
  <label>Телефон <input name="phone" type="tel"></label>`;

/** A page whose form is sent by a script, on a press of `control`; what its server got stands in `got`. */
function put(
  site: Site,
  receiver: Receiver,
  control: string,
  script: string,
  { attributes = '', head = '' } = {},
) {
  const got: string[] = [];
  const path = newPath();
  site.answer(`${path}-theirs`, (request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      got.push(body);
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Спасибо</p>');
    });
  });
  for (const name of [
    'jquery/dist/jquery.js',
    'jquery-3/dist/jquery.js',
    'htmx.org/dist/htmx.js',
  ]) {
    const file = readFileSync(`node_modules/${name}`, 'utf8');
    site.put(`/${name}`, file, { 'Content-Type': 'text/javascript' });
  }
  const theirs = `${site.origin}${path}-theirs`;
  const body = `<form id="f" data-assent-form="callback" ${attributes}>${FIELDS}${control.replaceAll('{theirs}', theirs)}</form>
    <script>${script.replaceAll('{theirs}', theirs)}</script>`;
  return { url: putPage(site, path, { from: receiver, head, body }), got };
}

const post = "fetch('{theirs}', { method: 'POST', body: new URLSearchParams(new FormData(f)) })";
const jquery = "$.post('{theirs}', $('#f').serialize()); return false;";
const library = (name: string) => ({ head: `<script src="/${name}"></script>` });

type Case = [string, string, string, { attributes?: string; head?: string }?];
const cases: Case[] = [
  [
    'a plain button',
    '<button type="button" id="go">Отправить</button>',
    `go.onclick = () => { ${post} }`,
  ],
  [
    'a link',
    '<a href="#" id="go">Заказать звонок</a>',
    `go.onclick = () => { ${post}; return false; }`,
  ],
  [
    'what is called a button',
    '<div role="button" tabindex="0" id="go">Оставить заявку</div>',
    `go.addEventListener('click', () => { ${post} })`,
  ],
  [
    'an input, its handler at the document',
    '<input type="button" id="go" value="Перезвоните мне">',
    `document.addEventListener('click', (event) => { if (event.target === go) ${post} }, true)`,
  ],
  [
    'a submit button whose handler sends by itself',
    '<button id="go">Отправить</button>',
    `go.onclick = (event) => { event.preventDefault(); ${post} }`,
  ],
  [
    'an element the owner named',
    '<div data-assent-submit id="go">Хочу!</div>',
    `go.onclick = () => { ${post} }`,
  ],
  [
    'a button whose answer is read out elsewhere',
    '<button aria-controls="said" id="go">Отправить</button><p id="said"></p>',
    `go.onclick = (event) => { event.preventDefault(); ${post} }`,
  ],
  [
    'a button that opens the thanks',
    '<button type="button" data-bs-toggle="modal" data-bs-target="#thanks" aria-haspopup="dialog" id="go">Оставить заявку</button>',
    `go.onclick = () => { ${post} }`,
  ],
  [
    'jQuery 3 with a plain button',
    '<button type="button" id="go">Отправить</button>',
    `$('#go').on('click', () => { ${jquery} })`,
    library('jquery-3/dist/jquery.js'),
  ],
  [
    'jQuery 4 with a link, told at the form',
    '<a href="#" id="go" class="btn">Отправить</a>',
    `$('#f').on('click', '#go', () => { ${jquery} })`,
    library('jquery/dist/jquery.js'),
  ],
  [
    'htmx with a plain button',
    '<button type="button" id="go" hx-post="{theirs}" hx-include="closest form" hx-swap="none">Отправить</button>',
    '',
    library('htmx.org/dist/htmx.js'),
  ],
];

for (const [what, control, script, more] of cases) {
  test(`${what}: held until the box is ticked, then the stamp is handed over`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const { url, got } = put(site, receiver, control, script, more);
    await page.goto(url);
    await expect(visitor.consentBox).toBeVisible();
    await visitor.type();
    await page.locator('#go').click();
    await expect(page.getByText('Без этого согласия')).toBeVisible();
    expect(got).toEqual([]);
    await visitor.consentBox.check();
    const told = page.waitForResponse(/v1\/consent/);
    await page.locator('#go').click();
    expect((await told).status()).toBe(201);
    await expect.poll(() => got.length).toBe(1);
    expect(new URLSearchParams(got[0]).get('consent_purposes')).toBe('callback');
  });
}

test('pressed by keys too', async ({ page, visitor, site, receiver }) => {
  const { url, got } = put(
    site,
    receiver,
    '<div role="button" tabindex="0" id="go">Оставить заявку</div>',
    `go.onkeydown = (event) => { if (event.key === 'Enter') ${post} }`,
  );
  await page.goto(url);
  await expect(visitor.consentBox).toBeVisible();
  await visitor.type();
  await page.locator('#go').press('Enter');
  await expect(page.getByText('Без этого согласия')).toBeVisible();
  expect(got).toEqual([]);
  await visitor.consentBox.check();
  await page.locator('#go').press('Enter');
  await expect.poll(() => got.length).toBe(1);
});

const HARMLESS = `<button type="reset" id="r">Очистить</button>
  <details><summary id="s">Подробнее</summary>текст</details>
  <button type="button" id="d" aria-label="Выбрать дату">📅</button>
  <button type="button" id="n">Далее</button><button type="button" id="p">+</button>
  <button type="button" id="x" aria-expanded="false">Все поля</button>
  <button type="button" id="m">Москва</button>
  <a href="/policy" id="a">Политика</a><button id="go">Отправить</button>`;

test('what is plainly there for something else works with no box ticked', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const { url } = put(
    site,
    receiver,
    HARMLESS,
    `window.pressed = []; for (const id of 'rsdnpxma') document.getElementById(id).addEventListener('click', (event) => {
      if (id === 'a') event.preventDefault(); pressed.push(id); });`,
  );
  await page.goto(url);
  await expect(visitor.consentBox).toBeVisible();
  await visitor.type();
  for (const id of 'rsdnpxma') await page.locator(`#${id}`).click();
  expect(await page.evaluate('pressed.join("")')).toBe('rsdnpxma');
  await expect(page.getByText('Без этого согласия')).toHaveCount(0);
});

/** Controls that say nothing of what they do, each beside a plain button that says it sends. */
const NAMELESS = `<button type="button" id="u" class="qty"><svg width="9" height="9"></svg></button>
  <button type="button" role="switch" aria-checked="false" id="s">СМС</button>
  <button type="button" id="c" title="Красный">&nbsp;</button><button type="button" id="q">Квартира</button>
  <button type="button" id="k">Применить промокод</button><a href="#policy" id="l">Политика</a>
  <button type="button" aria-controls="more" id="t">Параметры</button>
  <button type="button" aria-haspopup="listbox" id="o">Получение: курьер</button>
  <button type="button" id="go">Отправить</button>`;

test('where a plain button says that it sends, what says nothing works with no box ticked', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const script = `window.pressed = []; for (const id of ['u', 's', 'c', 'q', 'k', 'l', 't', 'o', 'go'])
    document.getElementById(id).addEventListener('click', () => pressed.push(id));`;
  const { url } = put(site, receiver, NAMELESS, script);
  await page.goto(url);
  await expect(visitor.consentBox).toBeVisible();
  await visitor.type();
  for (const id of 'uscqklto') await page.locator(`#${id}`).click();
  expect(await page.evaluate('pressed.join("")')).toBe('uscqklto');
  await page.locator('#go').click();
  await expect(page.getByText('Без этого согласия')).toBeVisible();
  expect(await page.evaluate('pressed.join("")')).toBe('uscqklto');
});

for (const type of ['button', 'submit']) {
  test(`with “send” the press of a ${type} is ours: the site’s handler is not called`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const { url, got } = put(
      site,
      receiver,
      `<button type="${type}" id="go">Отправить</button>`,
      `go.onclick = (event) => { event.preventDefault(); ${post} }`,
      { attributes: 'data-assent-mode="send"' },
    );
    await page.goto(url);
    await visitor.fill();
    const answer = page.waitForResponse(/v1\/contact/);
    await page.locator('#go').click();
    expect((await answer).status()).toBe(201);
    expect(got).toEqual([]);
  });
}

test('a form with nothing to press → the console names what to mark', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const said = visitor.ownLines();
  const { url } = put(site, receiver, '<span id="go">Отправить</span>', '');
  await page.goto(url);
  await expect.poll(() => said.join('\n')).toContain('data-assent-submit');
});

test('a form whose only button is plainly for something else → the console names what to mark, once somebody turns to it', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const said = visitor.ownLines();
  const control = '<button type="button">+</button><div id="go">Отправить</div>';
  await page.goto(put(site, receiver, control, '').url);
  // Served by then: on localhost the checker comes first.
  await expect(visitor.consentBox).toBeVisible();
  await visitor.type();
  await expect.poll(() => said.join('\n')).toContain('data-assent-submit');
});

test('a required field that is empty is named in our words, not in the browser’s bubble', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const { url } = put(site, receiver, '<button id="go">Отправить</button>', '');
  await page.goto(url);
  await expect(visitor.consentBox).toBeVisible();
  await page.evaluate("for (const name of ['name', 'phone']) f[name].required = true");
  await visitor.consentBox.check();
  await page.evaluate("window.bubbles = 0; f.addEventListener('invalid', () => bubbles++, true)");
  await page.locator('#go').click();
  await expect(page.getByText('Заполните поле «Имя»')).toBeVisible();
  await page.getByLabel('Имя').press('Enter');
  await expect(page.getByText('Заполните поле «Телефон»')).toBeVisible();
  expect(await page.evaluate('bubbles')).toBe(0);
});

test('what only the page’s markup requires of our fields is named in our words too', async ({
  page,
  visitor,
  site,
}) => {
  const fields = ['name', 'phone', { id: 'email', type: 'email' as const, required: false }];
  const body = `<form id="f" data-assent-form="callback">${FIELDS}
    <label>Почта <input name="email" type="email" required></label><button id="go">Отправить</button></form>`;
  const forms = { callback: { fields, purposes: { callback: { required: true } } } };
  const endpoint = `${site.origin}/nowhere`;
  await page.goto(putPage(site, newPath(), { config: { forms, endpoint }, body }));
  await expect(visitor.consentBox).toBeVisible();
  await visitor.fill();
  await visitor.consentBox.check();
  await page.evaluate("window.bubbles = 0; f.addEventListener('invalid', () => bubbles++, true)");
  await page.locator('#go').click();
  await expect(page.getByText('Заполните поле «')).toBeVisible();
  await expect(page.getByLabel('Почта')).toBeFocused();
  expect(await page.evaluate('bubbles')).toBe(0);
});

test('what the site itself requires is said by the browser', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const city = '<label>Город <input name="city" required></label>';
  const { url } = put(site, receiver, `${city}<button id="go">Отправить</button>`, '');
  await page.goto(url);
  await expect(visitor.consentBox).toBeVisible();
  await visitor.fill();
  await page.evaluate("window.bubbles = 0; f.addEventListener('invalid', () => bubbles++, true)");
  await page.locator('#go').click();
  await expect.poll(() => page.evaluate('bubbles')).toBe(1);
});
