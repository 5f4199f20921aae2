import { leadsOf } from './leads';
import { newPath, OWN_FORM, putPage, wrappedForm } from './page';
import { library } from './takers';
import { expect, test } from './test';

/** How scripts submit a form past its own members; all are meant to act on the form `f`. */
const ways = {
  'the prototype’s submit': 'HTMLFormElement.prototype.submit.call(f)',
  'another form’s submit': "document.createElement('form').submit.call(f)",
  'the prototype’s requestSubmit': 'HTMLFormElement.prototype.requestSubmit.call(f)',
  'its own submit': 'f.submit()',
  'the prototype’s submit by Reflect': 'Reflect.apply(HTMLFormElement.prototype.submit, f, [])',
  'a submit wrapped after ours':
    '{ const { prototype } = HTMLFormElement, before = prototype.submit; prototype.submit = function () { before.call(this) }; f.submit(); prototype.submit = before }',
  'an event of its own, then submit':
    "f.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })) && f.submit()",
  'the handler in the markup, then submit': 'f.onsubmit() && f.submit()',
};

for (const [what, script] of Object.entries(ways)) {
  test(`${what}: held until the box is ticked, then sent by us`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const name = `Анна ${what}`;
    const body = wrappedForm('id="f" method="post" action="/theirs" onsubmit="return true"');
    await page.goto(putPage(site, newPath(), { from: receiver, body }));
    await expect(visitor.consentBox).toBeVisible();
    await visitor.type(name);
    const posts = visitor.posts();
    await page.evaluate(script);
    await visitor.reads('Без этого согласия');
    expect(posts).toEqual([]);
    await visitor.consentBox.check();
    await page.evaluate(script);
    await visitor.reads('Заявка принята');
    expect(leadsOf(receiver, name)).toHaveLength(1);
    expect(posts.map((post) => new URL(post.url()).pathname)).toEqual(['/v1/contact']);
  });
}

/** Handlers that stop a submit, do something first and submit anew. */
const again: Record<string, string> = {
  // django-recaptcha/django-recaptcha#359
  'submits by script once a print of the device was taken':
    "f.addEventListener('submit', async function (event) { event.preventDefault(); await later(); this.submit() })",
  // haacked/aspnet-client-validation#135
  'has the form checked and fires an event of its own':
    "{ let isChecked = false; f.addEventListener('submit', async (event) => { if (isChecked) return; event.preventDefault(); event.stopImmediatePropagation(); const { submitter } = event; await later(); isChecked = true; if (f.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter }))) f.submit() }, true) }",
};

for (const [what, handler] of Object.entries(again)) {
  test(`a handler that ${what}: held until the box is ticked, then sent once`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const name = `Анна ${crypto.randomUUID()}`;
    const later = 'const later = () => new Promise((done) => setTimeout(done, 20));';
    const body = `${wrappedForm('id="f" method="post" action="/theirs"')}<script>${later}${handler}</script>`;
    await page.goto(putPage(site, newPath(), { from: receiver, body }));
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
    expect(posts.map((post) => new URL(post.url()).pathname)).toEqual(['/v1/contact']);
  });
}

const SENDS = "$.post('/theirs', $('#f').serialize())";

/** Handlers that jQuery calls by itself where a script triggers a submit, with no event that others could hear. */
const handlers: Record<string, string> = {
  'the form’s, which prevents the default': `$('#f').on('submit', (event) => { event.preventDefault(); ${SENDS} })`,
  'the form’s, which returns false': `$('#f').on('submit', () => { ${SENDS}; return false })`,
  'the document’s': `$(document).on('submit', '#f', (event) => { event.preventDefault(); ${SENDS} })`,
  'one that only looks': `$('#f').on('submit', () => { window.seen = true })`,
};

