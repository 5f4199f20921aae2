import type { PageFacts } from '../facts';
import { type AuditFinding, finding } from '../findings';
import { judgeBanner } from './judgeBanner';
import { judgeForms } from './judgeForms';
import { judgeTraces } from './judgeTraces';
import { loadsNothing } from './loadsNothing';

/** All that is found on one page, by what was seen of it; each thing once, in one order. */
export function judgePage(facts: PageFacts): AuditFinding[] {
  const { url, trouble, lacking } = facts;
  const found = [
    ...trouble.map(({ code, what, phase }) => finding(code, url, what, phase)),
    ...judgeTraces(facts),
    ...judgeBanner(facts),
    ...judgeForms(facts),
    ...lacking.map((what) => finding('consent-text-incomplete', url, what)),
    ...(loadsNothing(facts) ? [finding('no-banner-needed', url, new URL(url).host)] : []),
  ];
  const keyOf = ({ code, phase, what }: AuditFinding) => `${code} ${phase} ${what}`;
  const once = new Map(found.map((one) => [keyOf(one), one]));
  return [...once.values()];
}
