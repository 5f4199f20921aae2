import { statSync } from 'node:fs';

/** Whether nothing stands at a path. False where this user may not look: who opens it then learns why. */
export function isMissing(path: string): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException; // looking at a path throws nothing else
    return /^(ENOENT|ENOTDIR)$/.test(code);
  }
}
