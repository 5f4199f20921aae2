import type { AssentConfig, Recipient } from '../../core/config';
import { regimeOf } from '../../core/settings';
import { isCountry, isProtecting } from '../countries';
import { entries, type FoundProblem, problemIf, type Rule } from '../rules/rule';

/** Who is given data stands somewhere, and data that leaves its area goes by rules of their own. */
export const recipientAdvice: readonly Rule[] = [
  {
    code: 'recipient-placeless',
    law: ['152-FZ art. 12', 'GDPR art. 13(1)(f)'],
    reads: [],
    find: (config) => named(config).flatMap(([id, { country }]) => placeless(id, country)),
  },
  { code: 'recipient-abroad', law: ['152-FZ art. 12'], reads: [], find: outsideRussia },
  { code: 'recipient-abroad', law: ['GDPR ch. V'], reads: [], find: outsideEurope },
];

/** Recipients that a purpose names; others are given nothing. */
function named({ recipients, purposes }: AssentConfig): [string, Recipient][] {
  const given = Object.values(purposes ?? {}).flatMap((purpose) => purpose.recipients ?? []);
  return entries(recipients).filter(([id]) => given.includes(id));
}

function placeless(id: string, country: string | undefined): FoundProblem[] {
  const path = `recipients.${id}.country`;
  return country === undefined
    ? problemIf(
        true,
        path,
        country,
        'Nobody can tell whether the data leaves the country. Add it by its two letters, like `RU`.',
      )
    : problemIf(
        !isCountry(country),
        path,
        country,
        'This is no country of ISO 3166-1. Write its two capital letters, like `RU` or `DE`.',
      );
}

function outsideRussia(config: AssentConfig): FoundProblem[] {
  if (regimeOf(config) !== 'ru') return [];
  return named(config).flatMap(([id, { country = 'RU' }]) =>
    problemIf(
      isCountry(country) && country !== 'RU',
      `recipients.${id}.country`,
      country,
      'Data given to it leaves Russia, which the regulator must be told of before it begins, and may forbid. Give the notice of a transfer across the border first, or name a recipient in Russia.',
    ),
  );
}

function outsideEurope(config: AssentConfig): FoundProblem[] {
  if (!['eu', 'uk'].includes(regimeOf(config))) return [];
  return named(config).flatMap(([id, { country = 'DE' }]) =>
    problemIf(
      isCountry(country) && !isProtecting(country),
      `recipients.${id}.country`,
      country,
      'Data given to it goes where no adequacy decision holds for everybody. Make sure of safeguards (standard contractual clauses, or a certified company) before anything is sent, or name a recipient inside the area.',
    ),
  );
}
