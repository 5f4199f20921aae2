import { formatProblem } from '../config/check';
import { type LoadedConfig, loadConfig } from './loadConfig';
import type { Surroundings } from './surroundings';

/** Reads and checks a configuration file for a command, and prints what is wrong with it. */
export async function openConfig(file: string, around: Surroundings): Promise<LoadedConfig> {
  const loaded = await loadConfig(file, around.folder);
  if (loaded.kind === 'unreadable') around.printError(loaded.message);
  if (loaded.kind === 'wrong') {
    for (const problem of loaded.problems) around.printError(formatProblem(problem));
  }
  return loaded;
}
