import type { Pack } from '../core/texts';

/** The same words in other letters; names of products and what is filled in stay as they are. */
export function inLetters(pack: Pack, write: (words: string) => string): Pack {
  const kept = /(\{\w+\}|Global Privacy Control)/;
  return Object.fromEntries(
    Object.entries(pack).map(([key, text]) => [
      key,
      key === 'dir'
        ? text
        : text
            .split(kept)
            .map((part) => (kept.test(part) ? part : write(part)))
            .join(''),
    ]),
  );
}
