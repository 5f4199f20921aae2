import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const CONFIG = {
  locale: 'en',
  operator: { name: 'A Ltd', address: 'London', email: 'a@a.example' },
  policy: { url: '/privacy', version: '2026-11-01' },
  regime: 'eu',
  site: 'site.example',
  services: { counter: { category: 'analytics', title: 'Counter', cookies: ['visits'] } },
  purposes: { callback: { basis: 'consent', data: ['name', 'phone'], keepDays: 30 } },
  forms: { callback: { purposes: { callback: { required: true } } } },
  endpoint: { url: '/lead' },
};

const FORM =
  '<label>Name <input name="name"></label><label>Phone <input name="phone" type="tel"></label><button>Send</button>';

const COUNTER =
  '<script type="text/plain" data-assent="analytics">document.cookie = "visits=1"; fetch("{{other}}/count")</script>';

/** Bodies of pages, by path; `{{other}}` is a host of somebody else. */
const BODIES: Record<string, string> = {
  '/': COUNTER,
  '/contacts': `${COUNTER}<form data-assent-form="callback" action="/lead" method="post">${FORM}</form>`,
  '/clean': COUNTER,
  '/cookie': '<script src="/tag.js"></script>',
  '/storage':
    '<script>localStorage.setItem("uid", "1"); sessionStorage.tab = "2"; caches.open("shelf")</script>',
  '/database': '<script>indexedDB.open("tracker")</script>',
  '/request': '<script>fetch("{{other}}/collect?user=anna", { mode: "no-cors" })</script>',
  '/script': '<script async src="{{other}}/counter.js"></script>',
  '/frame': '<iframe src="/clean"></iframe>',
  '/own': '<div data-assent-form="callback">Call us</div>',
  '/wrapped': `<form data-assent-form="callback" action="/lead" method="post">${FORM}</form>`,
  '/handed': `<form data-assent-form="callback" data-assent-mode="stamp" action="/lead" method="post">${FORM}</form>`,
};

/** Serves a site, and under every other name somebody else's. */
export async function serveSite(): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site.localhost');
    const say = (type: string, body: string | Buffer, headers: Record<string, string> = {}) =>
      response.writeHead(200, { 'Content-Type': type, ...headers }).end(body);
    if (pathname.startsWith('/dist/')) {
      return say('text/javascript; charset=utf-8', readFileSync(`.${pathname}`));
    }
    if (pathname === '/tag.js')
      return say('text/javascript', 'document.cookie = "_uid=42; path=/"');
    if (pathname === '/counter.js') return say('text/javascript', '');
    if (pathname === '/lead') return say('application/json', '{"ok":true}');
    const other = `http://other.localhost:${port}`;
    const body = (BODIES[pathname] ?? '').replaceAll('{{other}}', other);
    const revision = Number(searchParams.get('revision') ?? 1);
    const config = { ...CONFIG, revision };
    const tag =
      pathname === '/bare'
        ? ''
        : `<script>window.assentConfig = ${JSON.stringify(config)}</script><script src="/dist/assent.js"></script>`;
    say(
      'text/html; charset=utf-8',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Page</title>${tag}</head><body><h1>Page</h1>${body}</body></html>`,
      { 'Set-Cookie': 'session=abc; HttpOnly; Path=/' },
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { server, port };
}
