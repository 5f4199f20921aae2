import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';

/** PHP as a command that works; installed where it is missing and may be. */
export function ensurePhp(): string {
  const works = () => spawnSync('php', ['-v']).status === 0;
  if (!works() && userInfo().uid === 0 && existsSync('/usr/bin/apt-get')) {
    const install = 'apt-get -o DPkg::Lock::Timeout=60 install -y --no-install-recommends php-cli';
    spawnSync('sh', ['-c', `${install} || (apt-get update && ${install})`], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  if (works()) return 'php';
  throw new Error('No PHP was found. Type `sudo apt-get install php-cli`.');
}
