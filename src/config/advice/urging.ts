import type { AssentConfig } from '../../core/config';
import { type FoundProblem, problemIf, type Rule } from '../rules/rule';
import { bareText, ownWords } from './ownWords';

/** People choose by facts: feelings and urging make a consent less free (EDPB 03/2022, “emotional steering”). */
export const urgingRules: readonly Rule[] = [
  {
    code: 'words-urging',
    law: ['GDPR art. 4(11)', 'GDPR art. 7', '152-FZ art. 9 part 1'],
    reads: [],
    find: urgingWords,
  },
];

/** What is read before a choice; thanks after it may be as warm as one likes. */
const BEFORE =
  /^(banner|preferences|placeholder|category|aim|gpc|consent|notice|purpose)\.|^form\.error\.consent$/;

const PRAISE = [
  /(мы|нам)[^.]{0,30}(забот|ценим|дорожим|уважаем|важн|дорог)/iu,
  /ваш\p{L}* (приватност|конфиденциальност|безопасност|спокойстви)\p{L}*[^.]{0,20}важн/iu,
  /лучш\p{L}* (\p{L}+ )?(опыт|сервис|впечатлен|обслуживан|пользовательск)/iu,
  /(сделать|сделаем) (\p{L}+ )?лучше/iu,
  /\b(we|us)\b[^.]{0,30}\b(value|care|respect|love|cherish)\b/i,
  /\byour privacy (is important|matters)\b/i,
  /\bbest (possible |user )?(experience|service)\b/i,
];

const URGING = [
  /пожалуйста,? (\p{L}+ )?(примите|разрешите|согласи|нажмите|дайте|поддержите)/iu,
  /(просим|умоляем)( вас)? (\p{L}+ )?(принять|разрешить|согласи)/iu,
  /(помогите|поддержите) (нам|нас)/iu,
  /\bplease (accept|agree|allow|consent|support|help)\b/i,
  /\b(help|support) us\b/i,
];

const SIGNS = /!|(?![©®™])\p{Extended_Pictographic}/u;

function urgingWords(config: AssentConfig): FoundProblem[] {
  return ownWords(config).flatMap(({ path, key, text }) => {
    const found = foundIn(bareText(text, config));
    return problemIf(
      BEFORE.test(key) && found !== undefined,
      path,
      text,
      `“${found}” speaks to feelings, and people choose more freely without. Say only what is done, with what, and what for, without praise, pleading, exclamation marks or emoji.`,
    );
  });
}

function foundIn(text: string): string | undefined {
  for (const pattern of [...PRAISE, ...URGING, SIGNS]) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
