import type { AssentConfig } from '../../core/config';
import { regimeOf } from '../../core/settings';
import type { Problem } from '../problem';
import { isInn, isOgrn } from '../taxNumbers';
import { entries, problemIf, type Rule } from './rule';

const INN_FIX =
  'The check digits do not fit. Copy the ИНН again: 10 digits for a company, 12 for a person.';
const OGRN_FIX =
  'The check digit does not fit. Copy the ОГРН again: 13 digits for a company, 15 for a sole trader.';

/** Who answers for the data, and who receives it, are named rightly. */
export const operatorRules: readonly Rule[] = [
  { reads: ['operator'], find: ({ operator }) => operatorProblems(operator) },
  { reads: ['recipients'], find: recipientProblems },
  { reads: ['operator', 'forms', 'regime'], find: missingForForms },
];

function operatorProblems({ name, inn, ogrn, email }: AssentConfig['operator']): Problem[] {
  return [
    ...nameProblems('operator.name', name),
    ...problemIf(inn !== undefined && !isInn(inn), 'operator.inn', inn, INN_FIX),
    ...problemIf(ogrn !== undefined && !isOgrn(ogrn), 'operator.ogrn', ogrn, OGRN_FIX),
    ...problemIf(
      email !== undefined && !/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(email),
      'operator.email',
      email,
      'This is not an e-mail address. Write it like `info@example.ru`.',
    ),
  ];
}

function recipientProblems({ recipients }: AssentConfig): Problem[] {
  return entries(recipients).flatMap(([id, { name, inn, country }]) => [
    ...nameProblems(`recipients.${id}.name`, name),
    // A foreign recipient's tax number follows its own country's rules.
    ...problemIf(
      inn !== undefined && (country ?? 'RU') === 'RU' && !isInn(inn),
      `recipients.${id}.inn`,
      inn,
      INN_FIX,
    ),
  ]);
}

/** "Affiliates" may be anybody; a company whose own name has the word stands in quotes. */
function nameProblems(path: string, name: string): Problem[] {
  const unquoted = name.replace(/«[^»]*»|“[^”]*”|„[^“]*“|"[^"]*"/g, '');
  return problemIf(
    /аффилир|affiliat/i.test(unquoted),
    path,
    name,
    '“Affiliates” name nobody. Give each company its own entry in `recipients`, with its name.',
  );
}

function missingForForms(config: AssentConfig): Problem[] {
  if (!entries(config.forms).length) return [];
  const { operator } = config;
  const isRussian = regimeOf(config) === 'ru';
  const missing = (key: 'address' | 'inn' | 'ogrn') =>
    problemIf(
      operator[key] === undefined,
      `operator.${key}`,
      undefined,
      'A form needs it: the consent text must name it. Add it.',
    );
  return [
    ...missing('address'),
    ...(isRussian ? [...missing('inn'), ...missing('ogrn')] : []),
    ...problemIf(
      operator.email === undefined && operator.phone === undefined,
      'operator.email',
      undefined,
      'A form needs a way to withdraw consent. Add `operator.email` or `operator.phone`.',
    ),
  ];
}
