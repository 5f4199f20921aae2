import type { AssentConfig } from '../../core/config';
import { doesBend } from '../../core/consentText';
import { regimeOf } from '../../core/settings';
import { innFault, ogrnFault } from '../taxNumbers';
import { entries, type FoundProblem, problemIf, type Rule } from './rule';

/** Who answers for the data is named. */
const NAMED = ['152-FZ art. 9 part 4', 'GDPR art. 13(1)(a)'];

/** Who answers for the data, and who receives it, are named rightly. */
export const operatorRules: readonly Rule[] = [
  {
    code: 'operator-unfit',
    law: NAMED,
    reads: ['operator'],
    find: ({ operator }) => operatorProblems(operator),
  },
  { code: 'recipient-unfit', law: NAMED, reads: ['recipients'], find: recipientProblems },
  {
    code: 'recipient-unfit',
    law: NAMED,
    reads: ['storage'],
    find: ({ storage }) => nameProblems('storage.keeper', storage?.keeper ?? ''),
  },
  {
    code: 'operator-incomplete',
    law: NAMED,
    reads: ['operator', 'forms', 'regime'],
    find: missingForForms,
  },
];

/** What a reader would stumble over in how the operator is named. */
export const operatorWarnings: readonly Rule[] = [
  { code: 'operator-unbent', reads: ['operator', 'forms', 'regime'], find: namingWarnings },
];

function operatorProblems({ name, inn, ogrn, email }: AssentConfig['operator']): FoundProblem[] {
  return [
    ...nameProblems('operator.name', name),
    ...faultProblem('operator.inn', inn, innFault),
    ...faultProblem('operator.ogrn', ogrn, ogrnFault),
    ...kindProblems(inn, ogrn),
    ...problemIf(
      email !== undefined && !/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(email),
      'operator.email',
      email,
      'This is not an e-mail address. Write it like `info@example.ru`.',
    ),
  ];
}

function faultProblem(
  path: string,
  value: string | undefined,
  faultOf: (value: string) => string | undefined,
): FoundProblem[] {
  const message = value === undefined ? undefined : faultOf(value);
  return message === undefined ? [] : [{ path, value, message }];
}

/** Two sound numbers of which one is a company's and the other a person's. */
function kindProblems(inn = '', ogrn = ''): FoundProblem[] {
  if (innFault(inn) || ogrnFault(ogrn)) return [];
  return problemIf(
    (inn.length === 12) !== (ogrn.length === 15),
    'operator.ogrn',
    ogrn,
    inn.length === 12
      ? 'This is a company’s ОГРН (13 digits), and the ИНН is a person’s. Give the sole trader’s ОГРНИП (15 digits), or the company’s ИНН (10 digits).'
      : 'This is a sole trader’s ОГРНИП (15 digits), and the ИНН is a company’s. Give the company’s ОГРН (13 digits), or the person’s ИНН (12 digits).',
  );
}

function recipientProblems({ recipients }: AssentConfig): FoundProblem[] {
  return entries(recipients).flatMap(([id, { name, inn, country }]) => [
    ...nameProblems(`recipients.${id}.name`, name),
    // A foreign recipient's tax number follows its own country's rules.
    ...((country ?? 'RU') === 'RU' ? faultProblem(`recipients.${id}.inn`, inn, innFault) : []),
  ]);
}

/** "Affiliates" may be anybody; a company whose own name has the word stands in quotes. */
function nameProblems(path: string, name: string): FoundProblem[] {
  const unquoted = name.replace(/«[^»]*»|“[^”]*”|„[^“]*“|"[^"]*"/g, '');
  return problemIf(
    /аффилир|affiliat/i.test(unquoted),
    path,
    name,
    '“Affiliates” name nobody. Give each company its own entry in `recipients`, with its name.',
  );
}

/** A person by the ИНН who is no sole trader by name: self-employed people have no ОГРН. */
function isSelfEmployed({ name, inn }: AssentConfig['operator']): boolean {
  const isSoleTrader = /^(ИП|индивидуальн\S+ предпринимател\S+)(?![а-яё])/i.test(name.trim());
  return inn?.length === 12 && !isSoleTrader;
}

function missingForForms(config: AssentConfig): FoundProblem[] {
  if (!entries(config.forms).length) return [];
  const { operator } = config;
  const isRussian = regimeOf(config) === 'ru';
  const missing = (key: 'address' | 'inn' | 'ogrn', remedy: string) =>
    problemIf(
      operator[key] === undefined,
      `operator.${key}`,
      undefined,
      `A form needs it: the consent text must name it. ${remedy}`,
    );
  return [
    ...missing('address', 'Add it.'),
    ...(isRussian ? missing('inn', 'Add it: 10 digits for a company, 12 for a person.') : []),
    ...(isRussian && !isSelfEmployed(operator)
      ? missing(
          'ogrn',
          'Add it: the ОГРН of a company has 13 digits, the ОГРНИП of a sole trader 15. Self-employed people have none: they give an ИНН of 12 digits and no ИП in the name.',
        )
      : []),
    ...problemIf(
      operator.email === undefined && operator.phone === undefined,
      'operator.email',
      undefined,
      'A form needs a way to withdraw consent. Add `operator.email` or `operator.phone`.',
    ),
  ];
}

function namingWarnings(config: AssentConfig): FoundProblem[] {
  if (!entries(config.forms).length || regimeOf(config) !== 'ru') return [];
  const { name, dative, ogrn } = config.operator;
  return [
    ...problemIf(
      dative === undefined && doesBend(name),
      'operator.dative',
      undefined,
      `Russian bends this name. Until you say how, people read «Даю оператору (${name}) согласие…». Add it as it answers «кому?»: «ИП Иванову Ивану Ивановичу».`,
    ),
    ...problemIf(
      dative === name && doesBend(name),
      'operator.dative',
      dative,
      'This is the name itself. Write it as it answers «кому?»: «ИП Иванову Ивану Ивановичу», or leave it out.',
    ),
    ...problemIf(
      ogrn === undefined && isSelfEmployed(config.operator),
      'operator.ogrn',
      undefined,
      'Right for a self-employed person, who has none. Add the 15 digits of the ОГРНИП for a sole trader (ИП), who must be named with it.',
    ),
  ];
}
