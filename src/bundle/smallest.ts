import { brotliCompressSync } from 'node:zlib';
import { type MangleOptions, type MinifyOptions, minify } from 'terser';

/** A minifier's settings for code that it need not rename in. */
const SHORTENED: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, sequences: false },
  mangle: false,
};

/**
 * A script minified, named so that brotli packs it closest. Brotli is fickle: the same code with other
 * letters for its names takes up to fifty bytes more or less. So beside the minifier's own naming others are
 * tried, `tries` times: letters by how often they stand in the code, then with a pair of neighbours in that
 * order changed; the smallest file is kept, below the lines of `head`. The same source gives the same file.
 */
export async function smallest(source: string, tries = 0, head = ''): Promise<string> {
  const { code = source } = await minify(source, SHORTENED);
  const letters = byFrequency(code);
  let best = head + (await named(code, true));
  for (let at = 0; at < tries; at++) {
    const names = namesOf(swapped(letters, at - 1));
    const other = head + (await named(code, { nth_identifier: names }));
    if (packed(other) < packed(best)) best = other;
  }
  return best;
}

/** The letters of names, the most frequent ones of a code first. */
function byFrequency(code: string): string {
  const counts = new Map<string, number>();
  for (const [letter] of code.matchAll(/[a-z]/gi)) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const found = [...counts].sort(([one, many], [other, more]) =>
    more === many ? (one < other ? -1 : 1) : more - many,
  );
  return `${found.map(([letter]) => letter).join('')}_$`;
}

/** The same letters, the one at a place after its follower; a place outside changes nothing. */
function swapped(letters: string, at: number): string {
  if (at < 0) return letters;
  return letters.slice(0, at) + letters[at + 1] + letters[at] + letters.slice(at + 2);
}

/** Names made of letters, the first letters first. */
function namesOf(letters: string) {
  const get = (count: number): string => {
    const rest = Math.floor(count / letters.length);
    return letters[count % letters.length] + (rest ? get(rest - 1) : '');
  };
  return { get };
}

async function named(source: string, mangle: true | MangleOptions): Promise<string> {
  return (await minify(source, { ecma: 2020, compress: false, mangle })).code ?? source;
}

const packed = (code: string) => brotliCompressSync(code).length;
