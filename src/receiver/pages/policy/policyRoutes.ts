import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { policyHtml } from '../../../core/policy/renderPolicy';
import { regimeOf } from '../../../core/settings';
import type { Env } from '../../http/env';
import { PAGE_POLICY } from '../../http/pagePolicy';
import { writePolicy } from '../../intake/policies';
import type { Parts } from '../../parts';
import { page } from '../page';
import { readerLanguage } from '../words';
import { policyWords } from './policyWords';

/** The privacy policy that is written from the configuration: at `/policy`, in the language asked for. */
export function policyRoutes({ config }: Pick<Parts, 'config'>): Hono<Env> {
  const routes = new Hono<Env>();
  const written = { ru: writePolicy(config, 'ru'), en: writePolicy(config, 'en') };
  routes.get('/policy', (c) => {
    const usual = regimeOf(config) === 'ru' ? 'ru' : 'en';
    const asked = c.req.query('locale') ?? c.req.header('accept-language');
    const lang = readerLanguage(asked, usual);
    const words = policyWords(lang);
    const policy = written[lang];
    const head = { lang, owner: config.operator.name };
    c.header('Content-Security-Policy', PAGE_POLICY);
    c.header('Cache-Control', 'no-cache');
    c.header('Vary', 'Accept-Language');
    if (!policy) {
      const nothing = html`<main class="card narrow"><h1>${words('title')}</h1><p>${words('missing')}</p></main>`;
      return c.html(page(head, words('title'), nothing), 404);
    }
    const other = lang === 'ru' ? 'en' : 'ru';
    return c.html(
      page(
        head,
        policy.document.title,
        // Escaped where it is made.
        html`<main class="policy card">
<p class="switch"><a href="/policy?locale=${other}" lang="${other}" hreflang="${other}">${words('other')}</a></p>
${raw(policyHtml(policy.document))}
<p class="hint"><a href="/v1/texts/${policy.sha256}">${words('plain')}</a> <code>${policy.sha256}</code></p>
</main>`,
      ),
    );
  });
  return routes;
}
