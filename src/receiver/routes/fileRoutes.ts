import { Hono } from 'hono';
import { configJsonSchema } from '../../config/jsonSchema';
import { gpcIds } from '../../core/choice';
import { figuresJsonSchema, receiptJsonSchema, stampJsonSchema } from '../../wire/jsonSchemas';
import { answerEncoded, encodeOnce } from '../http/encodings';
import type { Env } from '../http/env';
import { notFound } from '../http/errorReply';
import { allowAsked } from '../http/preflight';
import { publicConfig } from '../intake/policies';
import type { Parts } from '../parts';
import { createTextFiles } from './textFile';
import { createWidgetFiles } from './widgetFile';

/** For any page, from any origin: these files hold nothing secret. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const FOREVER = 'public, max-age=31536000, immutable';
/** The tag's address never changes, so a new release must reach visitors soon. */
const BRIEFLY = 'public, max-age=300';

/** The widget, the public configuration and the schemas of what is written and signed here, and the texts people were shown. */
export function fileRoutes({ config, store, distFolder, releasesFolder }: Parts): Hono<Env> {
  const routes = new Hono<Env>();
  const findFile = createWidgetFiles(distFolder, releasesFolder);

  routes.get('/:file{assent\\.([\\w-]+\\.)*js}', async (c) => {
    const name = c.req.param('file');
    const file = await findFile(name);
    // A name that is no file of ours may be anything a visitor wrote.
    c.set('loggedPath', file ? `/${name}` : '/assent.*.js');
    if (!file) return notFound(c, 'This file is not part of the widget, or it was not built.');
    return answerEncoded(c, file, {
      ...OPEN,
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': name === 'assent.js' ? BRIEFLY : FOREVER,
    });
  });

  // What is open to all is so with any header that a page's own `fetch` adds.
  for (const path of ['/:file{assent\\.([\\w.-]+)}', '/.well-known/gpc.json', '/v1/texts/*']) {
    routes.options(path, (c) => c.body(null, 204, { ...OPEN, ...allowAsked(c, 'GET, HEAD') }));
  }

  for (const [path, value] of [
    ['/assent.json', publicConfig(config)],
    ['/assent.schema.json', configJsonSchema()],
    ['/assent.stamp.schema.json', stampJsonSchema()],
    ['/assent.receipt.schema.json', receiptJsonSchema()],
    ['/assent.figures.schema.json', figuresJsonSchema()],
    // Says that the signal is honoured: https://www.w3.org/TR/gpc/#gpc-support-resource
    ['/.well-known/gpc.json', { gpc: gpcIds(config).length > 0 }],
  ] as const) {
    const encoded = encodeOnce(JSON.stringify(value));
    routes.get(path, async (c) =>
      answerEncoded(c, await encoded(), {
        ...OPEN,
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-cache',
      }),
    );
  }

  const findText = createTextFiles(store);
  routes.get('/v1/texts/:sha256{[\\w-]{43}}', async (c) => {
    const found = await findText(c.req.param('sha256'));
    if (!found) return notFound(c, 'No text was published here under this hash.');
    return answerEncoded(c, found, {
      ...OPEN,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': FOREVER,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
  });

  return routes;
}
