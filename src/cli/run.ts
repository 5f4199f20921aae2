import { CommanderError } from 'commander';
import { createProgram } from './program';
import type { Surroundings } from './surroundings';
import { unknownFirst } from './unknownFirst';

/** The command line as one function of its surroundings; resolves with the exit code. */
export async function run(around: Surroundings): Promise<number> {
  let exitCode = 0;
  const program = createProgram(around, (code) => {
    exitCode = code;
  });
  unknownFirst(program);

  try {
    await program.parseAsync(around.args, { from: 'user' });
  } catch (error) {
    // It gives 1 to whatever was written wrongly; help and the like end with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return exitCode;
}
