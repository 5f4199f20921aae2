import near from 'virtual:phone-near';
import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { PhonePlans } from '../core/phonePlans';

/** The plans of Russia and its neighbours, at their full detail. */
export const nearPlans: PhonePlans = createPlans(near);

/** What the world's numbering plans come in. */
export type WorldPlans = MetadataJson;

/** The plans of the whole world, those near us still at their full detail. */
export function plansFrom(world: WorldPlans): PhonePlans {
  return createPlans({ ...world, countries: { ...world.countries, ...near.countries } });
}

function createPlans(metadata: MetadataJson): PhonePlans {
  const isKnown = (e164: string) =>
    // No country's code is the beginning of another's.
    [2, 3, 4].some((end) => Object.hasOwn(metadata.country_calling_codes, e164.slice(1, end)));
  const parse = (text: string, from = '') => {
    const found = parsePhoneNumberFromString(
      text,
      // Known to the library or not, it only decides what a number without a code means.
      {
        ...(from &&
          (/\d/.test(from) ? { defaultCallingCode: from } : { defaultCountry: from as 'RU' })),
        extract: false,
      },
      metadata,
    );
    return found?.isValid() ? found : undefined;
  };
  return {
    isValid: (e164) => (isKnown(e164) ? parse(e164)?.number === e164 : undefined),
    display: (e164) => parse(e164)?.formatInternational(),
    find: (typed, from) => parse(typed, from)?.number,
  };
}
