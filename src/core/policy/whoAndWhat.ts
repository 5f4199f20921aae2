import { categoryTexts } from '../categoryTexts';
import { consentEndpoint, contactEndpoint, regimeOf } from '../settings';
import { list, type PolicyBlock, paragraph } from './document';
import type { PolicyFacts } from './facts';

/** Who the operator is, and that nobody else is meant. */
export function operatorBlocks({ config, text }: PolicyFacts): PolicyBlock[] {
  const { name, inn, ogrn, address, email, phone } = config.operator;
  return [
    ...list([
      name,
      inn && text('consent.inn', { inn }),
      ogrn && text(ogrn.length === 15 ? 'consent.ogrnip' : 'consent.ogrn', { ogrn }),
      address && text('policy.operator.address', { address }),
      email && text('policy.operator.email', { email }),
      phone && text('policy.operator.phone', { phone }),
    ]),
    ...paragraph(text('policy.operator.alone')),
  ];
}

/** The law's grounds, each with what rests on it. */
export function basesBlocks({ config, locale, pack, text, purposes }: PolicyFacts): PolicyBlock[] {
  const regime = regimeOf(config);
  const names = categoryTexts(config, locale, pack).map(({ title }) => title);
  const aims = (wanted: 'consent' | 'request') =>
    purposes.filter(({ basis }) => basis === wanted).map(({ aim }) => aim);
  const optional = names.length ? [text('policy.bases.optional', { names: names.join(', ') })] : [];
  const consented = [...aims('consent'), ...optional].join('; ');
  const requested = aims('request').join('; ');
  return list([
    consented && text(`policy.bases.consent.${regime}`, { aims: consented }),
    requested && text(`policy.bases.request.${regime}`, { aims: requested }),
    text('policy.bases.law'),
  ]);
}

/** Each purpose with its data; none where no form asks for any. */
export function purposeBlocks({ config, text, purposes }: PolicyFacts): PolicyBlock[] {
  const isSent = contactEndpoint(config) ?? consentEndpoint(config);
  const each = purposes.flatMap(({ aim, basis, data, recipients, keepDays }): PolicyBlock[] => [
    { kind: 'heading', text: text('policy.purposes.aim', { aim }) },
    ...list([
      text(`policy.purposes.basis.${basis}`),
      text('policy.purposes.subjects'),
      text('consent.data', { data: data.join(', ') }),
      text(recipients.length ? 'consent.actions.share' : 'consent.actions'),
      recipients.length
        ? text('consent.recipients', { recipients: recipients.join(', ') })
        : text('consent.recipients.none'),
      text('consent.term', { days: String(keepDays) }),
    ]),
  ]);
  return [
    ...paragraph(each.length > 0 && text('policy.purposes.needed')),
    ...paragraph(each.length > 0 && text('policy.purposes.unverified')),
    ...paragraph(isSent !== undefined && text('policy.purposes.along')),
    ...each,
  ];
}
