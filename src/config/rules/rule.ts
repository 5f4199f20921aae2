import type { AssentConfig } from '../../core/config';
import type { Problem } from '../problem';

/** Something values must mean together. It is asked only where the shape of all it reads is sound. */
export type Rule = {
  reads: readonly (keyof AssentConfig)[];
  find: (config: AssentConfig) => Problem[];
};

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
): Problem[] {
  return isWrong ? [{ path, value, message }] : [];
}
