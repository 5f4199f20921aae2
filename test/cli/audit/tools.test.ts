import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openChromium } from '../../../src/audit/openChromium';
import { auditSite } from '../../../src/audit/site/auditSite';
import { LIMITS } from '../../../src/audit/site/limits';
import { LEAKED, leaks, noChoice, type Plants } from './plants';
import { packageFile, TOOL_PAGES } from './toolPages';

// Each visits a page in two profiles; a busy machine takes its time for that, and most of it is waiting.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000, maxConcurrency: 4 });

// No tool here brings its banner later.
const limits = { ...LIMITS, lateMs: 2000 };

let browser: Browser;
let port = 0;
const pages = new Map<string, string>();

const answer: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://site');
  const html = pages.get(`${request.headers.host}${pathname}`);
  const file =
    html === undefined && /^\/(nm|dist)\//.test(pathname) ? packageFile(pathname) : undefined;
  const type = /\.css$/.test(pathname)
    ? 'text/css'
    : /\.js$/.test(pathname)
      ? 'text/javascript'
      : '';
  if (html !== undefined) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  } else if (file) response.writeHead(200, { 'Content-Type': type }).end(file);
  else if (pathname.startsWith('/spy')) {
    response
      .writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' })
      .end('');
  } else response.writeHead(204).end();
};
const server = createServer(answer);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port; // it listens on a port
  const opened = await openChromium(undefined, process.env);
  if (opened.kind === 'missing') throw new Error(opened.message);
  browser = opened.browser;
});

afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

/** How many sites were made: each has a name of its own. */
let sites = 0;

/** What is found on a page of a tool, with what was planted in it. */
async function found(tool: string, plants: Partial<Plants> = {}): Promise<string[]> {
  const { head = '', body = '', next = '', granted = '' } = plants;
  const spy = `http://tracker.localhost:${port}`;
  sites += 1;
  const host = `site${sites}.localhost:${port}`;
  const page = TOOL_PAGES[tool]?.(`${spy}/spy/granted`, granted);
  const at = (path: string, more: string) =>
    pages.set(
      `${host}${path}`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title><link rel="icon" href="data:,">${page?.head}${head}<body><main><h1>Site</h1><a href="/next">Next</a>${more}</main>${page?.body}</body>`,
    );
  at('/', body);
  at('/next', next);
  const { findings } = await auditSite({
    browser,
    urls: [`http://${host}/`],
    pages: 1,
    limits,
  });
  return findings.map(
    ({ code, what, severity }) =>
      `${severity === 'warning' ? '(' : ''}${code}: ${what.replace(/^(http|ws):\/\/[^/]*/, '')}`,
  );
}

test.concurrent.each(Object.keys(TOOL_PAGES))('%s, clean → nothing', async (tool) => {
  expect(await found(tool)).toEqual([]);
});

test.concurrent.each(Object.keys(TOOL_PAGES))('%s, with leaks → each of them', async (tool) => {
  const all = await found(tool, leaks(tool, `http://tracker.localhost:${port}`));
  const codes = all.map((one) => one.replace(/:.*/, ''));
  expect(LEAKED.filter((one) => ![...all, ...codes].includes(one))).toEqual([]);
});

test.concurrent.each(Object.keys(TOOL_PAGES))(
  '%s, a banner that leaves no choice → it is told',
  async (tool) => {
    const all = await found(tool, noChoice(tool));
    expect(all.map((one) => one.replace(/:(?! Stat).*/, ''))).toEqual([
      'preticked: Statistics',
      'no-decline',
      'no-withdrawal',
    ]);
  },
);

const FORM = `<form data-assent-form="callback"><input name="name"><input name="phone" type="tel"><button>Send</button></form>`;

test.concurrent('a form of ours with its whole consent → nothing', async () => {
  expect(await found('assent', { body: FORM })).toEqual([]);
});

test.concurrent('a consent text of ours that lacks a part → which one', async () => {
  const head = `<script>assentConfig.texts = { en: { 'consent.subject': 'Data of people.', 'consent.act': 'We are glad.' } }</script>`;
  expect(await found('assent', { head, body: FORM })).toEqual([
    'consent-text-incomplete: form[name="callback"]: affirmative act',
    'consent-text-incomplete: form[name="callback"]: whose data',
  ]);
});
