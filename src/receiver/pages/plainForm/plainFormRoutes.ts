import { type Context, Hono } from 'hono';
import type { Answers } from '../../../core/submissionContent';
import type { Admission } from '../../http/admission';
import type { Env } from '../../http/env';
import { RETRY_SECONDS } from '../../http/limits';
import { PAGE_POLICY } from '../../http/pagePolicy';
import { onStoreFailure } from '../../http/storeFailures';
import type { IntakeParts } from '../../intake/arrival';
import type { Parts } from '../../parts';
import { formPage } from './formPage';
import type { PlainFormView } from './frame';
import { faultPage, sentPage } from './notePages';
import { planFor, viewFor } from './planView';
import { postPlainForm } from './postPlainForm';

/** Forms that no script took: posted by the browser itself, answered with pages. */
export function plainFormRoutes(parts: Parts & IntakeParts, admission: Admission): Hono<Env> {
  const { config, log } = parts;
  const { origins } = admission;
  const routes = new Hono<Env>();
  // The redirect after a post is held to the same rule as the post.
  const policy = PAGE_POLICY.replace(
    "form-action 'self'",
    ["form-action 'self'", ...origins].join(' '),
  );
  const viewOf = (c: Context<Env>, locale?: string, page?: string): PlainFormView => {
    const asked = (c.req.header('accept-language') ?? '').split(',').map((tag) => tag.trim());
    const languages = [...(locale ? [locale] : []), ...asked];
    return viewFor(config, origins, { languages, page: page ?? c.req.header('referer') });
  };

  routes.onError(
    onStoreFailure(log, (c) => {
      c.header('Retry-After', String(RETRY_SECONDS));
      return c.html(faultPage(viewOf(c), 'failed'), 503);
    }),
  );

  routes.use(async (c, next) => {
    c.header('Content-Security-Policy', policy);
    c.header('Cache-Control', 'no-store');
    c.header('Vary', 'Accept-Language');
    // With `no-referrer` a browser posts this page's own form without an origin.
    c.header('Referrer-Policy', 'same-origin');
    await next();
  });

  routes.get('/:form', (c) => {
    const view = viewOf(c, c.req.query('locale'));
    const plan = planFor(view, c.req.param('form'));
    if (!plan) return c.html(faultPage(view, 'unknown'), 404);
    const answers: Answers = { fields: {}, extra: {}, boxes: {} };
    return c.html(formPage(view, { plan, answers, complaints: new Map(), carried: {} }));
  });

  // Reached by a redirect, so that reloading it posts nothing again.
  routes.get('/:form/sent', (c) => {
    const view = viewOf(c, c.req.query('locale'), c.req.query('back') ?? '');
    const plan = planFor(view, c.req.param('form'));
    if (!plan) return c.html(faultPage(view, 'unknown'), 404);
    return c.html(sentPage(view, plan.success.message ?? view.text('form.sent')));
  });

  routes.post('/:form', (c) =>
    postPlainForm(c, parts, admission, c.req.param('form'), (locale, page) =>
      viewOf(c, locale, page),
    ),
  );

  routes.all('/:form', (c) => {
    c.header('Allow', 'GET, POST');
    return c.html(faultPage(viewOf(c), 'unknown'), 405);
  });

  return routes;
}
