import type { PageFacts } from './facts';
import { goNext } from './goNext';
import { findControls } from './page/controls';
import { askingLayer, readBanner, roleIn } from './page/readBanner';
import { quiet } from './page/settle';
import type { Visit } from './page/visit';
import { withdraw } from './page/withdraw';

/** The second profile: what comes after a grant and on another page; false where none could be given. */
export async function visitAccepting(visit: Visit, facts: PageFacts): Promise<boolean> {
  const { page, watch, limits } = visit;
  if (!(await visit.go(facts.url, 'accepted'))) return false;
  const layer = await readBanner(page, limits.lateMs);
  if (!layer) return false;
  watch.begin();
  if (!(await layer.accept.press())) {
    visit.trouble.push({ code: 'page-never-settled', phase: 'accepted', what: layer.accept.words });
    return false;
  }
  await quiet(watch);
  // Another tool may ask besides.
  await roleIn(askingLayer(await findControls(page)), 'accept')?.press();
  if (!(await goNext(visit, facts, 'accepted'))) return false;
  facts.phases.accepted = await watch.traces();
  await visit.take('accepted');
  return true;
}

/** What stays once the grant was taken back, and the page was loaded anew. */
export async function visitWithdrawing(visit: Visit, facts: PageFacts): Promise<void> {
  const { page, watch } = visit;
  const hasWithdrawn = await withdraw(page, watch);
  if (visit.hasCrashed()) return;
  facts.cannotWithdraw = !hasWithdrawn;
  if (!hasWithdrawn) return;
  await quiet(watch);
  if (!(await visit.reload('withdrawn'))) return;
  facts.phases.withdrawn = await watch.traces();
  await visit.take('withdrawn');
}
