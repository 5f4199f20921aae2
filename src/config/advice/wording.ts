import type { AssentConfig } from '../../core/config';
import { regimeOf } from '../../core/settings';
import { type FoundProblem, problemIf, type Rule } from '../rules/rule';
import { bareText, ownWords } from './ownWords';

/** What people in Russia agree to is told in Russian first. */
export const wordingRules: readonly Rule[] = [
  { code: 'wording-foreign', law: ['152-FZ art. 9 part 1'], reads: [], find: foreignWording },
];

function foreignWording(config: AssentConfig): FoundProblem[] {
  if (regimeOf(config) !== 'ru') return [];
  return ownWords(config).flatMap(({ path, tag, text }) => {
    const bare = bareText(text, config);
    const isRussian = tag === 'ru' || (tag === undefined && /[\u0400-\u04ff]/.test(bare));
    const word = /\bcookies?\b/i.exec(bare)?.[0];
    return problemIf(
      isRussian && word !== undefined && !/кук[иа]/i.test(bare),
      path,
      text,
      `“${word}” stands here without its Russian word. Write «файлы куки»; the foreign word may follow in brackets.`,
    );
  });
}
