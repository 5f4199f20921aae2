import type { Page } from 'playwright-core';
import { within } from '../../within';
import { inAnyLanguage } from '../roleOf';
import { TOOLS } from '../tools/all';
import { TOPIC_WORDS } from '../words';
import { type Control, findControls } from './controls';
import { refuseBehind, refuseIn } from './refuse';
import { quiet } from './settle';
import { stateOf } from './stateOf';
import type { Watch } from './watch';

const HOOK_MS = 3000;
const BACK_MS = 8000;

/** How many controls that may open the choice again are tried. */
const TRIES = 4;

const topic = new RegExp(inAnyLanguage(TOPIC_WORDS), 'iu');

/**
 * Takes a grant back as a person would, else by the tool's public hook; false where no way was found. What is asked
 * for from the load on that follows, be it the page's own, is recorded as another phase.
 */
export async function withdraw(page: Page, watch: Watch): Promise<boolean> {
  const shown = await findControls(page);
  if (await byOneControl(page, watch, shown)) return true;
  if (await refuseBehind(page, watch, watch.beginWithLoad)) return true;
  const from = page.url();
  for (let tried = 0; tried < TRIES; tried += 1) {
    // Looked for anew: a page that was left and opened again has others.
    const control = waysBack(await findControls(page))[tried];
    if (!control) break;
    if (!(await control.press())) continue;
    await quiet(watch);
    if (await refuseBehind(page, watch, watch.beginWithLoad)) return true;
    if (page.url() === from) continue;
    // It may lead to a page of the choice.
    if (await byOneControl(page, watch, await findControls(page))) return true;
    await within(BACK_MS, page.goto(from, { waitUntil: 'load' })).catch(() => undefined);
    await quiet(watch);
  }
  for (const { withdraw: back, open } of TOOLS) {
    watch.beginWithLoad();
    if (back && (await call(page, back))) return true;
    if (!open || !(await call(page, open))) continue;
    await quiet(watch);
    if (await refuseBehind(page, watch, watch.beginWithLoad)) return true;
  }
  return false;
}

/** By a control that says so itself; what changes nothing and asks nothing was none. */
async function byOneControl(page: Page, watch: Watch, shown: Control[]): Promise<boolean> {
  const direct = shown.find(
    ({ role, kind, words, isAsking }) =>
      role === 'withdraw' && kind !== 'box' && (isAsking || topic.test(words)),
  );
  if (!direct) return false;
  const before = await stateOf(page);
  watch.beginWithLoad();
  if (!(await direct.press())) return false;
  await quiet(watch);
  // It may ask again, or open the choice first.
  return (await refuseIn(page, watch, watch.beginWithLoad)) || (await stateOf(page)) !== before;
}

/** What may open the choice again, likeliest first. */
function waysBack(shown: readonly Control[]): Control[] {
  const worthOf = ({ hook, role, words, kind, isAsking }: Control): number => {
    if (kind === 'box') return 0;
    if (hook === 'reopen') return 4;
    if (!topic.test(words)) return 0;
    if (role === 'settings' || role === 'withdraw') return 3;
    return kind === 'button' && !isAsking ? 1 : 0;
  };
  return shown.filter(worthOf).sort((one, other) => worthOf(other) - worthOf(one));
}

/** Calls a tool's hook; false where the page has none. */
async function call(page: Page, expression: string): Promise<boolean> {
  const called = page.evaluate(`(async () => { await ${expression}; return true })()`);
  return (await within(HOOK_MS, called).catch(() => false)) === true;
}
