import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bundle } from './bundle';
import { leadsOf } from './leads';
import { gated, newPath, OWN_FORM, putPage, wrappedForm } from './page';
import type { Receiver } from './site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

/** A page as it is written anew: with a form of the site's and a gated script. */
const ANEW = `<!doctype html><html lang="ru"><head><title>Новая</title></head><body><main>${wrappedForm()}</main>${gated('counted')}</body></html>`;

const root = 'new DOMParser().parseFromString(anew, "text/html").documentElement';

/** How a page gets another root, all its listeners gone with the old one or not. */
const rewrites: Record<string, string> = {
  'opened and written anew': 'document.open(); document.write(anew); document.close()',
  'written into long after it was loaded, as old advertising does': 'document.write(anew)',
  'opened now and written later':
    'document.open(); setTimeout(() => { document.write(anew); document.close() }, 50)',
  'given another root': `document.replaceChild(${root}, document.documentElement)`,
  'given another root, as page transitions do': `document.documentElement.replaceWith(document.adoptNode(${root}))`,
  'given another head and body as markup': 'document.documentElement.innerHTML = anew',
};

/** That the widget works as on any page: the form is held without a box, the banner answers, the gate opens. */
async function works(page: Page, visitor: Visitor) {
  await expect(visitor.control('accept')).toBeVisible();
  await expect(visitor.consentBox).toBeVisible();
  await visitor.type();
  const requests = visitor.posts();
  await visitor.send();
  await visitor.reads('Без этого согласия');
  expect(requests).toEqual([]);
  await visitor.control('choose').click();
  await expect(page.locator('#assent-consent [part=preferences]')).toBeVisible();
  await visitor.control('accept').click();
  await expect(visitor.banner).toHaveCount(0);
  await expect.poll(() => visitor.ran()).toContain('counted');
  await visitor.control('reopen').click();
  await expect(page.locator('#assent-consent [part=preferences]')).toBeVisible();
  await page.keyboard.press('Escape');
}

/** Puts our tag into a page that stands. */
const addTag = (page: Page, { origin }: Receiver) =>
  page.evaluate((origin) => {
    const script = document.createElement('script');
    script.dataset.config = `${origin}/assent.json`;
    script.src = `${origin}/assent.js`;
    document.head.append(script);
  }, origin);

for (const [what, how] of Object.entries(rewrites)) {
  test(`a page is ${what}: banner, gate and forms are there again`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    await page.goto(putPage(site, newPath(), { from: receiver, body: wrappedForm() }));
    await expect(visitor.consentBox).toBeVisible();
    await expect(visitor.banner).toBeVisible();
    await page.evaluate(`window.anew = ${JSON.stringify(ANEW)}; ${how}; 0`);
    await expect(page).toHaveTitle('Новая');
    await works(page, visitor);
    const name = `Анна ${what.replaceAll(' ', '')}`;
    await visitor.fill(name);
    await visitor.send();
    await visitor.reads('Заявка принята');
    expect(leadsOf(receiver, name)).toHaveLength(1);
  });
}

test('what a script of the page holds is the widget that lives, however often the page is rewritten', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(putPage(site, newPath(), { from: receiver }));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate(`window.held = assent; window.anew = ${JSON.stringify(ANEW)}`);
  for (let times = 0; times < 3; times++) {
    await page.evaluate(`document.open(); document.write(anew); document.close()`);
    await expect(visitor.control('accept')).toBeVisible();
    await expect(visitor.consentBox).toBeVisible();
  }
  await page.evaluate('held.accept()');
  await expect(visitor.banner).toHaveCount(0);
  await expect.poll(() => visitor.ran()).toEqual(['counted']);
  expect(await page.evaluate('held === assent && held.has("analytics")')).toBe(true);
  await page.evaluate('held.destroy()');
  await expect(page.locator('#assent-consent,.assent-consents')).toHaveCount(0);
});

test('a page is rewritten while what serves its forms is on the way: that comes again', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assent\.forms\./, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(/assent\.forms\./);
  await page.goto(putPage(site, newPath(), { from: receiver, body: wrappedForm() }));
  await asked;
  await expect(visitor.banner).toBeVisible();
  await page.evaluate(
    `window.anew = ${JSON.stringify(ANEW)}; document.open(); document.write(anew); document.close()`,
  );
  release();
  await works(page, visitor);
});

test('React draws the whole document anew, because it found another than its server sent: all is there again', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const path = newPath();
  site.put(`${path}.js`, await bundle('rewritten/document'), { 'Content-Type': 'text/javascript' });
  const script = `<script src="${path}.js"></script>`;
  await page.goto(putPage(site, path, { from: receiver, body: wrappedForm() + script }));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate('hydrate(); 0');
  await expect(page.getByText('Нарисовано заново')).toBeVisible();
  await works(page, visitor);
});

test('a person goes from page to page, each merged into the document without our host: the banner is there on each', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(putPage(site, newPath()));
  await expect(visitor.banner).toBeVisible();
  // As Blazor’s enhanced navigation and morphing of the root do; the clock stands, so that a minute never passes.
  await page.clock.install();
  for (let visit = 0; visit < 12; visit++) {
    await page.evaluate(
      `history.pushState({}, '', '?visit=${visit}'); document.querySelector('#assent-consent').remove()`,
    );
    await expect
      .poll(async () => {
        await page.clock.runFor(5);
        return visitor.banner.count();
      })
      .toBe(1);
  }
});

/** What Astro’s router does when somebody goes to another page: what the head had and the next has not goes, and with it our tag. */
const ROUTER = `window.travel = () => document.startViewTransition(() => {
  const next = new DOMParser().parseFromString(anew, 'text/html');
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
  for (const one of [...document.head.children]) {
    const same = [...next.head.children].find((other) => other.isEqualNode(one));
    (same ?? one).remove();
  }
  document.head.append(...next.head.children);
  document.body.replaceWith(next.body);
}).finished`;

