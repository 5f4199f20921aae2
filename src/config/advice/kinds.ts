import type { AssentConfig } from '../../core/config';
import { entries, type FoundProblem, problemIf, type Rule } from '../rules/rule';

/** Advertising and calls by machine are purposes of their own, and say what they are. */
export const kindRules: readonly Rule[] = [
  {
    code: 'kind-unsaid',
    law: ['38-FZ art. 18 part 1', '152-FZ art. 15'],
    reads: [],
    find: unsaidKinds,
  },
  {
    code: 'purpose-mixed',
    law: ['152-FZ art. 9 part 1', '152-FZ art. 5 part 2', 'GDPR art. 7(2)', 'GDPR recital 43'],
    reads: [],
    find: mixedPurposes,
  },
];

const ADVERTISING =
  /реклам|рассыл|(?<![а-яё])(акци|промо)|скидк|спецпредложен|маркетинг|newsletter|promo|marketing|advertis|special offers|discount|reklam|rassylk/i;

const CALLS =
  /обзвон|обзван|автодозвон|(автоматическ|автоматизированн|массов)\S* (звон|вызов)|(звон|вызов)\S* (робот|автомат)|(робот|голосов)\S* (звон|вызов|робот)|robo-?call|auto-?dial|(automat(ic|ed)|bulk|mass|machine) (phone )?calls?|calls? by machine|obzvon/i;

const ANSWERING =
  /заявк|обращени|запрос|перезвон|обратн\S+ звон|связаться|ответить|(my|your|the) (request|enquiry|inquiry|question)|contact (me|you)|(call|phone|ring) (me |you )?back|callback|answer/i;

/** What the words of a purpose speak of. */
function spokenOf({ purposes, texts }: AssentConfig, id: string) {
  const title = purposes?.[id]?.title;
  const titles =
    typeof title === 'object' ? Object.values(title) : title === undefined ? [] : [title];
  const own = entries(texts).flatMap(([, pack]) => pack[`purpose.${id}.title`] ?? []);
  const words = [...titles, ...own].join('\n');
  // An id alone says what a purpose is called, not all that it does.
  const named = `${id.replace(/[_-]/g, ' ')}\n${words}`;
  return {
    isAdvertising: ADVERTISING.test(named),
    isCalls: CALLS.test(named),
    isAnswering: ANSWERING.test(words),
  };
}

function unsaidKinds(config: AssentConfig): FoundProblem[] {
  return entries(config.purposes).flatMap(([id, { kind }]) => {
    const { isAdvertising, isCalls, isAnswering } = spokenOf(config, id);
    if (isAnswering) return [];
    const meant = isCalls ? 'calls' : 'advertising';
    const what = isCalls ? 'calls by machine' : 'advertising';
    const isSaid = kind === 'calls' || (kind === 'advertising' && !isCalls);
    return problemIf(
      (isAdvertising || isCalls) && !isSaid,
      `purposes.${id}.kind`,
      kind,
      `Its words speak of ${what}, and that needs an agreement of its own that nothing depends on. Write \`"kind": "${meant}"\`: no form can require it then, and leads say who agreed.`,
    );
  });
}

function mixedPurposes(config: AssentConfig): FoundProblem[] {
  return entries(config.purposes).flatMap(([id, { title }]) => {
    const { isAdvertising, isCalls, isAnswering } = spokenOf(config, id);
    const what = isCalls ? 'calls by machine' : 'advertising';
    return problemIf(
      isAnswering && (isAdvertising || isCalls),
      `purposes.${id}.title`,
      title,
      `One box here agrees to two things: an answer to the request, and ${what}. Make ${what} a purpose of its own, with \`"kind": "${isCalls ? 'calls' : 'advertising'}"\` and a box that may stay empty.`,
    );
  });
}
