import type { PageFacts, Phase } from './facts';
import { nextOf } from './nextOf';
import { findControls } from './page/controls';
import { type FirstLayer, readBanner, roleIn } from './page/readBanner';
import { readForms } from './page/readForms';
import { readIdentity } from './page/readIdentity';
import { readLinks } from './page/readLinks';
import { readOurs } from './page/readOurs';
import { quiet } from './page/settle';
import type { Visit } from './page/visit';

/**
 * The first profile: what there is before any choice, then what comes after a refusal and on another page.
 * `take` takes a picture of what stands.
 */
export async function visitDeclining(
  visit: Visit,
  facts: PageFacts,
  take: (phase: Phase) => Promise<void>,
): Promise<void> {
  const { page, watch } = visit;
  if (!(await visit.go(facts.url, 'before'))) return;
  const first = await readBanner(page);
  facts.forms = await readForms(page);
  facts.links = await readLinks(page);
  Object.assign(facts, await readOurs(page));
  Object.assign(facts, await readIdentity(page, watch));
  facts.phases.before = await watch.traces();
  await take('before');
  if (!first) return;
  facts.banner = first.banner;
  tick(facts, first);
  const layer = await behind(visit, facts, first);
  if (visit.hasCrashed() || !(await refuse(visit, layer))) return;
  await visit.go(nextOf(facts), 'declined');
  facts.phases.declined = await watch.traces();
  await take('declined');
}

/** Looks at the layer behind the first one, and comes back to the first one, unanswered. */
async function behind(visit: Visit, facts: PageFacts, first: FirstLayer): Promise<FirstLayer> {
  const { page, watch } = visit;
  if (!first.settings || !(await first.settings.press())) return first;
  await quiet(watch);
  const layer = (await findControls(page)).filter(({ isAsking }) => isAsking);
  tick(facts, { all: layer });
  const refusing = roleIn(layer, 'decline') ?? roleIn(layer, 'save');
  if (!first.decline && refusing && facts.banner) facts.banner.declineBehind = refusing.words;
  await visit.go(facts.url, 'before');
  return (await readBanner(page)) ?? first;
}

function tick(facts: PageFacts, { all }: Pick<FirstLayer, 'all'>): void {
  for (const { kind, isChecked, isDisabled, words } of all) {
    if (kind === 'box' && isChecked && !isDisabled) facts.preticked.push(words);
  }
}

/** Refuses from the first layer on; false where there is no way to. */
async function refuse({ page, watch }: Visit, { decline, settings }: FirstLayer): Promise<boolean> {
  if (!decline) {
    if (!settings || !(await settings.press())) return false;
    await quiet(watch);
  }
  const layer = (await findControls(page)).filter(({ isAsking }) => isAsking);
  const pressed = decline ?? roleIn(layer, 'decline') ?? roleIn(layer, 'save');
  if (!pressed) return false;
  watch.begin();
  if (!(await pressed.press())) return false;
  await quiet(watch);
  return true;
}
