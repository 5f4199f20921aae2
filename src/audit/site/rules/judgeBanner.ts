import type { PageFacts } from '../facts';
import { type AuditFinding, finding } from '../findings';
import { isUnequal } from './isUnequal';

/** What is wrong with how a page asks. */
export function judgeBanner(facts: PageFacts): AuditFinding[] {
  const { url, banner, preticked, cannotWithdraw } = facts;
  const found = preticked.map((words) => finding('preticked', url, words, 'before'));
  if (!banner) return found;
  const { accept, decline, declineBehind } = banner;
  if (decline) {
    if (isUnequal(accept.look, decline.look))
      found.push(finding('unequal-buttons', url, decline.words, 'before'));
  } else if (declineBehind !== undefined) {
    found.push(finding('unequal-buttons', url, declineBehind, 'before'));
  } else found.push(finding('no-decline', url, accept.words, 'before'));
  if (cannotWithdraw) found.push(finding('no-withdrawal', url, accept.words, 'accepted'));
  return found;
}
