import type { ServiceConfig } from '../config/types';
import type { StoredKey, ServiceFacts as Vendor } from '../core/service';
import type { Texts } from '../core/texts';

/** What a preset knows of its vendor. */
export type Facts = Vendor;

export type ServiceFactsProps = {
  id: string;
  service: ServiceConfig;
  /** Absent for services without a preset, and until the preset has come. */
  facts: Facts | undefined;
  locale: string;
  text: Texts;
};

/** One service: whose it is and what for, the hosts it asks, and what it keeps for how long. */
export function ServiceFacts({ id, service, facts, locale, text }: ServiceFactsProps) {
  const language = locale === 'ru' ? 'ru' : 'en';
  const own = (names: string[] = []): StoredKey[] =>
    names.map((name) => ({ name, aim: { ru: '', en: '' } }));
  const hosts = [...(service.hosts ?? []), ...(facts?.hosts ?? [])];
  const keys = (label: string, listed: StoredKey[], known: StoredKey[] = []) =>
    listed.length + known.length > 0 && (
      <>
        <dt>{label}</dt>
        {listed.map(({ name }) => (
          <dd key={name}>
            <code>{name}</code>
          </dd>
        ))}
        {known.map(({ name, life, aim }) => (
          <dd key={name}>
            <code>{name}</code>, {lifeText(life, locale, text)}
            <br />
            <span lang={language}>{aim[language]}</span>
          </dd>
        ))}
      </>
    );
  return (
    <li>
      <b>{service.title ?? facts?.title ?? id}</b>
      {facts && (
        <p lang={language}>
          {facts.vendor}. {facts.aim[language]}
        </p>
      )}
      <dl>
        {hosts.length > 0 && (
          <>
            <dt>{text('preferences.hosts')}</dt>
            <dd>{hosts.join(', ')}</dd>
          </>
        )}
        {keys(text('preferences.cookies'), own(service.cookies), facts?.cookies)}
        {keys(text('preferences.storage'), own(service.storage), facts?.storage)}
      </dl>
    </li>
  );
}

/** How long a key stays, in the language's own words for days and years. */
function lifeText(days: number | undefined, locale: string, text: Texts): string {
  if (days === undefined) return text('preferences.life.endless');
  if (days === 0) return text('preferences.life.session');
  const inYears = days % 365 === 0;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: inYears ? 'year' : 'day',
    unitDisplay: 'long',
  }).format(inYears ? days / 365 : days);
}
