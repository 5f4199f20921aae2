import type { Random } from './random';

const SIGNS: [string, ...string[]] = ['\u0000', '\u00a0', '\ud83d', ...'abcXYZ019-_ {}":,.+=/яЖ'];

/** A text with one sign put in, taken out, or put in the place of another. */
export function mutateText(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const sign = random.pick(SIGNS);
  return random.pick([
    text.slice(0, at) + sign + text.slice(at),
    text.slice(0, at) + sign + text.slice(at + 1),
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at),
    text.slice(0, at) + text.slice(at, at + 1).toUpperCase() + text.slice(at + 1),
  ]);
}
