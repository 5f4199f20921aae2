import { readFileSync } from 'node:fs';
import { leadsOf } from './leads';
import { newPath, OWN_FORM, putPage, tagOf, wrappedForm } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';

const EXTENDED = 'Object.prototype that has more';
const NAMES = 'own URL, Text and Map';
const MORE_NAMES = 'own Set, Request and FormData';
const DECLARED = 'URL and Map that are declared';

/** What old and large libraries do to the ground they stand on; where one can be had from npm it is that one itself. */
const bends: Record<string, string> = {
  'zone.js': readFileSync('node_modules/zone.js/bundles/zone.umd.js', 'utf8'),
  Bluebird: `${readFileSync('node_modules/bluebird/js/browser/bluebird.js', 'utf8')}; window.Promise = window.P || Promise;`,
  // A vendor's own class, to follow what was begun where.
  'a class of the page’s': `window.Promise = class Traced extends Promise { constructor(run) { super(run); this.from = Error().stack } };`,
  // What es6-promise puts there knows what was known in 2015.
  'a Promise of 2015': `{ const own = Promise; const known = (one) => ({ then: (yes, no) => known(own.resolve(one).then(yes, no)), catch: (no) => known(own.resolve(one).catch(no)) });
    window.Promise = function (run) { return known(new own(run)) };
    Object.assign(window.Promise, { resolve: (one) => known(own.resolve(one)), reject: (one) => known(own.reject(one)), all: (some) => known(own.all(some)), race: (some) => known(own.race(some)) }); }`,
  // Prototype 1.6 writes JSON by itself, and 1.7 still gives every array its own `entries`, `reduce` and `remove`.
  Prototype: `Array.prototype.toJSON = function () { return '[' + this.map(function (one) { return one.toJSON ? one.toJSON() : one }).join(', ') + ']' };
    String.prototype.toJSON = function () { return '"' + this + '"' }; Number.prototype.toJSON = function () { return String(this) };
    Array.prototype.entries = Array.prototype.toArray = function () { return this.concat() };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] };
    Array.from = function (list) { return Array.prototype.slice.call(list) };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this };
    window.$$ = function (css) { return Array.prototype.slice.call(document.querySelectorAll(css)) };`,
  // Douglas Crockford’s json.js of 2007 and Date.js after it
  'Date.js’s toISOString': `Date.prototype.toISOString = function () { var two = function (n) { return (n < 10 ? '0' : '') + n };
    return '"' + this.getUTCFullYear() + '-' + two(this.getUTCMonth() + 1) + '-' + two(this.getUTCDate()) + 'T' + two(this.getUTCHours()) + ':' + two(this.getUTCMinutes()) + ':' + two(this.getUTCSeconds()) + 'Z"' };`,
  // Sites and libraries that had it before browsers did.
  'a replaceAll that reads patterns': `String.prototype.replaceAll = function (what, by) { return this.replace(new RegExp(what, 'g'), by) };`,
  MooTools: readFileSync('node_modules/mootools-core-dist/dist/mootools-core-compat.js', 'utf8'),
  [EXTENDED]: `Object.prototype.extend = function () { return this };
    Object.prototype.each = function (fn) { for (var key in this) if (this.hasOwnProperty(key)) fn(this[key], key) };
    Array.prototype.contains = function (one) { return this.indexOf(one) >= 0 }; Array.prototype.clear = function () { this.length = 0 };`,
  // Old scripts call their own things by names that browsers have come to use since.
  [NAMES]: `window.URL = '/api/'; window.Text = function (words) { this.words = words };
    window.Map = function Map(element) { this.element = element };`,
  [MORE_NAMES]: `window.Set = function Set(all) { this.all = all }; window.WeakMap = window.WeakSet = undefined;
    window.Request = { get: function () {} }; window.Response = function (answer) { this.answer = answer };
    window.FormData = function (form) { this.form = form }; window.Blob = window.File = {}; window.Headers = {};
    window.URLSearchParams = function (query) { this.query = query }; window.Option = window.Image = window.Range = window.Comment = {};
    window.KeyboardEvent = window.Notification = window.Location = window.History = {}; window.Storage = {};`,
  // A name that a script declares stands before the global one, for the scripts of the page that come later too.
  [DECLARED]: `const URL = '/api/'; class Map { constructor(element) { this.element = element } } class Text {}
    let Set = 1, WeakMap = 2, WeakSet = 3, Request = {}, Response = {}, FormData = {}, Blob = {}, Option, Image;`,
};

