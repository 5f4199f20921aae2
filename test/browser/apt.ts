import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';

/** A program and its arguments. */
export type Command = [string, string[]];

/** Commands that install Debian packages here; none without root or apt. The second one helps where lists are old or absent. */
export function aptCommands(...packages: string[]): Command[] {
  if (userInfo().uid !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return [
    ['apt-get', install],
    ['sh', ['-c', `apt-get update && apt-get ${install.join(' ')}`]],
  ];
}

/** Runs one command after the other until nothing is wanted any more; whether one of them fails does not matter. */
export function runUntil(isEnough: () => boolean, commands: Command[]): boolean {
  for (const [command, args] of commands) {
    if (isEnough()) return true;
    try {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      execFileSync(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    } catch {
      // The next one may work; the caller says what to type otherwise.
    }
  }
  return isEnough();
}
