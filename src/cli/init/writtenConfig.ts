import type { AssentConfig } from '../../core/config';
import { categoryOfService } from '../../core/settings';
import type { Facts } from './facts';
import { type FoundForm, formConfigs } from './forms';
import type { ProposedService } from './services';

/** What the owner said beside what was found. */
export type Said = Facts & {
  receiver?: string | undefined;
  regime?: string | undefined;
  /** Where the leads are kept; Russia when left out. */
  country?: string | undefined;
};

const ORDER = ['functional', 'analytics', 'marketing'];

/** A configuration of what was found and said; the policy's first edition is that of `day`, as YYYY-MM-DD. */
export function writtenConfig(
  said: Said,
  services: readonly ProposedService[],
  forms: readonly FoundForm[],
  day: string,
): AssentConfig {
  const config: AssentConfig = {
    ...(said.site && { site: said.site.value }),
    operator: operatorOf(said),
    ...(said.policy && { policy: { url: said.policy.value, version: day } }),
    ...(said.regime && { regime: said.regime as NonNullable<AssentConfig['regime']> }), // one of the choices that the option takes
    ...(said.locale && { locale: said.locale.value }),
    ...(said.receiver && { receiver: said.receiver }),
  };
  if (services.length) {
    config.services = Object.fromEntries(services.map(({ id, service }) => [id, service]));
    const used = services.map(({ id }) => categoryOfService(config, id));
    config.categories = Object.fromEntries(
      ORDER.filter((id) => used.includes(id)).map((id) => [id, {}]),
    );
  }
  if (forms.length) {
    const data = [...new Set(forms.flatMap(({ fields, extra }) => [...fields, ...extra]))];
    const words = Object.assign({}, ...forms.map(({ called }) => called));
    const texts = Object.entries(words).map(([id, word]) => [`data.${id}`, word]);
    config.purposes = { callback: { data, keepDays: 365 } };
    config.forms = formConfigs(forms);
    config.storage = { country: said.country ?? 'RU' };
    if (texts.length) config.texts = { [said.locale?.value ?? 'ru']: Object.fromEntries(texts) };
  }
  return config;
}

function operatorOf(said: Facts): AssentConfig['operator'] {
  const { operator, inn, ogrn, address, email, phone } = said;
  return {
    name: operator?.value ?? '',
    ...(inn && { inn: inn.value }),
    ...(ogrn && { ogrn: ogrn.value }),
    ...(address && { address: address.value }),
    ...(email && { email: email.value }),
    ...(phone && { phone: phone.value }),
  };
}