/** What reports of late tell of; each is tried once, before us and with the wrapped form. */
const reported: Record<string, string> = {
  // kortix-ai/suna#3358: a wallet's extension hardens what all scripts build on before any of them runs.
  'built-ins that an extension froze': `{ const harden = (one) => one && Object.freeze(one);
    for (const name of ['Object', 'Function', 'Array', 'Promise', 'Date', 'RegExp', 'String', 'Number', 'Boolean', 'Symbol', 'Error', 'TypeError', 'Map', 'Set', 'WeakMap', 'WeakSet'])
      harden(harden(window[name]).prototype);
    for (const one of [JSON, Math, Reflect, Object.getPrototypeOf(async () => {}), Object.getPrototypeOf([].values())]) harden(one); }`,
  // angular/angular#67057: it puts a Promise there that lacks what browsers have come to know.
  'a zone.js that lacks newer members': `${bends['zone.js']}; for (const name of ['try', 'withResolvers', 'any', 'allSettled']) delete Promise[name];`,
};

const script = (code: string) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;

function put(site: Site, receiver: Receiver, bend: string, isBefore: boolean, body: string) {
  const tag = tagOf(receiver);
  // Behind it the bend comes once our file has run, and before any form.
  const late = `<script src="${receiver.origin}/assent.js" data-config="${receiver.origin}/assent.json"></script>${script(bend)}`;
  const parts = isBefore ? { head: script(bend), tag } : { tag: late };
  const failure =
    '<script>window.failed = []; addEventListener("error", (event) => failed.push(event.message)); addEventListener("unhandledrejection", (event) => failed.push(String(event.reason)));</script>';
  return putPage(site, newPath(), {
    from: receiver,
    ...parts,
    head: failure + (parts.head ?? ''),
    body,
  });
}

/** What zod, which only owners' pages load, cannot begin with. */
const unchecked: Record<string, string> = Object.fromEntries(
  [EXTENDED, MORE_NAMES, DECLARED].map((what) => [what, 'Script error.']),
);

for (const [what, bend] of Object.entries({ ...bends, ...reported })) {
  const isOnce = what in reported;
  for (const isBefore of isOnce ? [true] : [true, false]) {
    for (const [kind, form] of [
      ['wrapped', wrappedForm()],
      ...(isOnce ? [] : [['own', OWN_FORM]]),
    ] as const) {
      test(`${what}, ${isBefore ? 'before' : 'after'} us: the ${kind} form is held and sent once, as ever`, async ({
        page,
        visitor,
        site,
        receiver,
      }) => {
        const name = `Анна ${what.replaceAll(/\W/g, '')}${isBefore}${kind}`;
        const said: string[] = [];

        page.on('console', (line) => line.type() === 'error' && said.push(line.text()));
        const requests: string[] = [];
        page.on('request', (request) => {
          if (request.method() === 'POST' || request.isNavigationRequest())
            requests.push(request.url());
        });
        await page.goto(put(site, receiver, bend, isBefore, form));
        await expect(visitor.banner).toBeVisible();
        await expect(visitor.consentBox).toBeVisible();
        await visitor.type(name);
        requests.length = 0;
        await visitor.send();
        await visitor.reads('Без этого согласия');
        expect(requests).toEqual([]);
        await visitor.consentBox.check();
        await visitor.send();
        await visitor.reads('Заявка принята');
        expect(leadsOf(receiver, name)).toMatchObject([
          {
            state: 'stored',
            fields: { name, phone: '+79991234567' },
            stamp: { decisions: [{ purpose: 'callback', state: 'given' }, {}] },
          },
        ]);
        await visitor.control('accept').click();
        await expect(visitor.banner).toBeHidden();
        await page.evaluate('assent.withdraw()');
        await visitor.control('reopen').click();
        await expect(page.locator('#assent-consent [part=preferences]')).toBeVisible();
        expect(said).toEqual([]);
        // As text: what carries lists over leans on the page's own built-ins.
        expect(await page.evaluate('failed.join()')).toBe(unchecked[what] ?? '');
      });
    }
  }
}

test('a page calls things of its own as browsers call sizes and languages: what is agreed to is told, and a lead arrives', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const name = `Анна ${crypto.randomUUID()}`;
  const head = `<script>var screen = document.createElement('div'), innerWidth = '100%'; Object.defineProperty(navigator, 'languages', { value: undefined })</script>`;
  await page.goto(putPage(site, newPath(), { from: receiver, head, body: wrappedForm() }));
  const told = page.waitForResponse(
    (answer) => /v1\/consent/.test(answer.url()) && answer.request().method() === 'POST',
  );
  await visitor.control('accept').click();
  expect((await told).status()).toBe(201);
  await visitor.fill(name);
  await visitor.send();
  await visitor.reads('Заявка принята');
  expect(leadsOf(receiver, name)).toHaveLength(1);
});
