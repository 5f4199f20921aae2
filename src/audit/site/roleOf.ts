import { PAPER_WORDS, ROLE_WORDS, type Role } from './words';

/** How long the words of a button may be. */
const MOST = 60;

/** A border of a word in any language: that of the engine knows Latin letters alone. */
const BORDER = '(?:(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}]))';

/** A source of an expression with borders of words in any language. */
export function inAnyLanguage(source: string): string {
  return source.replaceAll('\\b', BORDER);
}

const ROLES: readonly (readonly [Role, RegExp])[] = ROLE_WORDS.map(([role, sources]) => [
  role,
  new RegExp(inAnyLanguage(sources.join('|')), 'iu'),
]);
const papers = new RegExp(inAnyLanguage(PAPER_WORDS), 'iu');

/** What the words on a control say it is for; `undefined` where they say nothing of a choice. */
export function roleOf(words: string, kind: 'button' | 'link' | 'box'): Role | undefined {
  const bare = words.normalize('NFC').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (bare.length > MOST || (kind === 'link' && papers.test(bare))) return undefined;
  return ROLES.find(([, fits]) => fits.test(bare))?.[0];
}
