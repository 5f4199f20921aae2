import { formatProblem } from '../config/check';
import { loadConfig } from './loadConfig';
import type { Surroundings } from './surroundings';

/** `assent check FILE`: prints every problem and warning; the exit code is 0 when it is sound. */
export async function runCheck(file: string, around: Surroundings): Promise<number> {
  const loaded = await loadConfig(file, around.folder);
  if (loaded.kind === 'unreadable') {
    around.printError(loaded.message);
    return 1;
  }
  if (loaded.kind === 'wrong') {
    for (const problem of loaded.problems) around.printError(formatProblem(problem));
  }
  for (const warning of loaded.warnings) around.printError(`Warning: ${formatProblem(warning)}`);
  if (loaded.kind === 'sound') {
    around.print(`${file} is sound.`);
    return 0;
  }
  const count = loaded.problems.length;
  around.printError(`${file}: ${count} ${count === 1 ? 'problem' : 'problems'}.`);
  return 1;
}
