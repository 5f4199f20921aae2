import type { Command, Option } from 'commander';
import { createProgram } from '../../cli/program';
import { table } from '../reference/table';
import { VARIABLES } from '../reference/variables';

/** Every command with its arguments, flags and examples, and every variable of the environment. */
export function commands(): string {
  const parts = partsOf(programAlone(), []);
  const rows = VARIABLES.map(([name, meaning]) => [`\`${name}\``, meaning]);
  return [...parts, '## Environment', table(['variable', 'for'], rows)].join('\n\n');
}

/** The program as it is made for a process in which nothing is set and nothing runs. */
function programAlone(): Command {
  const around = {
    ...{ args: [], env: {}, folder: '.', distFolder: 'dist' },
    print: () => {},
    printError: () => {},
    write: async () => true,
    stopped: async () => {},
  };
  return createProgram(around, () => {});
}

function partsOf(command: Command, path: readonly string[]): string[] {
  const inner = command.commands.flatMap((one) => partsOf(one, [...path, one.name()]));
  // What only holds other commands has nothing to say of its own.
  return path.length === 0 || command.commands.length > 0
    ? inner
    : [commandPart(command, path), ...inner];
}

function commandPart(command: Command, path: readonly string[]): string {
  const taken = [
    ...command.registeredArguments.map((one) => [
      `\`${one.required ? `<${one.name()}>` : `[${one.name()}]`}${one.variadic ? ' …' : ''}\``,
      withChoices(one.description, one.argChoices),
      one.required ? 'required' : saidDefault(one.defaultValue),
    ]),
    ...command.options.map((one) => [
      `\`${one.flags}\``,
      withChoices(one.description, one.argChoices),
      flagDefault(one),
    ]),
  ];
  return [
    `## assent ${path.join(' ')}`,
    `${capital(command.description())}.`,
    ...(taken.length > 0 ? [table(['takes', '', 'left out'], taken)] : []),
    ['```text', afterHelp(command), '```'].join('\n'),
  ].join('\n\n');
}

function withChoices(description: string, choices: readonly string[] | undefined): string {
  if (!choices) return description;
  return `${description}. One of ${choices.map((one) => `\`${one}\``).join(' ')}.`;
}

function flagDefault({ mandatory, defaultValue, envVar }: Option): string {
  if (mandatory) return 'required';
  const from = envVar ? `\`${envVar}\`, else ` : '';
  return `${from}${saidDefault(defaultValue)}`;
}

function saidDefault(value: unknown): string {
  return value === undefined ? '' : `\`${String(value)}\``;
}

/** What a command says below its flags when asked for help: examples, and how it ends. */
function afterHelp(command: Command): string {
  let said = '';
  command.configureOutput({
    writeOut: (text) => {
      said += text;
    },
  });
  command.outputHelp();
  return said
    .replace(command.helpInformation(), '')
    .replace(/^\s*Environment:.*(?=\nExamples?:)/s, '')
    .trim();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
