import { brotliCompressSync } from 'node:zlib';
import { type MinifyOptions, minify } from 'terser';

/** A minifier's settings for code that it need not rename in. */
const SHORTENED: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, sequences: false },
  mangle: false,
};

/**
 * A script minified, named so that brotli packs it closest. Brotli is fickle: the same code with other
 * letters for its names takes up to fifty bytes more or less. So letters are taken by how often they
 * stand in it, then with a pair of neighbours in that order changed, `tries` times, and the smallest file
 * is kept. The same source gives the same file.
 */
export async function smallest(source: string, tries: number): Promise<string> {
  const { code = source } = await minify(source, SHORTENED);
  const letters = byFrequency(code);
  let best: { code: string; bytes: number } | undefined;
  for (let at = 0; at <= tries; at++) {
    const named = await nameBy(swapped(letters, at - 1), code);
    const bytes = brotliCompressSync(named).length;
    if (!best || bytes < best.bytes) best = { code: named, bytes };
  }
  return best?.code ?? code;
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

async function nameBy(letters: string, source: string): Promise<string> {
  const get = (count: number): string => {
    const rest = Math.floor(count / letters.length);
    return letters[count % letters.length] + (rest ? get(rest - 1) : '');
  };
  const own = { get, reset() {}, consider: () => 0, sort() {} };
  const { code } = await minify(source, {
    ecma: 2020,
    compress: false,
    mangle: { nth_identifier: own },
  });
  return code ?? source;
}
