import { formatProblem } from '../config/check';
import { type LoadedConfig, loadConfig } from './loadConfig';
import type { Surroundings } from './surroundings';

/** What a command ends with where its configuration is not sound: 1 where it is wrong, 2 where it cannot be read. */
export function exitCodeOf({ kind }: Exclude<LoadedConfig, { kind: 'sound' }>): 1 | 2 {
  return kind === 'unreadable' ? 2 : 1;
}

/** Reads and checks a configuration file for a command, and prints what is wrong with it. */
export async function openConfig(file: string, around: Surroundings): Promise<LoadedConfig> {
  const loaded = await loadConfig(file, around.folder);
  if (loaded.kind === 'unreadable') around.printError(loaded.message);
  if (loaded.kind === 'wrong') {
    for (const problem of loaded.problems) around.printError(formatProblem(problem));
  }
  return loaded;
}
