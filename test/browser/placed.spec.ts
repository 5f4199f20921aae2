import { leadsOf } from './leads';
import { newPath, putPage } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';

const NAME = '<label>Имя <input name="name"></label>';
const PHONE = '<label>Телефон <input name="phone" type="tel"></label>';

/** A page with one form; what its server got stands in `got`. */
function put(site: Site, receiver: Receiver, body: string, head = '') {
  const got: string[] = [];
  const path = newPath();
  site.answer(`${path}-theirs`, (request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      got.push(`${request.url} ${text}`);
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Спасибо</p>');
    });
  });
  const whole = body.replaceAll('{theirs}', `${path}-theirs`);
  return { url: putPage(site, path, { from: receiver, head, body: whole }), got };
}

const ROW =
  '<tr><td>Имя</td><td><input name="name"></td></tr><tr><td>Телефон</td><td><input name="phone" type="tel"></td></tr>';
const TABLES: [string, string][] = [
  [
    'right in a table',
    `<table><form data-assent-form="callback" method="post" action="{theirs}">${ROW}<tr><td></td><td><button>Отправить</button></td></tr></form></table>`,
  ],
  [
    'right in a table’s body, sent by an input',
    `<table><tbody><form data-assent-form="callback" method="post" action="{theirs}">${ROW}<tr><td colspan="2"><input type="submit" value="Отправить"></td></tr></form></tbody></table>`,
  ],
  [
    'right in a row',
    '<table><tr><form data-assent-form="callback" method="post" action="{theirs}"><td><input name="name" placeholder="Имя"></td><td><input name="phone" placeholder="Телефон"></td><td><button>Отправить</button></td></form></tr></table>',
  ],
  // jhy/jsoup#2260: what else has no place in a table takes the form out of it.
  [
    'in a table, within a link',
    `<p>Оставьте заявку</p><table><a name="end"><form data-assent-form="callback" method="post" action="{theirs}"><input type="hidden" name="from" value="top">${ROW}<tr><td></td><td><input type="submit" value="Отправить"></td></tr></form></a></table>`,
  ],
  // smrealms/smr#2550: controls that name their form, which stands elsewhere.
  [
    'before a table whose controls name it',
    `<form id="apart" data-assent-form="callback" method="post" action="{theirs}"></form><p>Оставьте заявку</p><table>${ROW.replaceAll('<input', '<input form="apart"')}<tr><td></td><td><button form="apart">Отправить</button></td></tr></table>`,
  ],
];

for (const [what, table] of TABLES) {
  test(`a form ${what}: the boxes have a row of their own, and the stamp goes along`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const said = visitor.ownLines();
    const { url, got } = put(site, receiver, table);
    await page.goto(url);
    await expect(visitor.consentBox).toBeVisible();
    const row = await page.locator('tr:has(.assent-consents)').boundingBox();
    const whole = await page.locator('table').boundingBox();
    expect(row?.width).toBeGreaterThan((whole?.width ?? 0) - 20);
    await page.locator('[name=name]').fill('Анна');
    await page.locator('[name=phone]').fill('8 (999) 123-45-67');
    await visitor.send();
    await expect(page.getByText('Без этого согласия')).toBeVisible();
    expect(got).toEqual([]);
    await visitor.consentBox.check();
    await expect(page.getByText('Без этого согласия')).toBeHidden();
    await page.evaluate("document.forms[0].dataset.assentMode = 'stamp'");
    await visitor.send();
    await expect.poll(() => got.length).toBe(1);
    expect(new URLSearchParams(got[0]?.split(' ')[1]).get('consent_purposes')).toBe('callback');
    expect(said).toEqual([]);
  });
}

test('a button at the foot of a window names the form within: boxes end the form, and the console has nothing to say', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const name = `Анна ${crypto.randomUUID()}`;
  const said = visitor.ownLines();
  const body = `<form id="inner" data-assent-form="callback" data-assent-mode="send">${NAME}${PHONE}</form>
    <footer><button type="button">Закрыть</button><button form="inner">Отправить</button></footer>`;
  const { url } = put(site, receiver, body);
  await page.goto(url);
  await expect(page.locator('form > .assent-consents:last-child')).toBeVisible();
  await visitor.type(name);
  await visitor.send();
  await expect(page.getByText('Без этого согласия')).toBeVisible();
  await visitor.consentBox.check();
  await visitor.send();
  await expect.poll(() => leadsOf(receiver, name).length).toBe(1);
  expect(said).toEqual([]);
});

/** Where a form's button has a twin for other screens. */
const TWINS = `<form data-assent-form="callback" data-assent-mode="send">${NAME}${PHONE}
  <div class="phone"><p>Перезвоним за минуту</p><button>Отправить</button></div>
  <div class="desktop"><p>Перезвоним за минуту</p><button>Отправить</button></div></form>`;
