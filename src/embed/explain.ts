import { checkConfig, formatProblem } from '../config/check';

/** Says in the console what is wrong with a configuration and how to mend it; whether it is sound. */
export function explain(config: unknown): boolean {
  const checked = checkConfig(config);
  for (const problem of checked.warnings) console.warn(`[assent] ${formatProblem(problem)}`);
  if (checked.kind === 'sound') return true;
  for (const problem of checked.problems) console.error(`[assent] ${formatProblem(problem)}`);
  console.error('[assent] The configuration is wrong: nothing was started on this page.');
  return false;
}
