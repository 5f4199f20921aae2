import { categoryTexts } from './categoryTexts';
import type { Recipient, Regime } from './config';
import { ogrnKey } from './consentText';
import { eachOnce } from './eachOnce';
import { keysOf, serviceName, servicesIn } from './policy/cookies';
import { countryName, type PolicyFacts, type PolicyPurpose, partyWords } from './policy/facts';
import { protectionBlocks } from './policy/rights';
import { consentTermDays } from './retention';
import { consentEndpoint, regimeOf } from './settings';

/** One activity of the register of processing, in words, with what article 30(1) GDPR asks to be said of it. */
export type Activity = {
  controller: string;
  contact: string;
  activity: string;
  basis: string;
  people: string;
  data: string[];
  recipients: string[];
  /** Recipients and storage outside of where the regime's law holds. */
  transfers: string[];
  storage: string;
  term: string;
  security: string[];
};

/** What is one activity's own. */
type Own = Pick<Activity, 'activity' | 'basis' | 'people' | 'data' | 'term'> & {
  parties?: Recipient[];
  vendors?: string[];
};

/** Where data stays under one law: for the EU its members, Iceland, Liechtenstein and Norway. */
const AREA: Readonly<Record<Regime, string>> = {
  ru: 'RU',
  eu: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
  uk: 'GB',
  'us-ca': 'US',
};

/**
 * The register of processing as the configuration knows it: its purposes, the choices it keeps, and the
 * services of each category. What the owner does elsewhere with the data is theirs to add.
 */
export function registerOf(facts: PolicyFacts): Activity[] {
  const shared = sharedOf(facts);
  return [...purposeRows(facts), ...choiceRow(facts), ...serviceRows(facts)].map(
    ({ parties = [], vendors = [], ...own }) => ({
      ...shared,
      ...own,
      recipients: eachOnce([
        ...parties.map((party) => partyWords(facts, party)),
        ...vendors,
        ...shared.recipients,
      ]),
      transfers: [
        ...parties
          .filter(({ country }) => isOutside(facts, country))
          .map((party) => partyWords(facts, party)),
        ...(vendors.length > 0 ? [facts.text('policy.recipients.vendors')] : []),
        ...shared.transfers,
      ],
    }),
  );
}

/** What holds for all of them. */
function sharedOf(facts: PolicyFacts): Omit<Activity, keyof Own> {
  const { config, text } = facts;
  const { name, inn, ogrn, address, email, phone } = config.operator;
  const { country, keeper } = config.storage ?? {};
  const storage = [country && countryName(facts, country), keeper].filter(Boolean).join(', ');
  const who = [
    name,
    inn && text('consent.inn', { inn }),
    ogrn && text(ogrnKey(ogrn), { ogrn }),
    address,
  ];
  return {
    controller: who.filter(Boolean).join(', '),
    contact: [email, phone].filter(Boolean).join(', '),
    recipients: keeper ? [text('policy.recipients.keeper', { keeper })] : [],
    transfers: isOutside(facts, country) ? [storage] : [],
    storage,
    security: protectionBlocks(facts).flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => item.replace(/[;.]$/, '')) : [],
    ),
  };
}

function isOutside({ config }: PolicyFacts, country: string | undefined): boolean {
  return country !== undefined && !AREA[regimeOf(config)].split(' ').includes(country);
}

function purposeRows({ config, text, purposes }: PolicyFacts): Own[] {
  return purposes.map(({ aim, basis, data, recipients, keepDays }: PolicyPurpose) => ({
    activity: aim,
    basis: text(`register.basis.${basis}`),
    people: text('register.people.form'),
    data,
    term: text('register.term.purpose', { days: String(keepDays) }),
    parties: Object.values(config.recipients ?? {}).filter(({ name }) => recipients.includes(name)),
  }));
}

function choiceRow({ config, text }: PolicyFacts): Own[] {
  if (consentEndpoint(config) === undefined) return [];
  return [
    {
      activity: text('register.choices'),
      basis: text('register.basis.proof'),
      people: text('register.people.choice'),
      data: [text('register.choices.data')],
      term: text('register.term.choice', { days: String(consentTermDays(config)) }),
    },
  ];
}

/** A row for each category that services stand in. */
function serviceRows(facts: PolicyFacts): Own[] {
  const { config, locale, pack, text, vendors } = facts;
  return categoryTexts(config, locale, pack).flatMap(({ id, title }) => {
    const services = servicesIn(config, id).map(([service]) => service);
    if (services.length === 0) return [];
    const keys = services.flatMap((service) => keysOf(facts, service));
    return {
      activity: text('register.services', { title }),
      basis: text('register.basis.consent'),
      people: text('register.people.services'),
      data: eachOnce(keys.map(([name, , aim]) => `${name}: ${aim}`)),
      term: eachOnce(keys.map(([name, life]) => `${name}: ${life}`)).join('; '),
      vendors: services.map((service) => {
        const vendor = vendors[service]?.vendor[locale];
        const name = serviceName(facts, service);
        return vendor ? text('policy.recipients.vendor', { vendor, service: name }) : name;
      }),
    };
  });
}
