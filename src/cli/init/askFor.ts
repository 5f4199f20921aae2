import type { Regime } from '../../core/config';
import type { Asker, Choice } from '../asker';
import { type AskedName, answerFault } from './answerFault';
import { FACTS, type FactName } from './facts';
import type { Said } from './writtenConfig';

/** A question, an answer as an example, and whether only forms make it needed. */
type Question = readonly [AskedName, string, string, 'always' | 'forms'];

const QUESTIONS: readonly Question[] = [
  ['site', 'The site’s host name', 'example.ru', 'forms'],
  ['operator', 'Who answers for the site (company or person)', 'ООО «Ромашка»', 'always'],
  ['inn', 'ИНН', '10 digits, a person’s 12', 'forms'],
  ['ogrn', 'ОГРН or ОГРНИП', '13 digits, a person’s 15', 'forms'],
  ['address', 'Postal address', '125009, Москва, ул. Тверская, д. 7', 'forms'],
  ['email', 'E-mail address for people’s requests', 'info@example.ru', 'forms'],
  ['policy', 'Address of the privacy policy', '/privacy', 'always'],
  ['receiver', 'Address of the Assent receiver', 'https://leads.example.ru', 'forms'],
  ['country', 'Country in which the leads are kept', 'RU', 'forms'],
];

/** Russian numbers, of which other regimes ask nothing. */
const RUSSIAN: readonly AskedName[] = ['inn', 'ogrn'];

const REGIMES: readonly Choice<Regime>[] = [
  { value: 'ru', label: 'Russia', hint: '152-ФЗ' },
  { value: 'eu', label: 'European Union', hint: 'GDPR, ePrivacy' },
  { value: 'uk', label: 'United Kingdom', hint: 'UK GDPR, PECR' },
  { value: 'us-ca', label: 'California', hint: 'CCPA' },
];

/**
 * Asks whether what the pages show is right, and for what was neither said nor found; an empty answer leaves it
 * open. `undefined` where the person broke off.
 */
export async function askFor(said: Said, hasForms: boolean, ask: Asker): Promise<Said | undefined> {
  const kept = await keepRight(said, ask);
  if (!kept) return undefined;
  const regime =
    kept.regime ?? (await ask.choose('Whose law does the site follow first?', REGIMES, 'ru'));
  if (regime === undefined) return undefined;
  const answered: Said = { ...kept, regime };
  for (const [name, question, example, when] of QUESTIONS) {
    const isForeign = regime !== 'ru' && RUSSIAN.includes(name);
    if (answered[name] !== undefined || (when === 'forms' && !hasForms) || isForeign) continue;
    const value = await ask.text(`${question} (Enter leaves it open)`, example, (line) =>
      answerFault(name, line),
    );
    if (value === undefined) return undefined;
    if (!value) continue;
    if (name === 'receiver' || name === 'country') answered[name] = value;
    else answered[name] = { value, place: 'your answer' };
  }
  return answered;
}

async function keepRight(said: Said, ask: Asker): Promise<Said | undefined> {
  const found = FACTS.flatMap((name): Choice<FactName>[] => {
    const fact = said[name];
    return fact && !fact.place.startsWith('--')
      ? [{ value: name, label: `${name}: ${fact.value}`, hint: fact.place }]
      : [];
  });
  if (!found.length) return said;
  const right = await ask.chooseMany(
    'Found in the pages. Untick what is not right.',
    found,
    found.map(({ value }) => value),
  );
  if (!right) return undefined;
  const kept = { ...said };
  for (const { value } of found) if (!right.includes(value)) delete kept[value];
  return kept;
}
