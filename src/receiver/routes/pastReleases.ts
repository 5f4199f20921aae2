import { randomUUID } from 'node:crypto';
import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
} from 'node:fs/promises';
import { join } from 'node:path';
import { DAY_MS } from '../../core/settings';

/** How long chunks are served after their release was last the receiver's own, in days: pages stand open for long. */
const RELEASE_DAYS = 30;

/** How often `keepReleases` is to be called while a receiver runs, in milliseconds. */
export const KEEP_RELEASES_MS = DAY_MS;

/** Where a receiver keeps past releases within its data folder. */
export function releasesFolderOf(dataFolder: string): string {
  return join(dataFolder, 'releases');
}

/** The release a chunk belongs to, by its name; `undefined` for any other file. */
export function releaseOf(name: string): string | undefined {
  return /^assent\.[A-Za-z][\w-]{0,40}\.([\w-]{6,64})\.js$/.exec(name)?.[1];
}

/**
 * Copies every chunk of the widget's own release to where past releases are kept, each in a folder of
 * its name, and removes releases that were last a receiver's own over 30 days ago. A folder's time says
 * when it was. Rejects where the folder cannot be written.
 */
export async function keepReleases(
  distFolder: string,
  releasesFolder: string,
  nowMs: number,
): Promise<void> {
  const names = await readdir(distFolder).catch(() => []);
  const tag = await readFile(join(distFolder, 'assent.js'), 'utf8').catch(() => '');
  // A folder deployed over may still hold chunks of others; the tag names its own alone.
  const chunks = names.flatMap((name) => {
    const release = releaseOf(name);
    return release !== undefined && tag.includes(release) ? [{ name, release }] : [];
  });
  for (const { name, release } of chunks) {
    const folder = join(releasesFolder, release);
    await mkdir(folder, { recursive: true });
    // Whatever the umask made of it, and an earlier release before.
    for (const one of [releasesFolder, folder]) await chmod(one, 0o700);
    await copyWhole(join(distFolder, name), join(folder, name));
  }
  const now = new Date(nowMs);
  for (const release of new Set(chunks.map((chunk) => chunk.release))) {
    await utimes(join(releasesFolder, release), now, now);
  }
  await removeOld(releasesFolder, nowMs);
}

/** Copies what is not there yet; half a file is never seen under its name, whoever else copies it just now. */
async function copyWhole(from: string, to: string): Promise<void> {
  const [source, target] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  if (target?.size === source.size) return;
  const part = `${to}.${randomUUID()}.part`;
  try {
    await copyFile(from, part);
    await rename(part, to);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function removeOld(releasesFolder: string, nowMs: number): Promise<void> {
  for (const release of await readdir(releasesFolder).catch(() => [])) {
    const folder = join(releasesFolder, release);
    // Another process on this folder may have taken it away meanwhile.
    const mtimeMs = (await stat(folder).catch(() => undefined))?.mtimeMs ?? nowMs;
    if (nowMs - mtimeMs > RELEASE_DAYS * DAY_MS) await rm(folder, { recursive: true, force: true });
  }
}
