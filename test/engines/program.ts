import { spawn } from 'node:child_process';

/** How long a program may take to start, and a browser to answer one command, in milliseconds. */
export const PATIENCE_MS = 60_000;

/** A program that runs beside the tests. */
export type Program = {
  /** Waits for words on either of its outputs; gives the first group of what matched. */
  says(expected: RegExp): Promise<string>;
  /** Waits until a question is answered with yes. */
  until(isSo: () => Promise<boolean>): Promise<void>;
  stop(): Promise<void>;
};

/** Rejects when the promise takes longer than a program may; `what` names it. */
export async function inTime<Value>(what: string, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fault = new Error(`${what}: no answer within ${PATIENCE_MS / 1000} s.`);
    timer = setTimeout(reject, PATIENCE_MS, fault);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Starts a program; it ends with this process at the latest. */
export function startProgram(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Program {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let heard = '';
  let hear = () => {};
  const listen = (part: Buffer) => {
    heard += part;
    hear();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<Error>((resolve) => {
    child.once('error', resolve);
    child.once('exit', (code, signal) => {
      resolve(new Error(`${command} ended (${signal ?? code}). It said:\n${heard}`));
    });
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  /** Waits as long as the program lives and no longer than it may take. */
  const whileRunning = <Value>(promise: Promise<Value>) =>
    inTime(command, Promise.race([promise, ended.then((error) => Promise.reject(error))]));
  return {
    says: (expected) =>
      whileRunning(
        new Promise((resolve) => {
          hear = () => {
            const found = expected.exec(heard);
            if (found) resolve(found[1] ?? found[0]);
          };
          hear();
        }),
      ),
    async until(isSo) {
      let isOver = false;
      const asking = async () => {
        while (!isOver && !(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
      };
      await whileRunning(asking()).finally(() => {
        isOver = true;
      });
    },
    async stop() {
      process.off('exit', kill);
      child.kill();
      const force = setTimeout(kill, 5000);
      await ended;
      clearTimeout(force);
    },
  };
}
