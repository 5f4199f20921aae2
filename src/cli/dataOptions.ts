import type { Command } from 'commander';
import { notEmpty } from './notEmpty';

/** What `--config` is for: all of it, the receiver's address alone, or nothing. */
const CONFIGS = {
  config: ['configuration file', 'assent.json'],
  address: ['configuration file, for the address of the receiver; assent.json where it is there'],
  nothing: ['configuration file; not needed here'],
} as const satisfies Record<string, readonly [description: string, standard?: string]>;

/** Adds the options of a command on a database; those that need no configuration take `--config` all the same. */
export function addDataOptions(command: Command, needs?: 'config' | 'address'): Command {
  return command
    .option('--config <file>', ...CONFIGS[needs ?? 'nothing'])
    .option('--data <folder>', 'folder of the database', notEmpty, 'data')
    .option('--json', 'print one JSON document');
}
