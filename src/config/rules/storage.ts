import type { AssentConfig } from '../../core/config';
import { regimeOf } from '../../core/settings';
import { type FoundProblem, problemIf, type Rule } from './rule';

/** Russians' data is collected into databases in Russia (152-FZ art. 18 part 5). */
export const storageRules: readonly Rule[] = [
  {
    code: 'storage-abroad',
    law: ['152-FZ art. 18 part 5'],
    reads: ['storage', 'regime'],
    find: storageProblems,
  },
];

function storageProblems({ storage, ...config }: AssentConfig): FoundProblem[] {
  if (!storage || regimeOf(config) !== 'ru' || storage.country === 'RU') return [];
  return problemIf(
    !storage.override?.trim(),
    'storage.country',
    storage.country,
    'The law wants personal data of Russians collected in Russia (152-FZ art. 18 part 5). Move receiver or endpoint there and write `RU`, or say in `storage.override` why this is lawful: the policy shows it.',
  );
}
