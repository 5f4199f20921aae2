import { purposeTitle } from '../../core/consentText';
import { fieldLabel, fieldsOf } from '../../core/formPlan';
import { displayPhone } from '../../core/phoneDisplay';
import type { Mine } from '../../wire/mine';
import type { MinePorts } from './contract';

/** What the view says and how, bound to a configuration and a language. */
export type MineWords = ReturnType<typeof mineWords>;

/** Binds the words to what a view is handed. */
export function mineWords({ config, spoken }: Pick<MinePorts, 'config' | 'spoken'>) {
  const { locale, pack, text } = spoken;
  const { email, phone, address, name } = config.operator;
  const inZone = (at: string | number, time?: 'short') =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: 'long',
      ...(time && { timeStyle: time }),
    }).format(new Date(at));
  return {
    locale,
    say: text,
    /** Words of a key, or other ones where there are none. */
    sayOr: (key: string, otherwise: string) => (pack[key] ? text(key) : otherwise),
    /** A time of the reader's zone. */
    moment: (at: string | number) => inZone(at, 'short'),
    /** A day, ready to stand before a full stop. */
    day: (at: string | number) => inZone(at).replace(/ г\.$/, ' года'),
    purpose: (id: string) => purposeTitle(config, spoken, id, config.purposes?.[id]),
    field({ form = '' }: Mine['lead'], id: string): string {
      const plan = config.forms?.[form];
      const field = plan && fieldsOf(plan).find((one) => one.id === id);
      return fieldLabel(field ?? { id }, spoken);
    },
    /** A value as people write it. */
    value: (id: string, value: string) => (id === 'phone' ? displayPhone(value) : value),
    /** Where the operator is reached, e-mail first. */
    contact: email ?? phone ?? address ?? name,
    country(code: string): string {
      try {
        return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
      } catch {
        // Not every receiver writes codes.
        return code;
      }
    },
  };
}
