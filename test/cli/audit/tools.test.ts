import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openChromium } from '../../../src/audit/openChromium';
import { auditSite } from '../../../src/audit/site/auditSite';
import { packageFile, TOOL_PAGES } from './toolPages';

// Each visits a page in two profiles; a busy machine takes its time for that.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000, maxConcurrency: 3 });

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
async function found(tool: string, { head = '', body = '', next = '' } = {}): Promise<string[]> {
  const spy = `http://tracker.localhost:${port}`;
  sites += 1;
  const host = `site${sites}.localhost:${port}`;
  const page = TOOL_PAGES[tool]?.(`${spy}/spy/granted`);
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
  });
  return findings.map(
    ({ code, what, severity }) =>
      `${severity === 'warning' ? '(' : ''}${code}: ${what.replace(/^http:\/\/[^/]*/, '')}`,
  );
}

const LEAKS = (spy: string) => ({
  head: `<script>document.cookie='visitor=9f8e7d6c5b4a3f21; max-age=86400; path=/';
  localStorage.visitor_key='9f8e7d6c5b4a3f21'; new Image().src='${spy}/spy/early'</script>
  <style>@font-face{font-family:far;src:url(${spy}/spy/far.woff2)} h1{font-family:far}</style>`,
  body: `<form id="bare" action="${spy}/take" method="post"><input type="tel" name="phone"><button>Send</button></form>
  <form id="ticked"><input type="email" name="email"><label><input type="checkbox" checked> I agree to the processing</label><button>Send</button></form>`,
  next: `<script>new Image().src='${spy}/spy/late'</script>`,
});

test.concurrent.each(Object.keys(TOOL_PAGES))('%s, clean → nothing', async (tool) => {
  expect(await found(tool)).toEqual([]);
});

test.concurrent.each(Object.keys(TOOL_PAGES))('%s, with leaks → each of them', async (tool) => {
  const all = await found(tool, LEAKS(`http://tracker.localhost:${port}`));
  expect(all).toEqual(
    expect.arrayContaining([
      'cookie-before-choice: visitor',
      'storage-before-choice: visitor_key',
      'request-before-choice: /spy/early',
      'cookie-after-decline: visitor',
      'request-after-decline: /spy/late',
      'cookie-after-withdrawal: visitor',
      'cookie-sent-after-withdrawal: visitor',
      'request-after-withdrawal: /spy/late',
      'form-without-consent: form#bare',
      'form-preticked: form#ticked',
      '(form-posts-elsewhere: form#bare',
      '(foreign-font: /spy/far.woff2',
    ]),
  );
});
