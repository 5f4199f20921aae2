import type { AssentConfig } from '../../core/config';
import { type FoundProblem, problemIf, type Rule } from '../rules/rule';
import { bareText, ownWords } from './ownWords';

/** What people agree to, they must be able to read: in one language, and in letters of one alphabet. */
export const tongueRules: readonly Rule[] = [
  {
    code: 'language-mixed',
    law: ['GDPR art. 12(1)', '152-FZ art. 9 part 1'],
    reads: [],
    find: mixedWords,
  },
];

/** Two letters of one word in two alphabets. */
const HYBRID = /[a-z][\u0400-\u04ff]|[\u0400-\u04ff][a-z]/i;

const CYRILLIC = ['ru', 'be', 'bg', 'kk', 'ky', 'tg', 'uk'];
/** Serbian and Uzbek are written in either alphabet. */
const EITHER = ['sr', 'sr-Latn', 'uz', 'uz-Cyrl'];

function mixedWords(config: AssentConfig): FoundProblem[] {
  return ownWords(config).flatMap(({ path, tag, text }) => {
    const bare = bareText(text, config);
    const hybrid = bare.split(/\P{L}+/u).find((word) => HYBRID.test(word));
    if (hybrid !== undefined) {
      return problemIf(
        true,
        path,
        text,
        `“${hybrid}” has letters of two alphabets that look alike: readers aloud and search stumble over it. Type the word again in one.`,
      );
    }
    const strange = tag === undefined ? undefined : strangeWords(tag, bare);
    return problemIf(
      strange !== undefined,
      path,
      text,
      `“${strange}” is in another language than the rest of \`${tag}\`. Write all of it in that language, and put names into quotes.`,
    );
  });
}

function strangeWords(tag: string, bare: string): string | undefined {
  if (EITHER.includes(tag)) return undefined;
  if (!CYRILLIC.includes(tag))
    return /[\u0400-\u04ff]{2,}(?:[ ,]+[\u0400-\u04ff]+)*/.exec(bare)?.[0];
  if (/[\u0400-\u04ff]/.test(bare)) return /[a-z]{2,}(?: [a-z]{2,})+/.exec(bare)?.[0];
  // One word alone may be a name, or what is called so everywhere: VIN, Telegram, e-mail.
  return /[a-z]{2,}(?: [a-z]{2,})+/i.exec(bare)?.[0];
}
