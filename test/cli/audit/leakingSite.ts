import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { packageFile } from './toolPages';

/** A site whose pages can be changed, a vendor beside it, and the address of each. */
export type LeakingSite = {
  origin: string;
  put(path: string, body: string | RequestListener): void;
  stop(): void;
};

/** Starts a server on a free port; `name` is the site's, `spy.localhost` is another's, and `/dist/` is the widget. */
export async function leakingSite(name: string): Promise<LeakingSite> {
  const own = new Map<string, string | RequestListener>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const isOwn = request.headers.host?.startsWith(name);
    const found = isOwn ? own.get(pathname) : undefined;
    if (typeof found === 'function') return found(request, response);
    const file =
      found === undefined && pathname.startsWith('/dist/') ? packageFile(pathname) : undefined;
    const type = pathname.endsWith('.js')
      ? 'text/javascript'
      : pathname.endsWith('.json')
        ? 'application/json'
        : 'text/html; charset=utf-8';
    if (found !== undefined || file)
      response.writeHead(200, { 'Content-Type': type }).end(found ?? file);
    else if (isOwn) response.writeHead(404).end();
    // A vendor answers anything, from anywhere.
    else
      response
        .writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' })
        .end('');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    origin: `http://${name}.localhost:${port}`,
    put: (path, body) => own.set(path, body),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Pages of a site that counts, loads and asks without a question; `spy` is another's address. */
export function leakingPages(spy: string): Record<string, string> {
  const page = (title: string, body: string) => `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
<script src="/counter.js"></script>
<script>document.cookie = 'visitor=9f8e7d6c5b4a3f21; max-age=8640000; path=/'</script>
<script src="${spy}/early.js"></script>
</head>
<body>${body}</body>
</html>`;
  return {
    '/': page(
      'Окна &lt;img src=x onerror=alert(1)&gt;',
      `<h1>Окна</h1><a href="/next">О нас</a>
<script>document.cookie = '<b>bold</b>=1a2b3c4d5e6f7a8b; max-age=8640000; path=/'</script>
<iframe src="${spy}/frame.js" width="300" height="90" title="Карта"></iframe>
<img src="${spy}/pixel.gif?id=1" width="1" height="1" alt="">
<form id="callback" action="/take" method="post"><label>Имя <input name="name"></label>
<label>Телефон <input type="tel" name="phone"></label><button>Перезвоните мне</button></form>
<form id="ticked"><label>Почта <input type="email" name="email"></label>
<label><input type="checkbox" name="agree" checked> Согласен на обработку персональных данных</label><button>Подписаться</button></form>`,
    ),
    '/next': page('О нас', '<h1>О нас</h1><a href="/">Домой</a>'),
    '/counter.js': `localStorage.setItem('visits_of', 'abc123def456ghi789'); new Image().src = '${spy}/hit'`,
  };
}
