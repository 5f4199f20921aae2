import type { Handler } from 'hono';
import { html } from 'hono/html';
import type { Env } from '../clientAddress';
import { page } from './layout';
import { PAGE_POLICY } from './pagePolicy';
import { adminWords } from './words';

/** Says what this server is to whoever opens its address. */
export const homePage: Handler<Env> = (c) => {
  const words = adminWords(c.req.header('accept-language'), 'en');
  c.header('Content-Security-Policy', PAGE_POLICY);
  return c.html(
    page(
      words,
      words('home.title'),
      html`<main class="card narrow">
<h1>${words('home.title')}</h1>
<p>${words('home.text')}</p>
<p><a href="/admin">${words('home.admin')}</a></p>
</main>`,
    ),
  );
};
