import { Hono } from 'hono';
import { html } from 'hono/html';
import { answerEncoded, encodeOnce } from '../http/encodings';
import type { Env } from '../http/env';
import { PAGE_POLICY } from '../http/pagePolicy';
import { homeWords } from './homeWords';
import { page, STYLE_PATH } from './page';
import { STYLE_SHEET } from './styleSheet';

/** The page that says what this server is to whoever opens its address, and the style sheet of all pages. */
export function homeRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/', (c) => {
    const words = homeWords(c.req.header('accept-language'));
    c.header('Content-Security-Policy', PAGE_POLICY);
    return c.html(
      page(
        { lang: words('lang'), owner: 'Assent' },
        words('title'),
        html`<main class="card narrow">
<h1>${words('title')}</h1>
<p>${words('text')}</p>
<p><a href="/admin">${words('admin')}</a></p>
</main>`,
      ),
    );
  });
  const encodedStyle = encodeOnce(STYLE_SHEET);
  routes.get(STYLE_PATH, async (c) =>
    answerEncoded(c, await encodedStyle(), {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'no-cache',
    }),
  );
  return routes;
}
