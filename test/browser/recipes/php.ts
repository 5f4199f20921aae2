import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensurePhp } from '../php';
import { uploaded } from './recipe';

/** What PHP prints of `index.php` among these files; what it warns of fails the test. */
export function printed(files: Record<string, string>): string {
  const { folder, remove } = uploaded(files);
  const strict = ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1'];
  const { stdout, stderr } = spawnSync(ensurePhp(), [...strict, join(folder, 'index.php')], {
    encoding: 'utf8',
  });
  remove();
  if (stderr) throw new Error(stderr);
  return stdout;
}
