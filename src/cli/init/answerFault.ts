import { checkConfig } from '../../config/check';
import type { FactName } from './facts';

/** What can be asked for in one line. */
export type AskedName = FactName | 'receiver' | 'country';

/** What the checker has against an answer, in one sentence; `undefined` for a sound one, and for an empty one. */
export function answerFault(name: AskedName, answer: string): string | undefined {
  if (!answer) return undefined;
  const [config, path] = placed(name, answer);
  const checked = checkConfig(config);
  if (checked.kind === 'sound') return undefined;
  return checked.problems.find((problem) => problem.path === path)?.message;
}

function placed(name: AskedName, answer: string): [unknown, string] {
  const operator = { name: '—' };
  if (name === 'operator') return [{ operator: { name: answer } }, 'operator.name'];
  if (name === 'policy') return [{ operator, policy: { url: answer } }, 'policy.url'];
  if (name === 'country') return [{ operator, storage: { country: answer } }, 'storage.country'];
  if (name === 'site' || name === 'receiver' || name === 'locale')
    return [{ operator, [name]: answer }, name];
  return [{ operator: { ...operator, [name]: answer } }, `operator.${name}`];
}
