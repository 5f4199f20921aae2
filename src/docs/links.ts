import { posix } from 'node:path';
import { type Language, placeIn, type Source } from './source';

/** Pages that stand, by language and name. */
export type Known = (language: Language, name: string) => boolean;

/** Looks pages up among the sources. */
export function knownOf(sources: readonly Source[]): Known {
  const places = new Set(sources.map(placeIn));
  return (language, name) => places.has(placeIn({ language, name }));
}

/** A page's address from another, without a leading slash: the docs lie in any folder, or on a disk. */
export function addressFrom(from: Pick<Source, 'language' | 'name'>, to: string): string {
  return posix.relative(posix.dirname(placeIn(from)), to) || posix.basename(to);
}

/**
 * The address of what a page links to: `.md` becomes the page itself, and what is not translated is the English one.
 * Everything else stays as it is written.
 */
export function linkFrom(from: Source, written: string, isKnown: Known): string {
  const [, path = '', anchor = ''] = /^([^:#?]+)\.md(#.*)?$/.exec(written) ?? [];
  if (path === '') return written;
  const place = posix.join(posix.dirname(placeIn(from)), path);
  const name = place.replace(/^ru\//, '');
  const language: Language = place.startsWith('ru/') && isKnown('ru', name) ? 'ru' : 'en';
  return `${addressFrom(from, `${placeIn({ language, name })}.html`)}${anchor}`;
}
