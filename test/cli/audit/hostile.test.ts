import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { auditPage } from '../../../src/audit/site/auditPage';
import { LIMITS, type Limits } from '../../../src/audit/site/limits';
import { type AuditedSites, auditedSites, type Served } from './auditedSite';

// What never ends is waited for as long as the limits say: small ones here.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000, maxConcurrency: 3 });

const SMALL = { openMs: 6000, loadMs: 3000, settleMs: 2500, lateMs: 300, phaseMs: 15_000 };

/** Of what never ends nothing more is to be seen later. */
const ENDLESS: Partial<Limits> = { loadMs: 1500, settleMs: 1200, phaseMs: 7000 };

let sites: AuditedSites;
beforeAll(async () => {
  sites = await auditedSites(SMALL);
});
afterAll(() => sites?.stop());

/** Codes of what an audit finds. */
const codesOf = async (pages: Record<string, Served>, limits?: Partial<Limits>) =>
  (await sites.found(pages, limits)).map((one) => one.replace(/:.*/, ''));

const BANNER =
  '<div style="position:fixed;bottom:0">We use cookies <button>Accept</button> <button>Decline</button></div>';

const redirect: Served = (_, response) =>
  response.writeHead(302, { Location: `/?${Math.random()}` }).end();

const answer =
  (status: number, type: string, body: string): Served =>
  (_, response) =>
    response.writeHead(status, { 'Content-Type': type }).end(body);

/** A script that is written without end: 200 MB, then nothing more. */
function endless(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/javascript' });
  const part = `/*${'x'.repeat(999_996)}*/`;
  let left = 200;
  const write = () => {
    while (left > 0) {
      left -= 1;
      if (!response.write(part)) return void response.once('drain', write);
    }
    response.end();
  };
  response.on('error', () => undefined);
  write();
}

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

test.concurrent.each<[string, Record<string, Served>, string[], Partial<Limits>?]>([
  // The longest first: the others go on beside it.
  [
    'a document of 200 000 nodes',
    {
      '/': `<script>document.write('<div><p>x</p></div>'.repeat(1e5) + '<a href="/x">y</a>'.repeat(1e4))</script>${BANNER}`,
    },
    ['no-withdrawal', 'no-banner-needed', 'page-never-settled'],
  ],
  ['a redirect without end', { '/': redirect }, ['unreachable']],
  ['a status of 500', { '/': answer(500, 'text/html', 'no') }, ['unreachable']],
  ['no content', { '/': answer(204, 'text/html', '') }, ['unreachable']],
  ['a paper', { '/': answer(200, 'application/pdf', PDF) }, ['unreachable', 'no-banner-needed']],
  ['a file', { '/': answer(200, 'application/zip', 'PK') }, ['unreachable']],
  ['an answer that never comes', { '/': () => undefined }, ['unreachable'], { openMs: 3000 }],
  ['a connection that is cut', { '/': (request) => request.socket.destroy() }, ['unreachable']],
  [
    'a page that goes on by itself without end',
    { '/': '<script>setTimeout(() => location = "/?" + Math.random(), 50)</script>' },
    ['page-never-settled'],
    ENDLESS,
  ],
  [
    'a page that loads itself anew',
    { '/': '<script>setTimeout(() => location.reload(), 100)</script>' },
    ['page-never-settled'],
    ENDLESS,
  ],
  [
    'a question of who leaves',
    {
      '/': `<script>onbeforeunload = (event) => { event.preventDefault(); return 'stay' }</script>${BANNER}`,
    },
    ['no-withdrawal', 'no-banner-needed'],
  ],
  [
    'a request that is never answered',
    { '/': `<script>fetch('/poll')</script>${BANNER}`, '/poll': () => undefined },
    ['page-never-settled', 'no-withdrawal'],
    ENDLESS,
  ],
  [
    'requests without end',
    { '/': "<script>setInterval(() => fetch('/ping?' + Math.random()), 50)</script>" },
    ['page-never-settled'],
    ENDLESS,
  ],
  [
    'timers without end',
    { '/': '<script>setInterval(() => document.title += ".", 5)</script>' },
    ['no-banner-needed'],
  ],
  [
    'a script without end, once the page is at rest',
    { '/': '<script>onload = () => setTimeout(() => { for (;;); }, 300)</script>' },
    ['page-never-settled'],
    ENDLESS,
  ],
  [
    'a document that never ends',
    {
      '/': (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' }).write(`<p>Site</p>${BANNER}`);
      },
    },
    ['page-never-settled', 'no-withdrawal'],
    ENDLESS,
  ],
  [
    'a loop that never ends',
    { '/': '<script>for (;;);</script>' },
    ['page-never-settled'],
    ENDLESS,
  ],
  [
    'a loop that begins with the choice',
    { '/': BANNER.replace('<button>A', '<button onclick="for (;;);">A') },
    ['page-never-settled'],
    ENDLESS,
  ],
  [
    'a script of 200 MB',
    { '/': '<script src="/big.js"></script>', '/big.js': (_, response) => endless(response) },
    ['page-never-settled', 'no-banner-needed'],
  ],
  [
    'windows and papers in a storm',
    {
      '/': `<script>let left = 30; const id = setInterval(() => { open('/?w'); print(); if (!left--) clearInterval(id) }, 20)</script>`,
    },
    ['no-banner-needed', 'page-never-settled'],
  ],
  [
    'files that come by themselves',
    {
      '/': '<a id="a" href="/file" download>x</a><script>a.click(); setTimeout(() => a.click(), 300)</script><iframe src="/file"></iframe>',
      '/file': answer(200, 'application/zip', 'PK'),
    },
    ['no-banner-needed'],
  ],
])('%s → a finding or a word', async (_, pages, allowed, limits) => {
  const all = await codesOf(pages, limits);
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((code) => !allowed.includes(code))).toEqual([]);
});

