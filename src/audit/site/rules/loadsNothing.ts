import { isForeign } from '../../registrable';
import { type PageFacts, PHASES } from '../facts';
import { isRecord } from '../tools/isRecord';
import { isToolFile } from '../tools/isToolFile';

/** Whether a page neither keeps nor asks for anything that a choice would be needed for, whatever was chosen. */
export function loadsNothing({ url, phases, trouble, ownHosts }: PageFacts): boolean {
  if (trouble.length > 0 || !phases.before) return false;
  const { hostname } = new URL(url);
  return PHASES.flatMap((phase) => phases[phase] ?? []).every(
    ({ cookies, storage, requests }) =>
      cookies.every(({ name }) => isRecord(name, true)) &&
      storage.every(({ key }) => isRecord(key, true)) &&
      requests.every(
        (one) =>
          !isForeign(one.host, hostname) || ownHosts.includes(one.host) || isToolFile(one.url),
      ),
  );
}
