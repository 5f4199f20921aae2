import { createHash, randomUUID } from 'node:crypto';
import { gpcIds } from '../../core/choice';
import type { AssentConfig } from '../../core/config';
import type { FormPlan } from '../../core/formPlan';
import { regimeOf } from '../../core/settings';
import { type Answers, contentOf } from '../../core/submissionContent';
import type { Contact } from '../../wire/contact';
import { WIRE_VERSION } from '../../wire/limits';
import type { Stamp } from '../../wire/stamp';
import { sha256, textHash } from '../digest';
import type { FormSource } from './formSource';

/** What stands in the place of a widget's version where the receiver made the stamp itself. */
const MADE_HERE = 'receiver';

/** What the receiver knows of a form besides what was answered. */
export type FormFacts = {
  source: FormSource;
  locale: string;
  receivedAtMs: number;
  /** Whether the browser asked not to share data (Sec-GPC). */
  asksPrivacy: boolean;
};

/** A form without JavaScript as the contact a widget would have sent. `id` is filled in by the caller. */
export function contactOf(
  config: AssentConfig,
  plan: FormPlan,
  answers: Answers,
  facts: FormFacts,
): Omit<Contact, 'id'> {
  const { form, fields, typed, extra, decisions } = contentOf(plan, answers);
  const stamp = stampOf(config, plan, facts, decisions);
  // Nobody insisted on anything: an odd number is marked by the receiver's own check.
  return {
    v: WIRE_VERSION,
    kind: 'contact',
    form,
    fields,
    typed,
    extra,
    page: facts.source.page,
    stamp,
  };
}

/**
 * The stamp of a form that no script took. The receiver makes it: of the boxes as they were sent,
 * and of its own texts for this form and language, as the page's owner promises to show them. So
 * it is not `trusted`, does not say when or whether a text was opened, and names no widget.
 */
function stampOf(
  config: AssentConfig,
  plan: FormPlan,
  { source, locale, receivedAtMs, asksPrivacy }: FormFacts,
  decisions: Stamp['decisions'],
): Stamp {
  const { policy } = config;
  return {
    v: WIRE_VERSION,
    id: randomUUID(),
    at: new Date(receivedAtMs).toISOString(),
    origin: source.origin,
    surface: 'form',
    form: plan.form,
    locale,
    regime: regimeOf(config),
    revision: config.revision ?? 1,
    widget: { version: MADE_HERE },
    ...(policy && {
      policy: {
        url: new URL(policy.url, source.origin).href,
        ...(policy.version && { version: policy.version }),
      },
    }),
    texts: plan.purposes.flatMap(({ id, label, full }) => [
      { role: 'label' as const, id, sha256: textHash(label) },
      { role: 'consent' as const, id, sha256: textHash(full) },
    ]),
    decisions,
    indication: { method: 'box-and-submit', trusted: false, preticked: false },
    signals: { gpc: asksPrivacy && gpcIds(config).length > 0 },
  };
}

/** What makes two posts the same form sent twice. */
export function contentHash(contact: Omit<Contact, 'id'>): string {
  const { form, fields, typed, extra, stamp } = contact;
  return sha256(JSON.stringify([form, stamp.locale, fields, typed, extra, stamp.decisions]));
}

/** How long a form with the same content from the same address counts as the same, in milliseconds. */
export const SAME_FORM_MS = 10 * 60_000;

/**
 * The id of a form that brought none, in the window of time that holds `atMs`. The same form from
 * the same address has the same id there, so the database itself keeps one row. `address` is as it
 * is kept, so the id tells nothing that does not stand beside it.
 */
export function windowId(contentHash: string, address: string | undefined, atMs: number): string {
  const window = Math.floor(atMs / SAME_FORM_MS);
  const hex = createHash('sha256').update(`${contentHash} ${address} ${window}`).digest('hex');
  // The bits that RFC 9562 asks of a UUID made by one's own rules (version 8).
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
