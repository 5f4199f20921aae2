import type { BrowserInfo } from '../wire/browser';
import type { Stamp } from '../wire/stamp';
import type { AssentConfig } from './config';
import type { DeliveryConfig } from './deliveryConfig';
import type { Terms } from './retention';
import { servedPurposes } from './servedPurposes';
import { type StandingConsent, standingConsents } from './standingConsents';

type Values = Record<string, string>;

/** What is kept of a lead, as far as it may go on. */
export type GoingLead = {
  form: string | undefined;
  fields: Values;
  typed: Values;
  extra: Values;
  page: string | undefined;
  /** When the receiver took it in, ISO 8601 in UTC. */
  receivedAt: string;
  terms: Terms;
  stamp: Stamp | undefined;
  browser: BrowserInfo | undefined;
};

/** A lead as it goes on. */
export type DeliveredLead = {
  form: string;
  fields: Values;
  typed: Values;
  extra: Values;
  page?: string;
  at: string;
  consent: StandingConsent[];
  browser?: BrowserInfo;
};

/**
 * What of a lead goes on to a delivery; `undefined` where nothing may: a form that is not its, or no
 * purpose that names the recipient stands any more. The operator gets all of it while any purpose stands,
 * another recipient only what the purposes that name it ask for, save those of which the person was `untold`.
 */
export function deliveredLead(
  config: AssentConfig,
  delivery: DeliveryConfig,
  lead: GoingLead,
  untold: readonly string[] = [],
): DeliveredLead | undefined {
  const { form, terms, receivedAt: at } = lead;
  if (form === undefined || (delivery.forms && !delivery.forms.includes(form))) return undefined;
  const isOperator = delivery.recipient === 'operator';
  const served = isOperator
    ? Object.keys(terms)
    : servedPurposes(config, delivery).filter((id) => !untold.includes(id));
  const standing = served.filter((id) => terms[id] && terms[id].withdrawnAt === undefined);
  const hasTerms = Object.keys(terms).length > 0;
  if (standing.length === 0 && (hasTerms || !isOperator)) return undefined;
  const consent = standingConsents(lead).filter(
    ({ purpose }) => isOperator || served.includes(purpose),
  );
  if (isOperator) {
    const { fields, typed, extra, page, browser } = lead;
    const beside = { ...(page !== undefined && { page }), ...(browser && { browser }) };
    return { form, fields, typed, extra, ...beside, at, consent };
  }
  const names = standing.flatMap((id) => config.purposes?.[id]?.data ?? []);
  const asked = (values: Values): Values =>
    Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
  return {
    ...{ form, at, consent },
    ...{ fields: asked(lead.fields), typed: asked(lead.typed), extra: asked(lead.extra) },
    ...(lead.page !== undefined && { page: lead.page }),
  };
}
