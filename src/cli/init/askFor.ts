import type { Surroundings } from '../surroundings';
import type { FactName } from './facts';
import type { Said } from './writtenConfig';

/** What is asked at a terminal, and whether a form makes it needed. */
const QUESTIONS: readonly (readonly [FactName | 'receiver', string, 'always' | 'forms'])[] = [
  ['site', 'The site’s host name', 'forms'],
  ['operator', 'Who answers for the site (company or person)', 'always'],
  ['inn', 'ИНН', 'forms'],
  ['ogrn', 'ОГРН or ОГРНИП', 'forms'],
  ['address', 'Postal address', 'forms'],
  ['email', 'E-mail address', 'forms'],
  ['policy', 'Address of the privacy policy, like /privacy', 'always'],
  ['receiver', 'Address of the Assent receiver', 'forms'],
];

/** Asks for what was neither said nor found; at a terminal only, an empty answer leaves it open. */
export async function askFor(
  said: Said,
  hasForms: boolean,
  ask: NonNullable<Surroundings['ask']>,
): Promise<Said> {
  const answered = { ...said };
  for (const [name, question, when] of QUESTIONS) {
    if (answered[name] !== undefined || (when === 'forms' && !hasForms)) continue;
    const value = (await ask(`${question}: `)).trim();
    if (!value) continue;
    if (name === 'receiver') answered.receiver = value;
    else answered[name] = { value, place: 'your answer' };
  }
  return answered;
}

/** The flag that gives what stands at a path of the configuration. */
export function flagFor(path: string): string | undefined {
  const [, field] = /^operator\.(\w+)$/.exec(path) ?? [];
  if (field === 'name') return '--operator';
  if (field) return `--${field}`;
  const top = path.split('.')[0] ?? '';
  if (top === 'endpoint') return '--receiver';
  return ['site', 'policy', 'receiver'].includes(top) ? `--${top}` : undefined;
}
