import { formatProblem } from '../config/check';
import { openConfig } from './openConfig';
import type { Surroundings } from './surroundings';

/** `assent check FILE`: prints every problem and warning; the exit code is 0 when it is sound. */
export async function runCheck(file: string, around: Surroundings): Promise<number> {
  const loaded = await openConfig(file, around);
  if (loaded.kind === 'unreadable') return 1;
  for (const warning of loaded.warnings) around.printError(`Warning: ${formatProblem(warning)}`);
  if (loaded.kind === 'sound') {
    around.print(`${file} is sound.`);
    return 0;
  }
  const count = loaded.problems.length;
  around.printError(`${file}: ${count} ${count === 1 ? 'problem' : 'problems'}.`);
  return 1;
}
