import type { AssentConfig } from '../core/config';
import { explainShape, type ShapeProblem } from './explain';
import { lostLetters } from './lostLetters';
import { dottedPath, type Problem, valueAt } from './problem';
import { addressRules } from './rules/addresses';
import { colorRules } from './rules/colors';
import { consentPartRules } from './rules/consentParts';
import { deliveryRules, deliveryWarnings } from './rules/deliveries';
import { fieldRules } from './rules/fields';
import { fittingRules } from './rules/fitting';
import { formRules } from './rules/forms';
import { heartbeatRules, heartbeatWarnings } from './rules/heartbeat';
import { operatorRules, operatorWarnings } from './rules/operator';
import { presetRules, presetWarnings } from './rules/presets';
import { askRules, type Rule } from './rules/rule';
import { sealRules, sealWarnings } from './rules/seal';
import { storageRules } from './rules/storage';
import { switchRules } from './rules/switches';
import { textRules } from './rules/texts';
import { warningRules } from './rules/warnings';
import { Config } from './schema';
import { unsafeKeys } from './unsafeKeys';

export { formatProblem, type Problem } from './problem';

/** What came of a check: a configuration to trust, or all that is wrong with it. */
export type Checked =
  | { kind: 'sound'; config: AssentConfig; warnings: Problem[] }
  | { kind: 'wrong'; problems: Problem[]; warnings: Problem[] };

/** All that is refused where the shape is sound. */
export const checkRules: readonly Rule[] = [
  ...operatorRules,
  ...addressRules,
  ...switchRules,
  ...presetRules,
  ...colorRules,
  ...formRules,
  ...fieldRules,
  ...consentPartRules,
  ...fittingRules,
  ...storageRules,
  ...sealRules,
  ...deliveryRules,
  ...heartbeatRules,
  ...textRules,
];

/** All that consoles and `assent check` warn of. */
export const checkWarnings: readonly Rule[] = [
  ...warningRules,
  ...operatorWarnings,
  ...presetWarnings,
  ...sealWarnings,
  ...deliveryWarnings,
  ...heartbeatWarnings,
];

/** Checks a configuration in full; any value may be given, and nothing is thrown. */
export function checkConfig(value: unknown): Checked {
  const parsed = Config.safeParse(value);
  const shape = [
    ...unsafeKeys(value).map((path) => unsafeKey(value, path)),
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => explainShape(value, issue))),
  ];
  // What stands under a misspelt key is not missing.
  const meant = shape.flatMap((found) => found.meant ?? []);
  const problems = unique([
    ...lostLetters(value),
    ...shape.map(({ problem }) => problem),
    ...ask(checkRules, value, shape),
  ]).filter((problem) => problem.value !== undefined || !meant.includes(problem.path));
  const warnings = ask(checkWarnings, value, shape);
  return parsed.success && problems.length === 0
    ? { kind: 'sound', config: parsed.data, warnings }
    : { kind: 'wrong', problems, warnings };
}

/** Asks the rules that read only sound sections, so that one slip is not reported twice. */
function ask(asked: readonly Rule[], value: unknown, shape: readonly ShapeProblem[]): Problem[] {
  const grave = shape.filter(({ isHarmless }) => !isHarmless);
  if (grave.some(({ section }) => section === undefined)) return [];
  const broken = grave.map(({ section }) => section);
  const config = value as AssentConfig; // each rule reads only the sections that parsed
  const fit = asked.filter(({ reads }) => !reads.some((section) => broken.includes(section)));
  return askRules(fit, config);
}

function unsafeKey(root: unknown, path: PropertyKey[]): ShapeProblem {
  return {
    problem: {
      code: 'key-unsafe',
      path: dottedPath(path),
      value: valueAt(root, path),
      message: 'This key cannot be used anywhere. Remove it.',
    },
    section: path[0] === undefined ? undefined : String(path[0]),
    isHarmless: false,
  };
}

function unique(problems: readonly Problem[]): Problem[] {
  const paths = new Set<string>();
  return problems.filter(({ path, message }) => {
    const key = path.endsWith('__proto__') ? path : `${path} ${message}`;
    return !paths.has(key) && paths.add(key);
  });
}