// orestbida/cookieconsent#814
test('a router swaps head and body in a view transition, again and again: all is there on each page', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(putPage(site, newPath(), { from: receiver, body: wrappedForm() }));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate(`window.anew = ${JSON.stringify(ANEW)}; ${ROUTER}; travel()`);
  await expect(page).toHaveTitle('Новая');
  await page.evaluate('travel()');
  await works(page, visitor);
  await page.evaluate('travel()');
  await expect(visitor.consentBox).toHaveCount(1);
});

// chatwoot/chatwoot#11219
test('Turbo morphs the page to what its server sends, without what we put there: all is there again', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const turbo = readFileSync('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js', 'utf8');
  site.put('/turbo.js', turbo, { 'Content-Type': 'text/javascript' });
  const head =
    '<meta name="turbo-refresh-method" content="morph"><script src="/turbo.js"></script>';
  const body = wrappedForm('data-turbo="false"') + gated('counted');
  await page.goto(putPage(site, newPath(), { from: receiver, head, body }));
  await expect(visitor.consentBox).toBeVisible();
  const morph = () =>
    page.evaluate(
      `new Promise((done) => { addEventListener('turbo:render', () => done(0), { once: true }); Turbo.session.refresh(location.href) })`,
    );
  await morph();
  await works(page, visitor);
  await morph();
  await expect(visitor.control('reopen')).toBeVisible();
  await expect(visitor.consentBox).toHaveCount(1);
  expect(await visitor.ran()).toEqual(['counted']);
});

for (const [what, drop] of [
  ['set anew', 'document.adoptedStyleSheets = [new CSSStyleSheet()]'],
  ['emptied in place', 'document.adoptedStyleSheets.length = 0'],
] as const) {
  for (const [kind, form] of [
    ['wrapped', wrappedForm()],
    ['own', OWN_FORM],
  ] as const) {
    test(`the page’s adopted style sheets are ${what}: those of the ${kind} form are back before it is seen without`, async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      await page.goto(putPage(site, newPath(), { from: receiver, body: form }));
      await expect(visitor.consentBox).toBeVisible();
      const looks = () =>
        page.evaluate(
          `JSON.stringify([...document.querySelectorAll('.assent-consent,.assent-mark')].map((one) => [getComputedStyle(one).fontSize, one.getBoundingClientRect()]))`,
        );
      const frames = () =>
        page.evaluate(
          'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
        );
      await frames();
      const before = await looks();
      for (let times = 0; times < 2; times++) {
        await page.evaluate(drop);
        await frames();
        expect(await looks()).toBe(before);
        await frames();
      }
      // Who turns to the form brings another one.
      await visitor.fill();
      const sheets = () => page.evaluate('document.adoptedStyleSheets.length') as Promise<number>;
      const count = kind === 'own' ? 3 : 2;
      await expect.poll(sheets).toBeGreaterThanOrEqual(count);
      await frames();
      await page.evaluate('document.adoptedStyleSheets = []');
      await visitor.send();
      await visitor.reads('Заявка принята');
      await expect.poll(sheets).toBe(count);
    });
  }
}

const FALLBACK = '<a href="tel:+74950000000">Позвоните</a>';
const everything = `${wrappedForm()}<div data-assent-form="callback" id="own">${FALLBACK}</div>
  <button data-assent-popup="callback">Заявка</button>
  <iframe data-assent="marketing" data-assent-src="/framed.html" title="Рамка"></iframe>${gated('counted')}`;

test('destroy() takes everything away, and a new tag starts anew', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const said = visitor.ownLines();
  site.put('/framed.html', '<!doctype html>');
  await page.goto(putPage(site, newPath(), { from: receiver, body: everything }));
  await expect(visitor.consentBox).toHaveCount(2);
  await expect(page.locator('.assent-placeholder')).toBeVisible();
  await page.getByRole('button', { name: 'Заявка' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate('window.first = assent; assent.destroy()');
  const ours = page.locator('#assent-consent,[class^=assent],[data-assent-hidden]');
  await expect(ours).toHaveCount(0);
  await expect(page.locator('#own a')).toBeVisible();
  expect(await page.evaluate('window.assent')).toBeUndefined();
  await page.evaluate('assentQueue.push((assent) => { window.queued = assent })');
  // Nothing of it comes with what the page does next.
  await page.evaluate(`document.body.append(document.createElement('p')); first.scan()`);
  await page.getByRole('button', { name: 'Заявка' }).click();
  await expect(ours).toHaveCount(0);
  await addTag(page, receiver);
  await expect(visitor.control('accept')).toBeVisible();
  await expect(visitor.consentBox).toHaveCount(2);
  await expect(page.locator('.assent-placeholder')).toHaveCount(1);
  expect(await page.evaluate('queued === assent && assent !== first')).toBe(true);
  expect(said).toEqual([]);
});

test('after destroy() and a new tag the form is held without a box and sent once', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(
    putPage(site, newPath(), { from: receiver, body: wrappedForm() + gated('counted') }),
  );
  await expect(visitor.consentBox).toBeVisible();
  await visitor.type();
  await visitor.send();
  await visitor.reads('Без этого согласия');
  await page.evaluate('assent.destroy()');
  await expect(page.locator('#assent-consent,.assent-consents')).toHaveCount(0);
  await addTag(page, receiver);
  await expect(page.locator('#assent-consent,.assent-consents')).toHaveCount(2);
  await works(page, visitor);
  await visitor.fill('Анна Заново');
  await visitor.send();
  await visitor.reads('Заявка принята');
  expect(leadsOf(receiver, 'Анна Заново')).toHaveLength(1);
});
