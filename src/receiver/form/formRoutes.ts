import { type Context, Hono } from 'hono';
import type { FormPlan } from '../../core/formPlan';
import { formProblem, planForm } from '../../core/formPlan';
import type { Answers } from '../../core/submissionContent';
import { createTexts, pickLocale } from '../../core/texts';
import { packs } from '../../locales/all';
import { PAGE_POLICY } from '../admin/pagePolicy';
import { clientAddress, type Env, limitKey } from '../clientAddress';
import type { Parts } from '../parts';
import type { Gate } from '../post/receive';
import { StoreFailure } from '../store/store';
import { answersOf, complaintsAbout } from './formAnswers';
import { type FormEntries, readForm } from './formEntries';
import { type FormView, faultPage, formPage, sentPage } from './formPages';
import { allowedUrl, sourceOf } from './formSource';
import { formWords } from './formWords';
import { keepForm } from './keepForm';

/** Hidden inputs of ours, apart from the form's own: none is kept as an answer. */
const CARRIED = ['_id', '_next', '_page'] as const;

/** Forms that no script took: posted by the browser itself, answered with pages. */
export function formRoutes(parts: Parts, gate: Gate): Hono<Env> {
  const { config, clock, log } = parts;
  const { origins } = gate;
  const routes = new Hono<Env>();
  // The redirect after a post is held to the same rule as the post.
  const policy = PAGE_POLICY.replace(
    "form-action 'self'",
    ["form-action 'self'", ...origins].join(' '),
  );

  const viewFor = (c: Context<Env>, locale?: string, page?: string): FormView => {
    const asked = (c.req.header('accept-language') ?? '').split(',').map((tag) => tag.trim());
    const wanted = [...(locale ? [locale] : []), ...asked];
    // The page's own words stand in these two; a mixture would serve nobody.
    const spoken = pickLocale(config, wanted, ['ru', 'en']);
    return {
      config,
      locale: spoken,
      words: formWords(spoken),
      text: createTexts(config, spoken, packs[spoken] ?? {}),
      back: allowedUrl(page ?? c.req.header('referer'), undefined, origins)?.href,
    };
  };
  const planFor = (id: string, locale: string): FormPlan | undefined => {
    const form = formProblem(config, id) ? undefined : config.forms?.[id];
    return form && planForm(config, id, form, locale, packs[locale] ?? {});
  };

  routes.onError((error, c) => {
    if (!(error instanceof StoreFailure)) throw error;
    log(`database: ${error.code}`);
    c.header('Retry-After', '5');
    return c.html(faultPage(viewFor(c), 'failed'), 503);
  });

  routes.use(async (c, next) => {
    c.header('Content-Security-Policy', policy);
    c.header('Cache-Control', 'no-store');
    c.header('Vary', 'Accept-Language');
    // With `no-referrer` a browser posts this page's own form without an origin.
    c.header('Referrer-Policy', 'same-origin');
    await next();
  });

  routes.get('/:form', (c) => {
    const view = viewFor(c, c.req.query('locale'));
    const plan = planFor(c.req.param('form'), view.locale);
    if (!plan) return c.html(faultPage(view, 'unknown'), 404);
    const answers: Answers = { fields: {}, extra: {}, boxes: {} };
    return c.html(formPage(view, { plan, answers, complaints: new Map(), carried: {} }));
  });

  // Reached by a redirect, so that reloading it posts nothing again.
  routes.get('/:form/sent', (c) => {
    const view = viewFor(c, c.req.query('locale'), c.req.query('back') ?? '');
    const plan = planFor(c.req.param('form'), view.locale);
    if (!plan) return c.html(faultPage(view, 'unknown'), 404);
    return c.html(sentPage(view, plan.success.message ?? view.text('form.sent')));
  });

  routes.post('/:form', async (c) => {
    const address = clientAddress(c, config.server?.trustProxy === true);
    const receivedAtMs = clock();
    const { headers } = c.req.raw;
    // Before anything is read: a foreign page costs nothing.
    if (!sourceOf(config, origins, headers, undefined)) {
      return c.html(faultPage(viewFor(c), 'foreign'), 403);
    }
    const waitSeconds = gate.limiter(limitKey(address), receivedAtMs);
    if (waitSeconds > 0) {
      c.header('Retry-After', String(waitSeconds));
      return c.html(faultPage(viewFor(c), 'often'), 429);
    }
    const read = await readForm(c.req.raw);
    if (read.kind === 'too-large') {
      c.header('Connection', 'close');
      return c.html(faultPage(viewFor(c), 'large'), 413);
    }
    if (read.kind !== 'read') {
      return c.html(faultPage(viewFor(c), 'unreadable'), read.kind === 'type-unfit' ? 415 : 400);
    }
    const { entries } = read;
    const source = sourceOf(config, origins, headers, entries.get('_page'));
    if (!source) return c.html(faultPage(viewFor(c), 'foreign'), 403);
    const view = viewFor(c, entries.get('locale'), source.page);
    const plan = planFor(c.req.param('form'), view.locale);
    if (!plan) return c.html(faultPage(view, 'unknown'), 404);

    const answers = answersOf(plan, entries);
    const complaints = complaintsAbout(plan, answers, view.text, view.words);
    if (complaints.size > 0) {
      const carried = { ...carriedOf(entries), _page: source.page };
      return c.html(formPage(view, { plan, answers, complaints, carried }), 422);
    }
    await keepForm(parts, plan, answers, entries, {
      source,
      locale: view.locale,
      receivedAtMs,
      asksPrivacy: c.req.header('sec-gpc') === '1',
      address,
    });
    return c.redirect(nextPage(plan, entries, view, source.page), 303);
  });

  routes.all('/:form', (c) => {
    c.header('Allow', 'GET, POST');
    return c.html(faultPage(viewFor(c), 'unknown'), 405);
  });

  /** Where the person goes after success: where the owner wants, where the form asks, or to a page of ours. */
  const nextPage = (plan: FormPlan, entries: FormEntries, view: FormView, page: string): string => {
    const wanted = [plan.success.redirect, entries.get('_next') || undefined];
    for (const address of wanted) {
      const url = allowedUrl(address, page, origins);
      if (url) return url.href;
    }
    const query = new URLSearchParams({
      locale: view.locale,
      ...(view.back && { back: view.back }),
    });
    return `/f/${encodeURIComponent(plan.form)}/sent?${query}`;
  };

  return routes;
}

function carriedOf(entries: FormEntries): Record<string, string> {
  return Object.fromEntries(
    CARRIED.flatMap((name) => {
      const value = entries.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}
