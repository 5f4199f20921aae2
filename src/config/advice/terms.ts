import type { AssentConfig } from '../../core/config';
import { regimeOf } from '../../core/settings';
import { entries, type FoundProblem, problemIf, type Rule } from '../rules/rule';

/** Nothing is kept or held for agreed longer than can be explained. */
export const termRules: readonly Rule[] = [
  {
    code: 'term-long',
    law: ['152-FZ art. 5 part 7', 'GDPR art. 5(1)(e)'],
    reads: [],
    find: longTerms,
  },
  { code: 'answer-stale', law: ['GDPR art. 7', 'EDPB 05/2020'], reads: [], find: staleAnswer },
  { code: 'refusal-short', law: ['GDPR art. 7', 'CNIL 2020-092'], reads: [], find: shortRefusal },
];

/** Five years, in days: longer than claims from most contracts last. */
const LONG_DAYS = 1827;

/** A year with some slack, and half a year with some less. */
const STALE_DAYS = 400;
const SHORT_DAYS = 180;

function longTerms({ purposes }: AssentConfig): FoundProblem[] {
  return entries(purposes).flatMap(([id, { keepDays }]) =>
    problemIf(
      keepDays > LONG_DAYS,
      `purposes.${id}.keepDays`,
      keepDays,
      `These are ${Math.floor(keepDays / 365.25)} years, and data is kept no longer than its purpose needs. Shorten it to what you can explain, 365 for a request.`,
    ),
  );
}

function staleAnswer({ record }: AssentConfig): FoundProblem[] {
  const { days = 365 } = record ?? {};
  return problemIf(
    days > STALE_DAYS,
    'record.days',
    days,
    'An agreement of so long ago proves little. Leave it out: people are asked again after 365 days then.',
  );
}

function shortRefusal(config: AssentConfig): FoundProblem[] {
  const { refusalDays = 184 } = config.record ?? {};
  return problemIf(
    refusalDays < SHORT_DAYS && ['eu', 'uk'].includes(regimeOf(config)),
    'record.refusalDays',
    refusalDays,
    'Who declined is asked again too soon, which wears people down. Leave it out: they are left alone for 184 days then.',
  );
}