const TWIN_STYLES = `<style>.phone { display: none }
  @media (max-width: 600px) { .phone { display: block } .desktop { display: none } }</style>`;

test('a hidden twin of the button: the boxes stand at the one in sight', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const { url } = put(site, receiver, TWINS, TWIN_STYLES);
  await page.goto(url);
  await expect(visitor.consentBox).toBeVisible();
  await expect(page.locator('.desktop .assent-consents')).toBeVisible();
});

test('a twin that comes with a narrower window: its press brings the boxes along and says what is missing', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const name = `Анна ${crypto.randomUUID()}`;
  const { url } = put(site, receiver, TWINS, TWIN_STYLES);
  await page.goto(url);
  await expect(page.locator('.assent-consents')).toBeAttached();
  await visitor.type(name);
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(visitor.consentBox).toBeHidden();
  await visitor.send();
  await expect(page.getByText('Без этого согласия')).toBeVisible();
  await expect(visitor.consentBox).toBeVisible();
  await expect(visitor.consentBox).toBeFocused();
  await visitor.consentBox.check();
  await visitor.send();
  await expect.poll(() => leadsOf(receiver, name).length).toBe(1);
});

const TURN = `const turn = (to) => [...document.querySelectorAll('.step')].forEach((step, at) => step.classList.toggle('now', at === to));`;

/** A form in steps; how a step that is not its turn is hidden is each page's own. */
const steps = (
  first: string,
  last: string,
  more = '',
) => `<form id="f" data-assent-form="callback" ${more}>
  <div class="step now">${first}</div><div class="step">Когда удобно? <input name="when"></div><div class="step">${last}</div></form><script>${TURN}</script>`;

/** Ways in which pages hide a step. */
const HIDDEN: [string, string][] = [
  ['not displayed', '.step:not(.now) { display: none }'],
  ['invisible', '.step:not(.now) { visibility: hidden; position: absolute }'],
  [
    'faded out',
    '.step:not(.now) { opacity: 0; pointer-events: none; position: absolute; inset: 0 }',
  ],
  ['folded up', '.step:not(.now) { height: 0; overflow: hidden }'],
  [
    'slid out as slides are',
    'form { overflow: hidden; width: 500px; position: relative } .step:not(.now) { transform: translateX(-600px); position: absolute }',
  ],
  ['beyond the window', '.step:not(.now) { position: absolute; left: -9999px }'],
];

for (const [how, css] of HIDDEN) {
  for (const [what, button] of [
    ['a submit button', '<button>Отправить</button>'],
    ['a plain one', '<button type="button" id="go">Отправить</button>'],
  ] as const) {
    test(`boxes in the first step, ${how} by the time ${what} of the last is pressed: they come along`, async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      const name = `Анна ${crypto.randomUUID()}`;
      // The first button of the form is the first step’s.
      const { url, got } = put(
        site,
        receiver,
        `${steps(`${NAME}${PHONE}<button data-turn="2" ${what === 'a plain one' ? 'type="button"' : ''}>Начать</button>`, `<p>Последний шаг</p>${button}`, 'data-assent-mode="send"')}<script>
          document.querySelector('[data-turn]').addEventListener('click', (event) => { event.preventDefault(); turn(2); });</script>`,
        `<style>${css}</style>`,
      );
      await page.goto(url);
      await expect(page.locator('.assent-consents')).toBeAttached();
      // As a page does that puts them there itself.
      await page.evaluate(
        "document.querySelector('.step').append(document.querySelector('.assent-consents'))",
      );
      await visitor.type(name);
      await page.evaluate('turn(2)');
      await visitor.send();
      await expect(page.getByText('Без этого согласия')).toBeVisible();
      expect(await page.locator('.step.now .assent-consents').count()).toBe(1);
      await visitor.consentBox.check();
      await visitor.send();
      await expect.poll(() => leadsOf(receiver, name).length).toBe(1);
      expect(got).toEqual([]);
    });
  }
}

test('what an earlier step lacks is said at the button, by its name', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const { url } = put(
    site,
    receiver,
    `${steps(NAME, `${PHONE}<button>Отправить</button>`, 'data-assent-mode="send"')}`,
    '<style>.step:not(.now) { display: none }</style>',
  );
  await page.goto(url);
  await expect(page.locator('.assent-consents')).toBeAttached();
  await page.evaluate('turn(2)');
  await page.getByLabel('Телефон').fill('8 (999) 123-45-67');
  await visitor.consentBox.check();
  await visitor.send();
  await expect(page.getByRole('alert')).toContainText('Заполните поле «Имя»');
});

