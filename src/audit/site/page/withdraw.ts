import type { Page } from 'playwright-core';
import { TOOLS } from '../tools';
import { TOPIC_WORDS } from '../words';
import { type Control, findControls } from './controls';
import { quiet } from './settle';
import type { Watch } from './watch';
import { within } from './within';

const HOOK_MS = 3000;
const topic = new RegExp(TOPIC_WORDS, 'iu');

/** Takes a grant back as a person would, else by the tool's public hook; false where no way was found. */
export async function withdraw(page: Page, watch: Watch): Promise<boolean> {
  const shown = await findControls(page);
  const direct = shown.find(({ role, kind }) => role === 'withdraw' && kind !== 'box');
  if (direct && (await direct.press())) {
    await quiet(watch);
    // It may ask again, or open the choice first.
    await refuseIn(page, watch);
    return true;
  }
  if (await refuseIn(page, watch)) return true;
  for (const control of shown.filter(reopens)) {
    if (!(await control.press())) continue;
    await quiet(watch);
    if (await refuseIn(page, watch)) return true;
  }
  for (const { withdraw: back, open } of TOOLS) {
    if (back && (await call(page, back))) return true;
    if (!open || !(await call(page, open))) continue;
    await quiet(watch);
    if (await refuseIn(page, watch)) return true;
  }
  return false;
}

function reopens({ role, hook, words, kind, isAsking }: Control): boolean {
  if (kind === 'box') return false;
  if (hook === 'reopen') return true;
  return topic.test(words) && (role === 'settings' || (kind === 'button' && !isAsking));
}

function isSave({ role, kind, isAsking }: Control): boolean {
  return role === 'save' && kind !== 'box' && isAsking;
}

/** Refuses in the layer that is open: by a press, else by emptying every box and saving. */
async function refuseIn(page: Page, watch: Watch): Promise<boolean> {
  const layer = (await findControls(page)).filter(({ isAsking }) => isAsking);
  const pressed = layer.find(
    ({ role, kind, hook }) =>
      (role === 'withdraw' || role === 'decline') && kind !== 'box' && hook !== 'reopen',
  );
  if (pressed) {
    if (!(await pressed.press())) return false;
    await quiet(watch);
    // What only empties the boxes has to be saved yet.
    const left = (await findControls(page)).find(isSave);
    if (left && (await left.press())) await quiet(watch);
    return true;
  }
  const save = layer.find(isSave);
  if (!save) return false;
  for (const box of layer) {
    if (box.kind === 'box' && box.isChecked && !box.isDisabled) await box.press();
  }
  if (!(await save.press())) return false;
  await quiet(watch);
  return true;
}

/** Calls a tool's hook; false where the page has none. */
async function call(page: Page, expression: string): Promise<boolean> {
  const called = page.evaluate(`(async () => { await ${expression}; return true })()`);
  return (await within(HOOK_MS, called).catch(() => false)) === true;
}
