import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { Env } from '../http/env';
import { PAGE_POLICY } from '../http/pagePolicy';
import type { Parts } from '../parts';
import type { Needs } from './needs';
import { TEXT_ROLES, textHistories } from './textHistories';
import { textsPage } from './textsPage';

/** Every text that was ever published, with when it was and how it looked. */
export function textsRoutes({ store }: Parts, { namesFor, deskFor }: Needs): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get('/', async (c) => {
    const desk = deskFor(c);
    const languages = await store.texts.languages();
    const asked = c.req.query('language') ?? desk.words('lang');
    const language = languages.find((one) => one === asked) ?? languages[0] ?? asked;
    const role = TEXT_ROLES.find((one) => one === c.req.query('role'));
    const texts = await store.texts.inLanguage(language);
    const all = textHistories(texts, (await store.texts.lastAt()) ?? '');
    const histories = all.filter((history) => !role || history.role === role);
    const looks = await store.looks.all();
    const nonce = randomBytes(12).toString('base64url');
    // The owner's own colours stand in the page.
    c.header(
      'Content-Security-Policy',
      PAGE_POLICY.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`),
    );
    const shown = { histories, looks, languages, language, role, nonce };
    return c.html(textsPage(desk, namesFor(c), shown));
  });

  return routes;
}
