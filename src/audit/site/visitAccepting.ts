import type { PageFacts, Phase } from './facts';
import { nextOf } from './nextOf';
import { readBanner } from './page/readBanner';
import { quiet } from './page/settle';
import type { Visit } from './page/visit';
import { withdraw } from './page/withdraw';

/**
 * The second profile: what comes after a grant and on another page, and what stays once it was taken back.
 * `take` takes a picture of what stands.
 */
export async function visitAccepting(
  visit: Visit,
  facts: PageFacts,
  take: (phase: Phase) => Promise<void>,
): Promise<void> {
  const { page, watch } = visit;
  if (!(await visit.go(facts.url, 'accepted'))) return;
  const layer = await readBanner(page);
  watch.begin();
  if (!layer || !(await layer.accept.press())) return;
  await quiet(watch);
  if (!(await visit.go(nextOf(facts), 'accepted'))) return;
  facts.phases.accepted = await watch.traces();
  await take('accepted');
  facts.cannotWithdraw = !(await withdraw(page, watch));
  if (facts.cannotWithdraw || visit.hasCrashed()) return;
  await quiet(watch);
  watch.beginWithLoad();
  await visit.reload('withdrawn');
  facts.phases.withdrawn = await watch.traces();
  await take('withdrawn');
}
