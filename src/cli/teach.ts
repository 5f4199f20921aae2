import { type Command, InvalidArgumentError } from 'commander';
import { suggest } from '../core/nearest';
import { EXAMPLES } from './examples';

/** Has every command end its help with examples, and name the nearest one where a choice is mistyped. */
export function teach(command: Command, path: readonly string[] = []): void {
  const lines = EXAMPLES[path.join(' ')];
  if (lines) {
    const title = lines.length > 1 ? 'Examples' : 'Example';
    command.addHelpText(
      'after',
      `\n${title}:\n${lines.map((line) => `  assent ${line}`).join('\n')}`,
    );
  }
  for (const option of [...command.options, ...command.registeredArguments]) {
    const choices = option.argChoices;
    if (choices) option.argParser((written: string) => chosen(written, choices));
  }
  for (const inner of command.commands) teach(inner, [...path, inner.name()]);
}

function chosen(written: string, choices: readonly string[]): string {
  if (choices.includes(written)) return written;
  throw new InvalidArgumentError(suggest(written, choices, ''));
}
