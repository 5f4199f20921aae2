import type { PageFigure } from '../../store/pageFigures';
import { dayBefore } from '../../zoneDays';

/** What became of the question on pages of one day, or of several. */
export type Answers = {
  shown: number;
  accepted: number;
  chosen: number;
  declined: number;
  /** Left unanswered. */
  ignored: number;
};

/** One day. `granted`: answers that granted a category, by its id. */
export type DayAnswers = Answers & { day: string; granted: Readonly<Record<string, number>> };

/** How often one category or service was granted, and on how many pages its tag really ran. */
export type Subject = { id: string; granted: number; after: number; later: number };

/** All of a period. */
export type Summary = { days: DayAnswers[]; total: Answers; subjects: Subject[] };

/** Of how many days it is looked whether what was granted ran at all, and how often that was at least. */
const SILENT_DAYS = 7;
const SILENT_GRANTS = 5;

/** Sums rows over the days of a period, each of which is named; `ids` are the categories and services of today. */
export function summarise(
  rows: readonly PageFigure[],
  days: readonly string[],
  ids: readonly string[],
): Summary {
  const inPeriod = rows.filter(({ day }) => days.includes(day));
  const each = days.map((day) => {
    const own = inPeriod.filter((row) => row.day === day);
    return { day, ...answersOf(own), granted: grantsOf(own, ids) };
  });
  const sum = (part: keyof Answers) => each.reduce((all, one) => all + one[part], 0);
  return {
    days: each,
    total: {
      ...{ shown: sum('shown'), accepted: sum('accepted'), chosen: sum('chosen') },
      ...{ declined: sum('declined'), ignored: sum('ignored') },
    },
    subjects: ids.map((id) => subjectOf(inPeriod, id)),
  };
}

/** Ids of services that people granted in the last days and that ran on no page: something keeps them away. */
export function silentServices(
  rows: readonly PageFigure[],
  today: string,
  services: readonly string[],
): Subject[] {
  const since = dayBefore(today, SILENT_DAYS - 1);
  const lately = rows.filter(({ day }) => day >= since && day <= today);
  return services
    .map((id) => subjectOf(lately, id))
    .filter(({ granted, after, later }) => granted >= SILENT_GRANTS && after + later === 0);
}

function answersOf(rows: readonly PageFigure[]): Answers {
  const sum = (what: PageFigure['what']) => countOf(rows, { what });
  const [shown, accepted] = [sum('shown'), sum('accepted')];
  const [chosen, declined] = [sum('chosen'), sum('declined')];
  // A program may claim answers to questions that it was never shown.
  const ignored = Math.max(0, shown - accepted - chosen - declined);
  return { shown, accepted, chosen, declined, ignored };
}

function grantsOf(rows: readonly PageFigure[], ids: readonly string[]): Record<string, number> {
  return Object.fromEntries(ids.map((id) => [id, countOf(rows, { what: 'granted', subject: id })]));
}

function subjectOf(rows: readonly PageFigure[], id: string): Subject {
  const ran = (state: string) => countOf(rows, { what: 'ran', subject: id, state });
  const granted = countOf(rows, { what: 'granted', subject: id });
  return { id, granted, after: ran('after'), later: ran('later') };
}

function countOf(rows: readonly PageFigure[], wanted: Partial<PageFigure>): number {
  return rows
    .filter((row) =>
      (['what', 'subject', 'state'] as const).every(
        (part) => wanted[part] === undefined || row[part] === wanted[part],
      ),
    )
    .reduce((sum, { count }) => sum + count, 0);
}
