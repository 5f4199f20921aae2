import type { AssentConfig } from '../../core/config';
import { effectiveDay } from '../../core/policy/gaps';
import { entries, type FoundProblem, problemIf, type Rule } from './rule';

const WHOLE = ['152-FZ art. 9 part 4'];

/** A consent document names its date, and no part of it is left blank (152-FZ art. 9 part 4). */
export const consentPartRules: readonly Rule[] = [
  { code: 'edition-undated', law: WHOLE, reads: ['forms', 'policy'], find: undatedProblems },
  {
    code: 'part-blank',
    law: WHOLE,
    reads: ['forms', 'purposes', 'operator', 'recipients'],
    find: blankProblems,
  },
];

/** A consent names the day of its edition. */
function undatedProblems({ policy, forms }: AssentConfig): FoundProblem[] {
  const { version } = policy ?? {};
  return problemIf(
    entries(forms).length > 0 && version !== undefined && !effectiveDay(version),
    'policy.version',
    version,
    'The consent text must name the date of its edition. Write the day it takes effect, like `2026-11-01`, or beside a number, like `3 of 2026-11-01`.',
  );
}

/** Blanks stand where a consent text has to name a part: its purpose, the operator, a recipient. */
function blankProblems({ purposes, operator, recipients, forms }: AssentConfig): FoundProblem[] {
  if (!entries(forms).length) return [];
  const titles = entries(purposes).flatMap(([id, { title }]): [string, unknown, string][] =>
    typeof title === 'object'
      ? entries(title).map(([tag, words]) => [`purposes.${id}.title.${tag}`, words, 'purpose'])
      : [[`purposes.${id}.title`, title, 'purpose']],
  );
  const parts: [string, unknown, string][] = [
    ...titles,
    ['operator.name', operator.name, 'operator'],
    ['operator.address', operator.address, 'operator’s address'],
    ['operator.phone', operator.phone, 'operator’s contact'],
    ...entries(recipients).map(([id, { name }]): [string, unknown, string] => [
      `recipients.${id}.name`,
      name,
      'recipient',
    ]),
  ];
  return parts.flatMap(([path, words, part]) =>
    problemIf(
      typeof words === 'string' && words.trim() === '',
      path,
      words,
      `The consent text must name the ${part}, and nothing stands here. Write it.`,
    ),
  );
}
