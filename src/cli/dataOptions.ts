import type { Command } from 'commander';
import { notEmpty } from './notEmpty';

/** Adds the options of a command on a database; those that need no configuration take `--config` all the same. */
export function addDataOptions(command: Command, needs?: 'config'): Command {
  const config =
    needs === 'config'
      ? (['configuration file', 'assent.json'] as const)
      : (['configuration file; not needed here'] as const);
  return command
    .option('--config <file>', ...config)
    .option('--data <folder>', 'folder of the database', notEmpty, 'data')
    .option('--json', 'print one JSON document');
}
