import { checkConfig } from '../../../config/check';
import type { AssentConfig } from '../../../core/config';

/** What the owner alone knows, by its path. */
const ASKED = /^(site|receiver|endpoint|operator\.\w+|policy(\.\w+)?)$/;

/** Paths that have to be filled in before the configuration is sound; each round may bring out more. */
export function missingIn(config: AssentConfig): string[] {
  const { name } = config.operator;
  // Without a name the checker would say nothing of the other facts.
  const checked = checkConfig({ ...config, operator: { ...config.operator, name: name || '—' } });
  const paths = checked.kind === 'sound' ? [] : checked.problems.map(({ path }) => path);
  return [
    ...new Set([...(name ? [] : ['operator.name']), ...paths.filter((path) => ASKED.test(path))]),
  ];
}
