import type { Context } from 'hono';
import { PLAIN_FIELDS } from '../../../core/plainFields';
import { TRAP_NAME } from '../../../core/trap';
import type { Admission } from '../../http/admission';
import type { Env } from '../../http/env';
import { ASIDE_RETRY_SECONDS } from '../../http/limits';
import { sourceOf } from '../../http/pageSource';
import { type FormEntries, readForm } from '../../http/readForm';
import type { IntakeParts } from '../../intake/arrival';
import { answersOf } from '../../intake/plainForm/plainAnswers';
import { takePlainForm } from '../../intake/plainForm/takePlainForm';
import { complaintsAbout } from './complaints';
import { formPage } from './formPage';
import type { PlainFormView } from './frame';
import { nextPage } from './nextPage';
import { faultPage } from './notePages';
import { planFor } from './planView';

/** Hidden inputs of ours, apart from the form's own: none is kept as an answer. */
const CARRIED = [PLAIN_FIELDS.id, PLAIN_FIELDS.next, PLAIN_FIELDS.page];

/** Takes a plain form in and sends the person on, or shows what to correct. */
export async function postPlainForm(
  c: Context<Env>,
  parts: IntakeParts,
  admission: Admission,
  form: string,
  viewOf: (locale?: string, page?: string) => PlainFormView,
): Promise<Response> {
  const { config } = parts;
  const { origins } = admission;
  const { headers } = c.req.raw;
  // Before anything is read: a foreign page costs nothing.
  const admitted = await admission.admit(c, !!sourceOf(config, origins, headers, undefined));
  if (admitted.kind === 'origin-foreign') return c.html(faultPage(viewOf(), 'foreign'), 403);
  if (admitted.kind === 'too-often') {
    c.header('Retry-After', String(admitted.waitSeconds));
    return c.html(faultPage(viewOf(), 'often'), 429);
  }
  const read = await readForm(c.req.raw);
  if (read.kind === 'too-large') {
    c.header('Connection', 'close');
    return c.html(faultPage(viewOf(), 'large'), 413);
  }
  if (read.kind === 'too-slow') {
    c.header('Connection', 'close');
    return c.html(faultPage(viewOf(), 'unreadable'), 408);
  }
  if (read.kind !== 'read') {
    return c.html(faultPage(viewOf(), 'unreadable'), read.kind === 'type-unfit' ? 415 : 400);
  }
  const { entries } = read;
  const source = sourceOf(config, origins, headers, entries.get(PLAIN_FIELDS.page));
  if (!source) return c.html(faultPage(viewOf(), 'foreign'), 403);
  const view = viewOf(entries.get('locale'), source.page);
  const plan = planFor(view, form);
  if (!plan) return c.html(faultPage(view, 'unknown'), 404);

  const answers = answersOf(plan, entries);
  const complaints = complaintsAbout(plan, answers, view.text, view.words);
  if (complaints.size > 0) {
    const carried = { ...carriedOf(entries), [PLAIN_FIELDS.page]: source.page };
    return c.html(formPage(view, { plan, answers, complaints, carried }), 422);
  }
  const came = await takePlainForm(parts, plan, answers, entries, {
    source,
    locale: view.locale,
    receivedAtMs: admitted.receivedAtMs,
    address: admitted.address,
    isTrapFilled: !!entries.get(TRAP_NAME)?.trim(),
    asksPrivacy: c.req.header('sec-gpc') === '1',
  });
  if (came.kind === 'kept') {
    c.set('outcome', came.standing.kind === 'aside' ? 'aside' : 'stored');
  } else if (came.kind === 'duplicate') c.set('outcome', 'duplicate');
  if (came.kind === 'aside-full') {
    c.header('Retry-After', String(ASIDE_RETRY_SECONDS));
    return c.html(faultPage(view, 'often'), 429);
  }
  if (came.kind === 'too-often') {
    c.header('Retry-After', String(came.waitSeconds));
    return c.html(faultPage(view, 'often'), 429);
  }
  const asked = entries.get(PLAIN_FIELDS.next);
  return c.redirect(nextPage(plan, view, source.page, asked, origins), 303);
}

function carriedOf(entries: FormEntries): Record<string, string> {
  return Object.fromEntries(
    CARRIED.flatMap((name) => {
      const value = entries.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}
