import { resolve } from 'node:path';
import { formatProblem } from '../config/check';
import type { AssentConfig } from '../core/config';
import { followFile } from './followFile';
import { loadConfig } from './loadConfig';
import type { Surroundings } from './surroundings';

/** How long a file that cannot be read may be in the making, in milliseconds: editors write in several steps. */
const HALF_WRITTEN_MS = 1500;

/**
 * Has each new state of a configuration file taken up, where it is sound: a wrong one is said, and the one
 * before stays. `take` gives one line where it cannot be taken up. Returns
 * what stops it, once what was begun is done.
 */
export function followConfig(
  file: string,
  around: Pick<Surroundings, 'folder' | 'print' | 'printError'>,
  first: AssentConfig,
  take: (config: AssentConfig) => Promise<string | undefined>,
): () => Promise<void> {
  let current = JSON.stringify(first);
  let isWrongSaid = false;
  let last = Promise.resolve();
  let again: NodeJS.Timeout | undefined;

  const refuse = (why: string, more = '') => {
    isWrongSaid = true;
    around.printError(`${why} The configuration from before stays.${more}`);
  };
  const look = async (isLastLook: boolean) => {
    const loaded = await loadConfig(file, around.folder);
    if (loaded.kind === 'unreadable') {
      if (isLastLook) refuse(loaded.message);
      else again = setTimeout(turn, HALF_WRITTEN_MS, true).unref();
      return;
    }
    if (loaded.kind === 'wrong') {
      const [problem] = loaded.problems;
      return refuse(
        `${file} has changed and is wrong: ${problem ? formatProblem(problem) : ''}`,
        ` (assent check ${file} lists every problem)`,
      );
    }
    const next = JSON.stringify(loaded.config);
    if (next === current) {
      if (isWrongSaid) around.print(`${file} is again what is served.`);
      isWrongSaid = false;
      return;
    }
    const fault = await take(loaded.config);
    if (fault !== undefined) return refuse(fault);
    current = next;
    isWrongSaid = false;
    for (const warning of loaded.warnings) around.printError(`Warning: ${formatProblem(warning)}`);
    around.print(`${file} has changed and is taken up.`);
  };
  // One after the other: the newest state is what stands at last.
  const turn = (isLastLook: boolean) => {
    clearTimeout(again);
    last = last.then(() => look(isLastLook));
  };

  const stop = followFile(resolve(around.folder, file), () => turn(false));
  // It may have changed while the receiver started.
  turn(false);
  return async () => {
    stop();
    clearTimeout(again);
    await last;
  };
}
