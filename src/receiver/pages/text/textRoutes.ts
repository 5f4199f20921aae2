import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Env } from '../../http/env';
import type { Parts } from '../../parts';
import type { KeptText } from '../../store/texts';
import { languageName } from '../languageName';
import { moment } from '../moment';
import { page } from '../page';
import { aboutText, subjectNames } from '../subjectNames';
import { drawing, drawingColors } from './drawing';
import { roleKey, textWords } from './textWords';

/** Every text that was ever published, drawn as people saw it, with when that was: at `/text/<sha256>`. */
export function textRoutes({ config, store }: Pick<Parts, 'config' | 'store'>): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/:sha256{[\\w-]{43}}', async (c) => {
    const words = textWords(c.req.header('accept-language'));
    const head = { lang: words('lang'), owner: config.operator.name };
    const hash = c.req.param('sha256');
    const found = await store.texts.byHash([hash]);
    const [text] = found;
    const nonce = randomBytes(12).toString('base64url');
    c.header(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'self' 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    if (!text) {
      const nothing = html`<main class="card narrow"><h1>${words('title')}</h1><p>${words('missing')}</p></main>`;
      return c.html(page(head, words('title'), nothing), 404);
    }
    const looks = await store.looks.ofText(hash);
    const banner = looks.at(-1)?.banner ?? {};
    const first = found.map(({ publishedAt }) => publishedAt).sort()[0] ?? '';
    const last =
      found
        .map(({ lastAt }) => lastAt)
        .sort()
        .at(-1) ?? '';
    const lang = words('lang');
    const kind = words(roleKey(text.role));
    const about = aboutText(text, subjectNames(config, lang === 'ru' ? 'ru' : 'en'));
    return c.html(
      page(
        head,
        kind,
        html`<style nonce="${nonce}">${drawingColors(banner)}</style>
<main class="shown-text">
<h1>${kind}</h1>
<p class="card notice">${words('reconstruction')} ${looks.length > 1 ? words('looks', { count: String(looks.length) }) : ''}${looks.length === 0 ? words('nolook') : ''}</p>
<div lang="${text.locale}">${drawing(text.role, text.text, banner)}</div>
<dl class="card">
${about === undefined ? '' : html`<dt>${words('about')}</dt><dd>${about}</dd>`}
<dt>${words('first')}</dt><dd>${moment(lang, first)}</dd>
<dt>${words('last')}</dt><dd>${moment(lang, last)}</dd>
<dt>${words('language')}</dt><dd>${languagesOf(found, lang)}</dd>
<dt>${words('hash')}</dt><dd><code>${hash}</code></dd>
${looks.map(({ digest, firstAt, lastAt }) => html`<dt>${words('digest')}</dt><dd><code>${digest}</code><small>${moment(lang, firstAt)} – ${moment(lang, lastAt)}</small></dd>`)}
</dl>
<p><a href="/v1/texts/${hash}">${words('plain')}</a></p>
</main>`,
      ),
    );
  });
  return routes;
}

/** The languages that a text was published in, by their names. */
function languagesOf(found: readonly KeptText[], lang: string): string {
  return [...new Set(found.map(({ locale }) => languageName(locale, lang)))].join(', ');
}
