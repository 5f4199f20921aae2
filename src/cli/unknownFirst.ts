import type { Command } from 'commander';

/**
 * Has a command, and all below it, name a flag that it does not know before one that is missing: that is most
 * often the same one, mistyped. Commander asks for what is missing first.
 */
export function unknownFirst(command: Command): void {
  const needed = command.options.filter(({ mandatory }) => mandatory);
  for (const option of needed) option.makeOptionMandatory(false);
  command.hook('preAction', () => {
    const missing = needed.find(
      (option) => command.getOptionValue(option.attributeName()) === undefined,
    );
    if (missing) command.error(`error: required option '${missing.flags}' not specified`);
  });
  for (const inner of command.commands) unknownFirst(inner);
}
