import type { AssentConfig } from '../../core/config';
import { regimeOf } from '../../core/settings';
import { isProtecting } from '../countries';
import { entries, type FoundProblem, problemIf, type Rule } from '../rules/rule';

/** Where the data lies, and who keeps it there, is said: the notice to the regulator asks both. */
export const storageAdvice: readonly Rule[] = [
  {
    code: 'storage-unsaid',
    law: ['152-FZ art. 18 part 5', '152-FZ art. 22 part 3'],
    reads: [],
    find: unsaidPlace,
  },
  { code: 'storage-abroad', law: ['GDPR ch. V'], reads: [], find: placeOutside },
];

/** Whether forms are kept by a receiver under Russian law; the policy's own rule asks for the country too. */
export function lacksPlace({ storage, ...config }: AssentConfig): boolean {
  const isKept = config.receiver !== undefined && config.endpoint === undefined;
  const isSent = entries(config.forms).length > 0;
  return storage === undefined && isKept && isSent && regimeOf(config) === 'ru';
}

function unsaidPlace(config: AssentConfig): FoundProblem[] {
  const { storage } = config;
  return [
    ...problemIf(
      lacksPlace(config),
      'storage',
      storage,
      'Forms go to the receiver, and nothing says in which country it keeps them. Add `"storage": { "country": "RU", "keeper": "…" }`, with the hosting company as `keeper`.',
    ),
    ...problemIf(
      storage !== undefined && storage.keeper === undefined && regimeOf(config) === 'ru',
      'storage.keeper',
      undefined,
      'The notice to the regulator names who owns the place where the data lies. Add the hosting company, or the operator itself where the server is its own.',
    ),
  ];
}

function placeOutside(config: AssentConfig): FoundProblem[] {
  const { country = 'DE' } = config.storage ?? {};
  return problemIf(
    ['eu', 'uk'].includes(regimeOf(config)) && !isProtecting(country),
    'storage.country',
    country,
    'Data is kept where no adequacy decision holds for everybody. Move it inside the area, or make sure of safeguards (standard contractual clauses) and say so in the policy.',
  );
}