// Alone: each question is a round trip to the browser, which the others' pages keep busy.
test('questions in a loop → a finding or a word', async () => {
  const asking = '<script>setInterval(() => { alert(1); confirm(2); prompt(3) }, 50)</script>';
  const all = await codesOf({ '/': asking + BANNER });
  const allowed = ['no-banner-needed', 'no-withdrawal', 'page-never-settled'];
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((code) => !allowed.includes(code))).toEqual([]);
});

test.concurrent.each([
  ['a port where nobody listens', 'http://127.0.0.1:9/', 'ERR_'],
  ['a name that nobody has', 'http://nobody.invalid/', 'ERR_NAME_NOT_RESOLVED'],
])('%s → unreachable, in the browser’s word', async (_, url, word) => {
  const { facts } = await auditPage({
    browser: sites.browser,
    url,
    // Not about waiting: the browser may be busy with the others' pages.
    limits: { ...LIMITS, ...SMALL, openMs: LIMITS.openMs },
  });
  expect(facts.trouble).toMatchObject([{ code: 'unreachable', phase: 'before' }]);
  expect(facts.trouble[0]?.what).toContain(word);
});

test.concurrent('a tab that goes down → page-crashed', async () => {
  const crash = async () => {
    for (const context of sites.browser.contexts()) {
      const page = context.pages().find((one) => one.url().endsWith('/#crash'));
      const session = page && (await context.newCDPSession(page));
      await session?.send('Page.crash').catch(() => undefined);
    }
  };
  const all = await sites.found({
    '/': '<script>location.hash = "crash"; setTimeout(() => fetch("/down"), 200)</script>',
    '/down': (_, response) => {
      crash();
      response.writeHead(204).end();
    },
  });
  expect(all).toEqual(['page-crashed: the tab crashed']);
});

test.concurrent('what a service worker asks for is seen', async () => {
  const all = await sites.found({
    '/': "<script>navigator.serviceWorker.register('/worker.js')</script>",
    '/worker.js': (_, response) =>
      response
        .writeHead(200, { 'Content-Type': 'text/javascript' })
        .end(
          `oninstall = (event) => event.waitUntil(fetch('${sites.spy}/from-worker', { mode: 'no-cors' }))`,
        ),
  });
  expect(all).toEqual(['request-before-choice: tracker/from-worker']);
});
