import { isForeign } from '../../registrable';
import type { PageFacts } from '../facts';
import { type AuditFinding, finding } from '../findings';
import { siteHost } from './siteHost';

/** What is wrong with the forms of a page. */
export function judgeForms(facts: PageFacts): AuditFinding[] {
  const { url, forms, ownHosts } = facts;
  const hostname = siteHost(facts);
  return forms.flatMap(({ selector, hasConsent, isPreticked, postsTo }) => [
    ...(hasConsent ? [] : [finding('form-without-consent', url, selector, 'before')]),
    ...(isPreticked ? [finding('form-preticked', url, selector, 'before')] : []),
    ...(postsTo !== undefined && isForeign(postsTo, hostname) && !ownHosts.includes(postsTo)
      ? [finding('form-posts-elsewhere', url, selector, 'before')]
      : []),
  ]);
}
