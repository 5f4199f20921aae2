import type { AssentConfig, Operator } from './config';
import type { PurposeConfig } from './formConfig';
import { localized } from './settings';
import { joinWords, type Spoken, type Texts } from './texts';

/** What a form asks or tells for one purpose. `request` is a notice: the person asked, so there is no box. */
export type PurposeTexts = { basis: 'consent' | 'request'; label: string; full: string };

/** The basis of a purpose: what the owner says, else a box, save for a callback in the EU. */
export function basisOf(
  config: AssentConfig,
  id: string,
  purpose: PurposeConfig,
): 'consent' | 'request' {
  return purpose.basis ?? (config.regime === 'eu' && id === 'callback' ? 'request' : 'consent');
}

/**
 * The words of one purpose, with each part that 152-FZ art. 9 and GDPR art. 7 and 13 ask for.
 * `data` are ids of all that travels for it, the form's extra inputs among them.
 */
export function purposeTexts(
  config: AssentConfig,
  { locale, pack, text }: Spoken,
  id: string,
  purpose: PurposeConfig,
  data: readonly string[],
): PurposeTexts {
  const { operator, policy } = config;
  // A key that nobody has words for stands for itself.
  const named = (key: string, otherwise: string) => (text(key) === key ? otherwise : text(key));
  const basis = basisOf(config, id, purpose);
  const aim = localized(purpose.title, locale) ?? named(`purpose.${id}.title`, id);
  const dataWords = data.map((field) => named(`data.${field}`, field)).join(pack.comma ?? ', ');
  const recipients = (purpose.recipients ?? []).map((key) =>
    describeParty(config, text, pack.comma, key),
  );
  const who = [
    operator.name,
    operator.inn && text('consent.inn', { inn: operator.inn }),
    operator.ogrn && text(ogrnKey(operator.ogrn), { ogrn: operator.ogrn }),
    operator.address,
    operator.email,
    operator.phone,
  ];
  const addressee = addresseeOf(operator, locale, text);
  const slots = { operator: operator.name, addressee, data: dataWords, purpose: aim };
  const kind = basis === 'consent' ? 'consent' : 'notice';
  const lines = [
    text(`${kind}.title`),
    policy?.version && text('consent.edition', { version: policy.version }),
    text(`${kind}.body`, { site: config.site ?? '' }),
    text('consent.operator', { operator: who.filter(Boolean).join(pack.comma ?? ', ') }),
    text('consent.purpose', slots),
    text('consent.subject'),
    text('consent.data', slots),
    text(recipients.length ? 'consent.actions.share' : 'consent.actions'),
    recipients.length
      ? text('consent.recipients', { recipients: joinWords(recipients, text('and'), pack.comma) })
      : text('consent.recipients.none'),
    text('consent.term', { days: String(purpose.keepDays) }),
    text(`${kind}.withdraw`, {
      contact: operator.email ?? operator.phone ?? operator.address ?? operator.name,
    }),
    basis === 'consent' && text('consent.act'),
  ];
  return { basis, label: text(`${kind}.label`, slots), full: lines.filter(Boolean).join('\n') };
}

/**
 * What a purpose is for, as a sentence goes on after “so that”: its id where nobody has words for it. The
 * same as above, apart: forms would carry this too.
 */
export function purposeTitle(
  { texts }: AssentConfig,
  { locale, pack, text }: Spoken,
  id: string,
  purpose?: PurposeConfig,
): string {
  const key = `purpose.${id}.title`;
  const isNamed = pack[key] || texts?.[locale.slice(0, 2)]?.[key];
  return localized(purpose?.title, locale) ?? (isNamed ? text(key) : id);
}

/** The key of what a number is called: a sole trader's (ОГРНИП) has 15 digits, a company's (ОГРН) 13. */
export function ogrnKey(ogrn: string): string {
  return ogrn.length === 15 ? 'consent.ogrnip' : 'consent.ogrn';
}

/** The operator as the label addresses it: a name that would have to bend stands behind a word that bends for it. */
function addresseeOf({ name, dative }: Operator, locale: string, text: Texts): string {
  if (dative && locale === 'ru') return dative;
  return doesBend(name) ? text('consent.addressee', { operator: name }) : name;
}

/**
 * Whether a Russian sentence would have to bend a name: that of a person, or a legal form in words. A short
 * form («ООО», «ФГБОУ ВО») keeps what follows as it is, quoted names stay too, and so do other letters.
 */
export function doesBend(name: string): boolean {
  const unquoted = name.replace(/«[^»]*»|„[^“]*“|“[^”]*”|"[^"]*"/g, '').trim();
  const [head = '', ...rest] = unquoted.split(/\s+/);
  if (/^(ИП|КФХ)$/.test(head)) return rest.length > 0;
  return !/^[А-ЯЁ]{2,5}$/.test(head) && /[А-ЯЁ]/i.test(unquoted);
}

function describeParty(
  config: AssentConfig,
  text: (key: string, slots: Record<string, string>) => string,
  comma = ', ',
  key: string,
): string {
  const party = config.recipients?.[key];
  if (!party) return key;
  const details = [
    party.inn && text('consent.inn', { inn: party.inn }),
    party.address,
    party.country,
  ].filter(Boolean);
  return party.name + (details.length ? ` (${details.join(comma)})` : '');
}
