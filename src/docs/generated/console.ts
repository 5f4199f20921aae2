import type { ConsoleLine } from '../reference/consoleLine';
import { linesOfForms } from '../reference/linesOfForms';
import { linesOfMarks } from '../reference/linesOfMarks';
import { linesOfSeal } from '../reference/linesOfSeal';
import { linesOfStart } from '../reference/linesOfStart';
import { table } from '../reference/table';

const PARTS: readonly [title: string, lines: readonly ConsoleLine[]][] = [
  ['Starting', linesOfStart],
  ['Marks', linesOfMarks],
  ['Forms and sending', linesOfForms],
  ['The seal', linesOfSeal],
];

/** Every line of the console that begins with `[assent]`, beside those of the checker. */
export function console(): string {
  return PARTS.map(([title, lines]) =>
    [
      `### ${title}`,
      table(
        ['The line says', 'because', 'what to do'],
        lines.map(({ says, cause, remedy }) => [`\`${says.trim()}\``, cause, remedy]),
      ),
    ].join('\n\n'),
  ).join('\n\n');
}
