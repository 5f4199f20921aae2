import { type Context, Hono } from 'hono';
import { configJsonSchema } from '../../config/jsonSchema';
import { sha256 } from '../digest';
import type { Env } from '../http/env';
import { notFound } from '../http/errorReply';
import type { Parts } from '../parts';
import { createWidgetFiles } from './widgetFile';

/** For any page, from any origin: these files hold nothing secret. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const FOREVER = 'public, max-age=31536000, immutable';
/** The tag's address never changes, so a new release must reach visitors soon. */
const BRIEFLY = 'public, max-age=300';

/** The widget, the public configuration and its schema, and the texts people were shown. */
export function fileRoutes({ config, store, distFolder }: Parts): Hono<Env> {
  const routes = new Hono<Env>();
  const findFile = createWidgetFiles(distFolder);

  routes.get('/:file{assent\\.([\\w-]+\\.)*js}', async (c) => {
    const name = c.req.param('file');
    const file = await findFile(name);
    if (!file) return notFound(c, 'This file is not part of the widget, or it was not built.');
    const isBrotli = /(^|[\s,])br(\s*(,|;\s*q=(1|0\.0*[1-9])|$))/.test(
      c.req.header('accept-encoding') ?? '',
    );
    return conditional(
      c,
      isBrotli ? `${file.etag}-br` : file.etag,
      isBrotli ? file.brotli : file.plain,
      {
        ...OPEN,
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': name === 'assent.js' ? BRIEFLY : FOREVER,
        Vary: 'Accept-Encoding',
        ...(isBrotli && { 'Content-Encoding': 'br' }),
      },
    );
  });

  const { server, ...published } = config;
  for (const [path, value] of [
    ['/assent.json', published],
    ['/assent.schema.json', configJsonSchema()],
  ] as const) {
    const text = JSON.stringify(value, undefined, 2);
    const etag = sha256(text).slice(0, 27);
    routes.get(path, (c) =>
      conditional(c, etag, text, {
        ...OPEN,
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-cache',
      }),
    );
  }

  routes.get('/v1/texts/:sha256{[\\w-]{43}}', async (c) => {
    const [found] = await store.texts.byHash([c.req.param('sha256')]);
    if (!found) return notFound(c, 'No text was published here under this hash.');
    return c.body(found.text, 200, {
      ...OPEN,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': FOREVER,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
  });

  return routes;
}

function conditional(
  c: Context<Env>,
  etag: string,
  body: string | Uint8Array,
  headers: Record<string, string>,
): Response {
  const quoted = `"${etag}"`;
  const wanted = c.req.header('if-none-match')?.split(',') ?? [];
  const isSame = wanted.some((tag) => tag.trim().replace(/^W\//, '') === quoted);
  const { 'Content-Type': type, ...rest } = headers;
  return isSame
    ? c.body(null, 304, { ...rest, ETag: quoted })
    : new Response(body as BodyInit, { headers: { ...headers, ETag: quoted } });
}
