import { join } from 'node:path';
import type { Encoded } from '../http/encodings';
import { keepFiles } from '../http/keptFiles';
import { releaseOf } from './pastReleases';

/** Finds a file of the widget by name; `undefined` for any other name and for one not built. */
export type FindWidgetFile = (name: string) => Promise<Encoded | undefined>;

/** `assent.js` and its chunks `assent.<name>.<hash>.js`; nothing with a path in it. */
const NAME = /^assent(\.[A-Za-z][\w-]{0,40}\.[\w-]{6,64})?\.js$/;

/** Chunks of past releases, which pages that stand open still ask for, are found in `releasesFolder`. */
export function createWidgetFiles(distFolder: string, releasesFolder?: string): FindWidgetFile {
  const read = keepFiles();
  return async (name) => {
    if (!NAME.test(name)) return undefined;
    const release = releaseOf(name);
    const past =
      releasesFolder !== undefined && release !== undefined
        ? [join(releasesFolder, release, name)]
        : [];
    return read(join(distFolder, name), ...past);
  };
}
