import type { Page } from 'playwright-core';
import { type Control, findControls } from './controls';
import { askingLayer, roleIn } from './readBanner';
import { quiet } from './settle';
import type { Watch } from './watch';

/**
 * Refuses in the layer that is open: by a press, else by emptying every box and saving; false where it offers
 * neither. `begin` is called right before what answers is pressed.
 */
export async function refuseIn(page: Page, watch: Watch, begin = () => {}): Promise<boolean> {
  const layer = (await findControls(page)).filter(({ isAsking }) => isAsking);
  const pressed = roleIn(layer, 'withdraw') ?? roleIn(layer, 'decline');
  if (pressed) {
    begin();
    if (!(await pressed.press())) return false;
    await quiet(watch);
    // What only empties the boxes has to be saved yet.
    const left = (await findControls(page)).find(isSave);
    if (left && (await left.press())) await quiet(watch);
    return true;
  }
  const save = roleIn(layer, 'save');
  if (!save) return false;
  for (const box of layer) {
    if (box.kind === 'box' && box.isChecked && !box.isDisabled) await box.press();
  }
  begin();
  if (!(await save.press())) return false;
  await quiet(watch);
  return true;
}

/** The same, also behind the first layer. */
export async function refuseBehind(page: Page, watch: Watch, begin = () => {}): Promise<boolean> {
  if (await refuseIn(page, watch, begin)) return true;
  const settings = roleIn(askingLayer(await findControls(page)), 'settings');
  if (!settings || !(await settings.press())) return false;
  await quiet(watch);
  return refuseIn(page, watch, begin);
}

function isSave({ role, kind, isAsking }: Control): boolean {
  return role === 'save' && kind !== 'box' && isAsking;
}
