import { adviceOn } from '../../config/advice';
import { checkConfig } from '../../config/check';
import { type Finding, findingOf } from '../../config/finding';
import type { AssentConfig } from '../../core/config';
import type { JsonObject } from './json';
import { plainPath } from './plainPath';

/** What the checker says; `config` where nothing is wrong. */
export type Judged = { findings: Finding[]; config?: AssentConfig };

/** Asks the very checker that `assent check` asks. */
export function judge(value: JsonObject): Judged {
  const checked = checkConfig(value);
  const warnings = checked.warnings.map((problem) => findingOf(problem, 'warning'));
  if (checked.kind === 'wrong') {
    return { findings: [...checked.problems.map((one) => findingOf(one, 'error')), ...warnings] };
  }
  const advice = adviceOn(checked.config).map((problem) => findingOf(problem, 'warning'));
  return { findings: [...warnings, ...advice], config: checked.config };
}

/** What is said of a path, and of what lies in it where `isDeep`. */
export function findingsAt(findings: readonly Finding[], path: string, isDeep = false): Finding[] {
  return findings.filter((finding) => {
    const where = plainPath(finding.path);
    return where === path || (isDeep && where.startsWith(`${path}.`));
  });
}
