import { join } from 'node:path';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { answerEncoded } from '../http/encodings';
import type { Env } from '../http/env';
import { notFound } from '../http/errorReply';
import { keepFiles } from '../http/keptFiles';
import type { Parts } from '../parts';
import { page } from './page';
import { readerLanguage } from './words';

/** Pages that a script of ours draws, with their names in both languages and what they say without it. */
const ISLANDS = {
  verify: {
    title: { en: 'Verify a receipt', ru: 'Проверить квитанцию' },
    noScript: {
      en: 'This page checks the receipt in your browser, so it needs JavaScript. Without it: npx assent verify receipt.json --jwks jwks.json',
      ru: 'Эта страница проверяет квитанцию в вашем браузере, поэтому ей нужен JavaScript. Без него: npx assent verify receipt.json --jwks jwks.json',
    },
  },
  mine: {
    title: { en: 'My data', ru: 'Мои данные' },
    noScript: {
      en: 'The key to your data must not leave your browser in an address, so this page needs JavaScript. Without it, write to us and we will help: {support}',
      ru: 'Ключ к вашим данным не должен уходить из браузера в адресе, поэтому этой странице нужен JavaScript. Без него напишите нам, мы поможем: {support}',
    },
  },
} as const;

/** Their own files and the receiver's own answers, nothing else. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Pages for few, drawn by a script: `/verify`, `/mine`. What they are handed stays in the browser. */
export function islandRoutes({ config, distFolder }: Parts): Hono<Env> {
  const routes = new Hono<Env>();
  const { name: owner, email, phone, address } = config.operator;
  const support = email ?? phone ?? address ?? owner;
  for (const [name, { title, noScript }] of Object.entries(ISLANDS)) {
    routes.get(`/${name}`, (c) => {
      const lang = readerLanguage(c.req.header('accept-language'), 'ru');
      c.header('Content-Security-Policy', POLICY);
      c.header('Cache-Control', 'no-cache');
      return c.html(
        page(
          { lang, owner },
          title[lang],
          html`<div id="page"><noscript><main class="card narrow"><h1>${title[lang]}</h1><p>${noScript[lang].replace('{support}', support)}</p></main></noscript></div>
<script type="module" src="/pages/${name}.js"></script>`,
        ),
      );
    });
  }
  const read = keepFiles();
  routes.get('/pages/:file{[\\w-]+(\\.[\\w-]+)*\\.js}', async (c) => {
    const file = await read(join(distFolder, 'pages', c.req.param('file')));
    if (!file) {
      // A name that is no file of ours may be anything.
      c.set('loggedPath', '/pages/*.js');
      return notFound(c, 'This file is not part of our pages, or they were not built.');
    }
    return answerEncoded(c, file, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
  });
  return routes;
}
