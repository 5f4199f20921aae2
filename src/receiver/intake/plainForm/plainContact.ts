import { randomUUID } from 'node:crypto';
import { gpcIds } from '../../../core/choice';
import type { AssentConfig } from '../../../core/config';
import { type FormPlan, methodOf } from '../../../core/formPlan';
import { policyShown } from '../../../core/policyShown';
import { regimeOf } from '../../../core/settings';
import { type Answers, contentOf } from '../../../core/submissionContent';
import type { Contact } from '../../../wire/contact';
import { WIRE_VERSION } from '../../../wire/limits';
import type { Stamp } from '../../../wire/stamp';
import { textHash } from '../../digest';
import type { PageSource } from '../../http/pageSource';
import { policyHash } from '../policies';

/** What stands in the place of a widget's version where the receiver made the stamp itself. */
const MADE_HERE = 'receiver';

/** What the receiver knows of a plain form besides what was answered. */
export type PlainFormFacts = {
  source: PageSource;
  locale: string;
  receivedAtMs: number;
  address: string | undefined;
  /** Whether the unseen input holds anything. */
  isTrapFilled: boolean;
  /** Whether the browser asked not to share data (Sec-GPC). */
  asksPrivacy: boolean;
};

/** A plain form as the contact a widget would have sent. `id` is filled in by the caller. */
export function contactOf(
  config: AssentConfig,
  plan: FormPlan,
  answers: Answers,
  facts: PlainFormFacts,
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
    trap: { filled: facts.isTrapFilled },
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
  { source, locale, receivedAtMs, asksPrivacy }: PlainFormFacts,
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
    texts: [
      ...plan.purposes.flatMap(({ id, label, full }) => [
        { role: 'label' as const, id, sha256: textHash(label) },
        { role: 'consent' as const, id, sha256: textHash(full) },
      ]),
      ...policyShown(policyHash(config), locale),
    ],
    decisions,
    indication: { method: methodOf(plan), trusted: false, preticked: false },
    signals: { gpc: asksPrivacy && gpcIds(config).length > 0 },
  };
}
