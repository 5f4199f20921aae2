import { join } from 'node:path';
import { Hono } from 'hono';
import { answerEncoded, encode } from '../http/encodings';
import type { Env } from '../http/env';
import { notFound } from '../http/errorReply';
import { keepFiles } from '../http/keptFiles';
import type { Parts } from '../parts';

/** Its own files, and the preview's frame, which is held to the same; nothing is asked for by scripts. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/**
 * The page that makes a configuration, at `/configurator`: the very files of `dist/configurator/`. What is
 * answered there stays in the browser.
 */
export function configuratorRoutes({ distFolder }: Pick<Parts, 'distFolder'>): Hono<Env> {
  const routes = new Hono<Env>();
  const read = keepFiles();
  const folder = join(distFolder, 'configurator');
  const missing = 'The configurator was not built. Build it: npm run build';

  const readPage = async () => {
    const file = await read(join(folder, 'index.html'));
    if (!file) return undefined;
    // It stands without a slash at its end, where what is relative would be the root's.
    const html = new TextDecoder().decode(file.forms.identity);
    return encode(new TextEncoder().encode(html.replaceAll('="./', '="/configurator/')));
  };
  for (const path of ['/configurator', '/configurator/']) {
    routes.get(path, async (c) => {
      const page = await readPage();
      if (!page) return notFound(c, missing);
      return answerEncoded(c, page, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-cache',
        'Content-Security-Policy': POLICY,
      });
    });
  }
  routes.get('/configurator/:file{(configurator|preview)\\.(js|css)}', async (c) => {
    const name = c.req.param('file');
    const file = await read(join(folder, name));
    if (!file) return notFound(c, missing);
    return answerEncoded(c, file, {
      'Content-Type': TYPES[name.replace(/^.*\./, '')] ?? '',
      'Cache-Control': 'no-cache',
      // The preview's frame has no origin, so that it may keep nothing.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });
  return routes;
}
