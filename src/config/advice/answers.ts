import type { AssentConfig } from '../../core/config';
import { packs } from '../../locales/all';
import { entries, type FoundProblem, type Rule } from '../rules/rule';
import { textPath } from './ownWords';

const LAW = ['GDPR art. 7', 'EDPB 03/2022'];

/** Both answers say what they do, alike in length and tone. */
export const answerRules: readonly Rule[] = [
  { code: 'decline-hidden', law: LAW, reads: [], find: found(hidden) },
  { code: 'decline-shames', law: LAW, reads: [], find: found(shaming) },
  { code: 'accept-unsaid', law: LAW, reads: [], find: found(unsaid) },
  { code: 'answers-unequal', law: LAW, reads: [], find: found(unequal) },
];

/** The two answers of one language as people read them, with what the owner wrote of them. */
type Answers = {
  tag: string;
  own: Readonly<Record<string, string>>;
  accept: string;
  decline: string;
};

type Said = { key: 'banner.accept' | 'banner.decline'; message: string };

/** Buttons that put off or close, and decline only by the way. */
const PUTS_OFF =
  /^(позже|потом|не сейчас|напомнить позже|закрыть|скрыть|пропустить|продолжить|ок|окей|понятно|ясно|хорошо|x|×|later|maybe later|not now|close|dismiss|hide|skip|continue|ok|okay|got it)$/i;

/** Buttons that agree without a word of it. */
const NODS =
  /^(ок|окей|понятно|ясно|хорошо|отлично|да|продолжить|далее|закрыть|x|×|ok|okay|got it|great|fine|yes|understood|continue|next|close)$/i;

/** Words that make who declines look foolish, unkind or unsafe. */
const SHAMES =
  /(нет|no),? (\S+ )?(не хочу|мне не нужн|не интересн|не ценю|i don|thanks, i)|без (защиты|удобств|улучшен|скид|выгод|персонализац)|отказаться от (удобств|защиты|скид|выгод|лучш)|потеря|рискн|хуже|i (don[’']t|do not) (want|care|like)|i hate|rather not|miss out|without (protection|improve|benefits|savings)|worse experience|limited experience|at my own risk/iu;

function found(judge: (answers: Answers) => Said | undefined): Rule['find'] {
  return ({ texts }: AssentConfig): FoundProblem[] =>
    entries(texts).flatMap(([tag, own]) => {
      const pack = Object.hasOwn(packs, tag) ? packs[tag] : undefined;
      const answerOf = (key: string) => own[key] ?? pack?.[key] ?? '';
      const [accept, decline] = [answerOf('banner.accept'), answerOf('banner.decline')];
      const said = pack && judge({ tag, own, accept, decline });
      if (!said || own[said.key] === undefined) return [];
      return [{ path: textPath(tag, said.key), value: own[said.key], message: said.message }];
    });
}

/** A button's words without what stands around them. */
function bare(words: string): string {
  return words.trim().replace(/[\s.!…]+$/u, '');
}

function hidden({ decline }: Answers): Said | undefined {
  if (!PUTS_OFF.test(bare(decline))) return undefined;
  const message =
    'This button declines, and its word does not say so. Write what it does, like «Отклонить» or “Decline”.';
  return { key: 'banner.decline', message };
}

function shaming({ decline }: Answers): Said | undefined {
  if (!SHAMES.test(decline)) return undefined;
  const message =
    'Whoever declines is made to feel foolish or unsafe by these words. Write what the button does and no more, like «Отклонить» or “Decline”.';
  return { key: 'banner.decline', message };
}

function unsaid({ accept }: Answers): Said | undefined {
  if (!NODS.test(bare(accept))) return undefined;
  const message =
    'This button accepts, and its word does not say so. Write what it does, like «Принять все» or “Accept all”.';
  return { key: 'banner.accept', message };
}

function unequal({ own, accept, decline }: Answers): Said | undefined {
  const [less = 0, more = 0] = [[...accept].length, [...decline].length].sort((a, b) => a - b);
  if (more <= less * 2.5 || more - less < 15) return undefined;
  const longer = accept.length > decline.length ? 'banner.accept' : 'banner.decline';
  const shorter = longer === 'banner.accept' ? 'banner.decline' : 'banner.accept';
  const key = own[longer] === undefined ? shorter : longer;
  const message = `The two answers have ${less} and ${more} characters, so that one button outweighs the other. Write both about alike in length.`;
  return { key, message };
}
