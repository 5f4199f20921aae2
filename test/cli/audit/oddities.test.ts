import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type AuditedSites, auditedSites, type Served } from './auditedSite';

// Each visits a page in two profiles; a busy machine takes its time for that.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000, maxConcurrency: 2 });

let sites: AuditedSites;
beforeAll(async () => {
  sites = await auditedSites();
});
afterAll(() => sites?.stop());

const withCookies =
  (cookies: string[], html: string): Served =>
  (_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Set-Cookie': cookies })
      .end(`<!doctype html><title>Site</title><link rel="icon" href="data:,">${html}`);

const FIXED = 'position:fixed;bottom:0;left:0;background:#fff';

/** A banner of nobody's tool: it comes with the first move, and both answers load the page anew. */
const own = (
  spy: string,
) => `<main style="height:3000px"><a href="/gone">1</a><a href="/out">2</a><a href="/next">3</a></main>
<footer><a href="#" onclick="answer(0); return false">Withdraw cookie consent</a></footer>
<div id="bar" hidden style="${FIXED}">We use cookies <button onclick="answer(1)">Accept</button> <button onclick="answer(0)">Decline</button> <button onclick="more.showModal()">Settings</button></div>
<dialog id="more">Cookies <label><input type="checkbox" checked disabled> Needed</label> <label><input type="checkbox" checked> Strictly necessary</label> <label><input type="checkbox"> Statistics</label> <button onclick="answer(0)">Save</button></dialog>
<script>
const given = /my_consent=(\\d)/.exec(document.cookie)?.[1];
const answer = (is) => { document.cookie = 'my_consent=' + is + '; max-age=99999; path=/'; if (!is) document.cookie = 'uid=; max-age=0; path=/'; location.reload() };
if (given === '1') { document.cookie = 'uid=9f8e7d6c5b4a3f21; max-age=99999; path=/'; new Image().src = '${spy}/pixel' }
if (given === undefined) addEventListener('scroll', () => setTimeout(() => { bar.hidden = false }, 1200), { once: true });
</script>`;

test.concurrent('a fair banner of nobody’s tool, a session of the site → nothing', async () => {
  const page = withCookies(['PHPSESSID=4f5e6d7c8b9a0f1e; Path=/; HttpOnly'], own(sites.spy));
  const found = await sites.found({
    '/': page,
    '/next': page,
    '/gone': (_, response) => response.writeHead(404).end('no'),
    '/out': (_, response) => response.writeHead(302, { Location: `${sites.spy}/away` }).end(),
  });
  expect(found).toEqual([]);
});

test.concurrent('a banner in a closed shadow root is found, and what it starts', async () => {
  const inner = `<div role="dialog" style="${FIXED}">We use cookies <button>Accept</button> <button>Decline</button></div>`;
  const facts = await sites.facts({
    '/': `<fair-bar></fair-bar><script>
customElements.define('fair-bar', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' });
    if (document.cookie.includes('consent')) return;
    root.innerHTML = ${JSON.stringify(inner)};
    root.querySelector('button').onclick = () => { document.cookie = 'consent=1'; this.remove(); new Image().src = '${sites.spy}/pixel' };
  }
})</script>`,
  });
  expect(facts.banner?.accept.words).toBe('Accept');
  expect(facts.banner?.decline?.words).toBe('Decline');
  expect(facts.phases.accepted?.requests.map(({ url }) => url)).toContain(`${sites.spy}/pixel`);
});

test.concurrent('a wall, cookies that scripts cannot read, a frame that sets some → all is told', async () => {
  const wall = `<div role="dialog" style="position:fixed;inset:0;background:#fff">Read on with cookies <button onclick="this.parentNode.remove()">Accept</button><a href="/pay">Subscribe</a></div>`;
  const frame = `<iframe src="${sites.spy}/sets"></iframe>`;
  const set = ['uid=9f8e7d6c5b4a3f21; Path=/; HttpOnly; Max-Age=99999'];
  const found = await sites.found({ '/': withCookies(set, `${frame}${wall}`) });
  expect(found.filter((one) => !/withdrawal:|after/.test(one)).sort()).toEqual([
    'cookie-before-choice: uid',
    'no-decline: Accept',
    'request-before-choice: tracker/sets',
  ]);
  expect(found).toContain('no-withdrawal: Accept');
});

test.concurrent('a refusal behind the first layer → it takes more clicks, and is pressed all the same', async () => {
  const html = `<button onclick="bar.hidden = false">Cookie settings</button><div id="bar" style="${FIXED}">Cookies <button onclick="bar.hidden = true">Accept</button> <button onclick="more.hidden = false">Settings</button></div>
<div id="more" hidden style="${FIXED}">Cookies <button onclick="bar.hidden = more.hidden = true; localStorage.refused_by = '9f8e7d6c5b4a3f21'">Reject all</button></div>`;
  expect(await sites.found({ '/': html })).toEqual([
    'storage-after-decline: refused_by',
    'storage-after-withdrawal: refused_by',
    'unequal-buttons: Reject all',
  ]);
});

test.concurrent('a site that keeps its own session alone needs no banner', async () => {
  const page = withCookies(['connect.sid=s%3Ab7Xk29QpLm3Zt8; Path=/; HttpOnly'], '<h1>Site</h1>');
  const [, port] = sites.spy.split('localhost');
  expect(await sites.found({ '/': page })).toEqual([
    expect.stringMatching(new RegExp(`^no-banner-needed: site\\d+\\.localhost${port}$`)),
  ]);
});
