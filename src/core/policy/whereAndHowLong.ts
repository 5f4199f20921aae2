import { eachOnce } from '../eachOnce';
import { consentEndpoint, contactEndpoint, regimeOf } from '../settings';
import { list, type PolicyBlock, paragraph } from './document';
import { countryName, type PolicyFacts, partyWords } from './facts';

/** Everybody who is given data, by name. */
export function recipientBlocks(facts: PolicyFacts): PolicyBlock[] {
  const { config, locale, text, vendors, purposes } = facts;
  const parties = Object.values(config.recipients ?? {}).flatMap((party) => {
    const aims = purposes.filter(({ recipients }) => recipients.includes(party.name));
    if (!aims.length) return [];
    return text('policy.recipients.for', {
      who: partyWords(facts, party),
      aims: aims.map(({ aim }) => aim).join(', '),
    });
  });
  const services = Object.entries(config.services ?? {}).flatMap(([id, { title, hosts }]) => {
    const vendor = vendors[id];
    const service = title ?? vendor?.title[locale] ?? id;
    if (!vendor) {
      const at = (hosts ?? []).join(', ');
      return at ? text('policy.recipients.service', { service, hosts: at }) : [];
    }
    if (vendor.isOwn) return [];
    return text('policy.recipients.vendor', { vendor: vendor.vendor[locale], service });
  });
  const keeper = config.storage?.keeper;
  const kept = keeper ? [text('policy.recipients.keeper', { keeper })] : [];
  const all = [...parties, ...kept, ...eachOnce(services)];
  return [
    ...(all.length ? list(all) : paragraph(text('policy.recipients.none'))),
    ...paragraph(services.length > 0 && text('policy.recipients.vendors')),
    ...paragraph(text('policy.recipients.new')),
    ...paragraph(text('policy.recipients.law')),
  ];
}

/** The country, and who keeps the data there; the browser alone where nothing is sent. */
export function storageBlocks(facts: PolicyFacts): PolicyBlock[] {
  const { config, text } = facts;
  const { country, keeper, override } = config.storage ?? {};
  const isSent = contactEndpoint(config) ?? consentEndpoint(config);
  return [
    ...list([
      country && text('policy.storage.country', { country: countryName(facts, country) }),
      keeper && text('policy.storage.keeper', { keeper }),
      country !== 'RU' && override && text('policy.storage.override', { reason: override }),
    ]),
    ...paragraph(isSent === undefined && text('policy.storage.device')),
  ];
}

/** How long data is kept, and what comes after. */
export function termBlocks({ config, text, purposes }: PolicyFacts): PolicyBlock[] {
  const isRussian = regimeOf(config) === 'ru';
  const isSent = contactEndpoint(config) ?? consentEndpoint(config);
  return [
    ...list(
      purposes.map(({ aim, keepDays }) =>
        text('policy.terms.purpose', { aim, days: String(keepDays) }),
      ),
    ),
    ...paragraph(text(isRussian ? 'policy.terms.end.ru' : 'policy.terms.end.eu')),
    ...paragraph(isSent !== undefined && text('policy.terms.proof')),
    ...paragraph(text('policy.terms.hold')),
  ];
}
