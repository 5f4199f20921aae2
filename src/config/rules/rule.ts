import type { AssentConfig } from '../../core/config';
import type { Problem } from '../problem';

/** What a rule finds; what it is called is the rule's. */
export type FoundProblem = Omit<Problem, 'code' | 'law'>;

/** Something values must mean together. It is asked only where the shape of all it reads is sound. */
export type Rule = {
  /** What its problems are called. */
  code: string;
  /** Where it comes from, where that is a law. */
  law?: readonly string[];
  reads: readonly (keyof AssentConfig)[];
  find: (config: AssentConfig) => FoundProblem[];
};

/** What rules find, each problem with what its rule is called. */
export function askRules(rules: readonly Rule[], config: AssentConfig): Problem[] {
  return rules.flatMap(({ code, law, find }) =>
    find(config).map((found) => ({ ...found, code, ...(law && { law }) })),
  );
}

/** The entries of a section that may be left out. */
export function entries<T>(section: Readonly<Record<string, T>> | undefined): [string, T][] {
  return Object.entries(section ?? {});
}

/** A problem when `isWrong`, else none. */
export function problemIf(
  isWrong: boolean,
  path: string,
  value: unknown,
  message: string,
): FoundProblem[] {
  return isWrong ? [{ path, value, message }] : [];
}