for (const version of ['jquery', 'jquery-3']) {
  for (const [whose, handler] of Object.entries(handlers)) {
    test(`a submit that ${version} triggers, with a handler, ${whose}: held until the box is ticked, then sent once`, async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      site.answer('/theirs', (_, response) => response.end('ok'));
      const body = `${wrappedForm('id="f" method="post" action="/theirs"')}<script>${handler}</script>`;
      const head = library(`${version}/dist/jquery.js`);
      await page.goto(putPage(site, newPath(), { from: receiver, head, body }));
      await expect(visitor.consentBox).toBeVisible();
      await visitor.type();
      const posts = visitor.posts();
      await page.evaluate("$('#f').trigger('submit'); 0");
      await visitor.reads('Без этого согласия');
      expect(posts).toEqual([]);
      await visitor.consentBox.check();
      const told = page.waitForResponse(/v1\/(consent|contact)/);
      await page.evaluate("$('#f').trigger('submit'); 0");
      expect((await told).status()).toBe(201);
      expect(posts.map((post) => new URL(post.url()).pathname)).toEqual(
        whose === 'one that only looks' ? ['/v1/contact'] : ['/theirs', '/v1/consent'],
      );
    });
  }
}

test('after destroy() what jQuery triggers is the site’s own again', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  site.answer('/theirs', (_, response) => response.end('ok'));
  const body = `${wrappedForm('id="f"')}<script>$('#f').on('submit', () => { ${SENDS}; return false })</script>`;
  const head = library('jquery/dist/jquery.js');
  await page.goto(putPage(site, newPath(), { from: receiver, head, body }));
  await expect(visitor.consentBox).toBeVisible();
  await page.evaluate("$('#f').trigger('submit'); 0");
  await visitor.reads('Без этого согласия');
  const posts = visitor.posts();
  await page.evaluate("assent.destroy(); $('#f').trigger('submit'); 0");
  await expect.poll(() => posts.length).toBe(1);
});

/** A button that is there for one press, as it is used where `requestSubmit` is not. */
const PASSING =
  "const b = document.createElement('button'); b.hidden = true; f.append(b); b.click(); b.remove()";

for (const [what, script] of Object.entries({
  'the prototype’s submit': 'HTMLFormElement.prototype.submit.call(f)',
  'a button that is gone at once': PASSING,
})) {
  test(`${what} before anything of ours has come: held, and answered once it has`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assent.submit.*', async (route) => {
      await released;
      await route.continue();
    });
    const body = wrappedForm('id="f" method="post" action="/theirs"');
    await page.goto(putPage(site, newPath(), { from: receiver, body }));
    await expect(visitor.consentBox).toBeVisible();
    const posts = visitor.posts();
    await page.evaluate(script);
    release();
    await visitor.reads('Без этого согласия');
    expect(posts).toEqual([]);
  });
}

test('a form that is not ours is submitted as ever', async ({ page, visitor, site, receiver }) => {
  const next = newPath();
  site.put(next, '<p>Там</p>');
  const body = `${wrappedForm()}<form id="other" action="${next}"><input name="q" value="1"></form>`;
  await page.goto(putPage(site, newPath(), { from: receiver, body }));
  await expect(visitor.consentBox).toBeVisible();
  await page.evaluate('other.submit()');
  await expect(page).toHaveURL(/\?q=1$/);
});

test.describe('a listener at the window that was there before us takes every submit', () => {
  const head = `<script>addEventListener('submit', (event) => {
    event.preventDefault(); event.stopImmediatePropagation();
    fetch('/theirs', { method: 'POST', body: new URLSearchParams(new FormData(event.target)) });
  }, true)</script>`;

  test('a wrapped form: held until the box is ticked, then the consent is told', async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    site.answer('/theirs', (_, response) => response.end('ok'));
    await page.goto(putPage(site, newPath(), { from: receiver, head, body: wrappedForm() }));
    await expect(visitor.consentBox).toBeVisible();
    await visitor.type();
    const posts = visitor.posts();
    await visitor.send();
    await visitor.reads('Без этого согласия');
    await page.getByLabel('Имя').press('Enter');
    await expect(visitor.consentBox).toBeFocused();
    expect(posts).toEqual([]);
    await visitor.consentBox.check();
    const told = page.waitForResponse(/v1\/consent/);
    await visitor.send();
    expect((await told).status()).toBe(201);
  });

  test('an own form is ours to send, and the listener hears nothing', async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    await page.goto(putPage(site, newPath(), { from: receiver, head, body: OWN_FORM }));
    await visitor.fill('Анна Окно');
    const posts = visitor.posts();
    await page.getByLabel('Телефон').press('Enter');
    await visitor.reads('Заявка принята');
    expect(posts.map((post) => new URL(post.url()).pathname)).toEqual(['/v1/contact']);
    expect(leadsOf(receiver, 'Анна Окно')).toHaveLength(1);
  });
});
