import { checkConfig, formatProblem } from '../../config/check';
import type { AssentConfig } from '../../core/config';
import type { Surroundings } from '../surroundings';

/** What the checker still asks for, each with the flag that gives it. */
export type Missing = { path: string; message: string; flag?: string };

/** All that is missing before `assent check` passes. */
export function missingIn(config: AssentConfig): Missing[] {
  const { name } = config.operator;
  // Without a name the checker would say nothing of the other facts.
  const checked = checkConfig({ ...config, operator: { ...config.operator, name: name || '—' } });
  const problems = checked.kind === 'sound' ? [] : checked.problems;
  const nameless = 'operator.name (missing): who answers for the site.';
  return [
    ...(name ? [] : [{ path: 'operator.name', message: nameless, flag: '--operator' }]),
    ...problems.map((problem) => {
      const flag = flagFor(problem.path);
      return { path: problem.path, message: formatProblem(problem), ...(flag && { flag }) };
    }),
  ];
}

/** Says what is missing; nothing where all is there. */
export function tellMissing(missing: readonly Missing[], around: Surroundings): void {
  if (missing.length) around.printError('Missing before `assent check` passes:');
  for (const { flag, message } of missing)
    around.printError(`  ${flag ? `${flag}: ` : ''}${message}`);
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
