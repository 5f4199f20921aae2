import { isForeign } from '../registrable';
import type { PageFacts, Phase } from './facts';
import type { Visit } from './page/visit';

/** Goes to another page of the site; where it cannot be had or leads away, the page itself is loaded anew. */
export async function goNext(visit: Visit, facts: PageFacts, phase: Phase): Promise<boolean> {
  const { url, next = url } = facts;
  const known = visit.trouble.length;
  const isThere = await visit.go(next, phase);
  if (next === url || visit.hasCrashed()) return isThere;
  const home = new URL(facts.arrivedAt ?? url).hostname;
  if (isThere && !isForeign(new URL(visit.page.url()).hostname, home)) return true;
  // That another page is at fault is told where that one is looked at.
  visit.trouble.length = known;
  return visit.go(url, phase);
}