/** One button beneath all steps, which the page's own handler answers. */
const ONE = (
  step: string,
  answer: string,
) => `<form id="f" data-assent-form="callback" action="{theirs}" method="post">
  <div class="step now">${NAME}</div><div class="step">${PHONE}</div>${step}</form>
  <script>${TURN} let at = 0; ${answer}</script>`;
const SENDS = "fetch('{theirs}', { method: 'POST', body: new URLSearchParams(new FormData(f)) })";
const ONES: [string, string, string][] = [
  [
    'heard at its submit',
    '<button>Отправить</button>',
    `f.addEventListener('submit', (event) => { event.preventDefault(); if (at === 0) turn(++at); else ${SENDS} });`,
  ],
  [
    'heard at the press, refused in the markup',
    '<button onclick="return next()">Отправить</button>',
    `function next() { if (at === 0) turn(++at); else ${SENDS}; return false }`,
  ],
  [
    'plain',
    '<button type="button" onclick="next()">Отправить</button>',
    `function next() { if (at === 0) turn(++at); else ${SENDS} }`,
  ],
];

for (const [what, step, answer] of ONES) {
  test(`one button for all steps, ${what}: fields not in sight are not asked for while the site turns pages`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const { url, got } = put(
      site,
      receiver,
      ONE(step, answer),
      '<style>.step:not(.now) { display: none }</style>',
    );
    const consents = visitor.posts();
    await page.goto(url);
    await expect(visitor.consentBox).toBeVisible();
    await page.getByLabel('Имя').fill('Анна Каренина');
    await visitor.send();
    await expect(page.getByText('Без этого согласия')).toBeVisible();
    await visitor.consentBox.check();
    await visitor.send();
    await expect(page.getByLabel('Телефон')).toBeVisible();
    await expect(page.getByText('Заполните поле')).toHaveCount(0);
    expect([got.length, consents.length]).toEqual([0, 0]);
    await page.getByLabel('Телефон').fill('8 (999) 123-45-67');
    await visitor.send();
    await expect
      .poll(() => consents.filter((one) => /v1\/(contact|consent)/.test(one.url())).length)
      .toBe(1);
  });
}

test('one button that turns no page: the field out of sight is named, and nothing leaves', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const { url, got } = put(
    site,
    receiver,
    ONE('<button>Отправить</button>', ''),
    '<style>.step:not(.now) { display: none }</style>',
  );
  await page.goto(url);
  await expect(visitor.consentBox).toBeVisible();
  await page.getByLabel('Имя').fill('Анна');
  await visitor.consentBox.check();
  await visitor.send();
  await expect(page.getByRole('alert')).toContainText('Заполните поле «Телефон»');
  expect(got).toEqual([]);
});

test('steps whose buttons all submit: the boxes wait at the last, and the first turns the page', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const name = `Анна ${crypto.randomUUID()}`;
  const { url } = put(
    site,
    receiver,
    `${steps(`${NAME}<button class="next">Далее</button>`, `${PHONE}<button data-assent-submit>Отправить</button>`, 'data-assent-mode="send"')}<script>
      f.addEventListener('submit', (event) => { event.preventDefault(); turn(2); });</script>`,
    '<style>.step:not(.now) { display: none }</style>',
  );
  await page.goto(url);
  await expect(page.locator('.assent-consents')).toBeAttached();
  await page.getByLabel('Имя').fill(name);
  await page.locator('.next').click();
  await expect(visitor.consentBox).toBeVisible();
  await page.getByLabel('Телефон').fill('8 (999) 123-45-67');
  await visitor.send();
  await expect(page.getByText('Без этого согласия')).toBeVisible();
  await visitor.consentBox.check();
  await visitor.send();
  await expect.poll(() => leadsOf(receiver, name).length).toBe(1);
});

test('a step that holds all fields cannot send past boxes in another: they come to its button', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const { url, got } = put(
    site,
    receiver,
    `${steps(`${NAME}${PHONE}<button class="next">Далее</button>`, '<p>Последний шаг</p><button data-assent-submit>Отправить</button>')}<script>
      f.addEventListener('submit', (event) => { event.preventDefault(); ${SENDS}; turn(2); });</script>`,
    '<style>.step:not(.now) { display: none }</style>',
  );
  await page.goto(url);
  await expect(page.locator('.assent-consents')).toBeAttached();
  await expect(page.locator('.assent-consents')).toBeHidden();
  await visitor.type();
  await page.locator('.next').click();
  await expect(page.getByText('Без этого согласия')).toBeVisible();
  await expect(visitor.consentBox).toBeVisible();
  expect(got).toEqual([]);
});
