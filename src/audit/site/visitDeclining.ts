import type { PageFacts } from './facts';
import { goNext } from './goNext';
import { findControls } from './page/controls';
import { findNext } from './page/findNext';
import { askingLayer, type FirstLayer, readBanner, roleIn } from './page/readBanner';
import { readForms } from './page/readForms';
import { readIdentity } from './page/readIdentity';
import { readLinks } from './page/readLinks';
import { readOurs } from './page/readOurs';
import { refuseIn } from './page/refuse';
import { quiet } from './page/settle';
import type { Visit } from './page/visit';

/** What there is before any choice; the layer that asks, `undefined` where there is none. */
export async function visitBefore(visit: Visit, facts: PageFacts): Promise<FirstLayer | undefined> {
  const { page, watch, limits } = visit;
  if (!(await visit.go(facts.url, 'before'))) return undefined;
  facts.arrivedAt = page.url();
  const first = await readBanner(page, limits.lateMs);
  facts.forms = await readForms(page);
  facts.links = await readLinks(page);
  Object.assign(facts, await readOurs(page, watch.har));
  Object.assign(facts, await readIdentity(page, watch));
  facts.phases.before = await watch.traces();
  await visit.take('before');
  if (!first) return undefined;
  facts.next = await findNext(page, facts.url, facts.links);
  facts.banner = first.banner;
  tick(facts, first);
  return first;
}

/** What comes after a refusal, and on another page. */
export async function visitDeclining(
  visit: Visit,
  facts: PageFacts,
  first: FirstLayer,
): Promise<void> {
  const layer = await behind(visit, facts, first);
  if (visit.hasCrashed() || !(await refuse(visit, layer))) return;
  if (!(await goNext(visit, facts, 'declined'))) return;
  facts.phases.declined = await visit.watch.traces();
  await visit.take('declined');
}

/** Looks at the layer behind the first one; comes back to the first one, unanswered, where that can be refused. */
async function behind(visit: Visit, facts: PageFacts, first: FirstLayer): Promise<FirstLayer> {
  const { page, watch, limits } = visit;
  const { decline, settings, all } = first;
  let refusing = roleIn(all, 'save');
  if (settings && (await settings.press())) {
    await quiet(watch);
    const layer = (await findControls(page)).filter(({ isAsking }) => isAsking);
    tick(facts, { all: layer });
    refusing = roleIn(layer, 'decline') ?? roleIn(layer, 'save') ?? refusing;
  } else if (decline) return first;
  if (!decline) {
    if (refusing && facts.banner) facts.banner.declineBehind = refusing.words;
    return first;
  }
  await visit.go(facts.url, 'before');
  return (await readBanner(page, limits.lateMs)) ?? first;
}

function tick(facts: PageFacts, { all }: Pick<FirstLayer, 'all'>): void {
  for (const { kind, isChecked, isDisabled, isNeeded, words } of all) {
    if (kind === 'box' && isChecked && !isDisabled && !isNeeded) facts.preticked.push(words);
  }
}

/** Refuses what is open; false where there is no way to. */
async function refuse(visit: Visit, { decline }: FirstLayer): Promise<boolean> {
  const { page, watch, trouble } = visit;
  if (!decline) return refuseIn(page, watch, watch.begin);
  watch.begin();
  if (!(await decline.press())) {
    trouble.push({ code: 'page-never-settled', phase: 'declined', what: decline.words });
    return false;
  }
  await quiet(watch);
  // Another tool may ask besides.
  if (roleIn(askingLayer(await findControls(page)), 'accept')) await refuseIn(page, watch);
  return true;
}
