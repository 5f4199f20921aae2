import type { Surroundings } from './surroundings';

/** Prints what came of a command: words, or with `--json` one document. */
export function say(
  around: Surroundings,
  { json }: { json?: true },
  value: object,
  words: string,
): void {
  around.print(json ? JSON.stringify({ v: 1, ...value }) : words);
}
