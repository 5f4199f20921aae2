import type { AssentConfig, Recipient } from '../config';
import { basisOf } from '../consentText';
import { eachOnce } from '../eachOnce';
import type { PurposeConfig } from '../formConfig';
import { dataOf } from '../formPlan';
import type { ServiceFacts } from '../service';
import { localized } from '../settings';
import { createTexts, type Pack, type Texts } from '../texts';

/** What the sections of a policy are written from. */
export type PolicyFacts = {
  config: AssentConfig;
  locale: 'ru' | 'en';
  pack: Pack;
  text: Texts;
  /** What is known of the vendors of services, by the service's id. */
  vendors: Readonly<Record<string, ServiceFacts>>;
  purposes: PolicyPurpose[];
};

/** A purpose in words. */
export type PolicyPurpose = {
  /** In quotes. */
  aim: string;
  basis: 'consent' | 'request';
  data: string[];
  recipients: string[];
  keepDays: number;
};

/** Gathers them; `pack` holds the words of policy, consents and categories. */
export function policyFacts(
  config: AssentConfig,
  locale: 'ru' | 'en',
  pack: Pack,
  vendors: PolicyFacts['vendors'],
): PolicyFacts {
  const text = createTexts(config, locale, pack);
  const named = (key: string, otherwise: string) =>
    pack[key] || config.texts?.[locale]?.[key] ? text(key) : otherwise;
  const purposeOf = ([id, purpose]: [string, PurposeConfig]): PolicyPurpose => {
    const aim = localized(purpose.title, locale) ?? named(`purpose.${id}.title`, id);
    return {
      aim: text('policy.aim', { aim }),
      basis: basisOf(config, id, purpose),
      data: dataFor(config, id, purpose).map((field) => named(`data.${field}`, field)),
      recipients: (purpose.recipients ?? []).flatMap((key) => config.recipients?.[key]?.name ?? []),
      keepDays: purpose.keepDays,
    };
  };
  const purposes = Object.entries(config.purposes ?? {})
    .filter(([id]) => Object.values(config.forms ?? {}).some((form) => id in form.purposes))
    .map(purposeOf);
  return { config, locale, pack, text, vendors, purposes };
}

/** All data of one purpose, what its forms take along besides included. */
function dataFor(config: AssentConfig, id: string, { data }: PurposeConfig): string[] {
  const inForms = Object.values(config.forms ?? {})
    .filter((form) => id in form.purposes)
    .flatMap((form) => dataOf(config, form, id));
  return eachOnce([...data, ...inForms]);
}

/** A country in words, or its code where we have none. */
export function countryName({ pack }: Pick<PolicyFacts, 'pack'>, code: string): string {
  return pack[`country.${code}`] ?? code;
}

/** A recipient with all that tells who it is. */
export function partyWords(facts: PolicyFacts, { name, inn, address, country }: Recipient): string {
  const details = [
    inn && facts.text('consent.inn', { inn }),
    address,
    country && countryName(facts, country),
  ].filter(Boolean);
  return details.length ? `${name} (${details.join(', ')})` : name;
}

/** Where a person writes to; the e-mail address, without which no policy is written. */
export function contactOf({ config }: Pick<PolicyFacts, 'config'>): string {
  return config.operator.email ?? '';
}
