import {
  type ConsoleLine,
  LINES_OF_FORMS,
  LINES_OF_MARKS,
  LINES_OF_SEAL,
  LINES_OF_START,
} from '../reference/consoleLines';
import { table } from '../reference/table';

const PARTS: readonly [title: string, lines: readonly ConsoleLine[]][] = [
  ['Starting', LINES_OF_START],
  ['Marks', LINES_OF_MARKS],
  ['Forms and sending', LINES_OF_FORMS],
  ['The seal', LINES_OF_SEAL],
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
