import { checkConfig, formatProblem } from '../../config/check';
import type { AssentConfig } from '../../core/config';
import type { Surroundings } from '../surroundings';

/** Says what the checker still asks for, each with the flag that gives it; the exit code. */
export function tellMissing(config: AssentConfig, around: Surroundings): number {
  const { name } = config.operator;
  // Without a name the checker would say nothing of the other facts.
  const checked = checkConfig({ ...config, operator: { ...config.operator, name: name || '—' } });
  if (name && checked.kind === 'sound') return 0;
  around.printError('Missing before `assent check` passes:');
  if (!name) around.printError('  --operator: operator.name (missing): who answers for the site.');
  if (checked.kind === 'sound') return 1;
  for (const problem of checked.problems) {
    const flag = flagFor(problem.path);
    around.printError(`  ${flag ? `${flag}: ` : ''}${formatProblem(problem)}`);
  }
  return 1;
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
