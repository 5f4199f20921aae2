import { isForeign } from '../../registrable';
import { type PageFacts, PHASES } from '../facts';
import { isRecord } from '../tools/isRecord';
import { isToolFile } from '../tools/isToolFile';
import { siteHost } from './siteHost';
import { worthOfCookie } from './worth';

/**
 * Whether a page neither keeps nor asks for anything that a choice would be needed for, whatever was chosen. Its own
 * session, and the record of a choice, need none.
 */
export function loadsNothing(facts: PageFacts): boolean {
  const { phases, trouble, ownHosts } = facts;
  if (trouble.length > 0 || !phases.before) return false;
  const host = siteHost(facts);
  return PHASES.every((phase) => {
    const traces = phases[phase];
    if (!traces) return true;
    const { cookies, storage, requests } = traces;
    return (
      cookies.every(
        (one) => isRecord(one.name, true) || worthOfCookie(one, phase, facts, traces) === undefined,
      ) &&
      storage.every(({ key }) => isRecord(key, true)) &&
      requests.every(
        (one) => !isForeign(one.host, host) || ownHosts.includes(one.host) || isToolFile(one.url),
      )
    );
  });
}
