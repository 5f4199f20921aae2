import type { Frame, JSHandle, Page } from 'playwright-core';
import type { Look } from '../facts';
import { TOOLS } from '../tools';
import { ROLE_WORDS, type Role, TOPIC_WORDS } from '../words';
import { collectNodes } from './collectNodes';
import { lookAt } from './lookAt';
import { type Sought, type Told, tellNodes } from './tellNodes';
import { within } from './within';

/** A control of a page that a person could press. */
export type Control = Told & {
  role: Role | undefined;
  look(): Promise<Look | undefined>;
  /** False where it cannot be pressed. */
  press(): Promise<boolean>;
};

/** How long one press and one look may take, in milliseconds. */
const PRESS_MS = 3000;
const LOOK_MS = 5000;

/** How many frames of a page are looked into. */
const FRAMES = 12;

const ROLES: readonly (readonly [Role, RegExp])[] = ROLE_WORDS.map(([role, source]) => [
  role,
  new RegExp(source, 'iu'),
]);

const SOUGHT: Sought = {
  topic: TOPIC_WORDS,
  hooks: TOOLS.map(({ name, root, accept, decline, settings, save, reopen }) => ({
    tool: name,
    root,
    selectors: Object.entries({ accept, decline, settings, save, reopen }).flatMap(
      // Its keys are the roles just named.
      ([role, selector]): [Role, string][] => (selector ? [[role as Role, selector]] : []),
    ),
  })),
};

/** All controls that can be seen, boxes among them, through open shadow roots and frames. */
export async function findControls(page: Page): Promise<Control[]> {
  const found: Control[] = [];
  for (const frame of page.frames().slice(0, FRAMES)) {
    found.push(...((await within(LOOK_MS, inFrame(frame)).catch(() => undefined)) ?? []));
  }
  return found;
}

async function inFrame(frame: Frame): Promise<Control[]> {
  const nodes = await frame.evaluateHandle(collectNodes);
  const told = await nodes.evaluate(tellNodes, SOUGHT);
  return told.map((one, at) => ({
    ...one,
    role: roleOf(one),
    look: () => look(nodes, at),
    press: () => press(nodes, at),
  }));
}

function roleOf({ hook, words }: Told): Role | undefined {
  if (hook) return hook;
  return words.length > 60 ? undefined : ROLES.find(([, fits]) => fits.test(words))?.[0];
}

async function look(nodes: JSHandle<HTMLElement[]>, at: number): Promise<Look | undefined> {
  const node = (await nodes.evaluateHandle((all, index) => all[index], at)).asElement();
  // Only HTML elements are collected.
  return within(LOOK_MS, (node as JSHandle<HTMLElement>).evaluate(lookAt)).catch(() => undefined);
}

/** Presses as a person does; where something keeps that off, as a program of the page would. */
async function press(nodes: JSHandle<HTMLElement[]>, at: number): Promise<boolean> {
  try {
    const handle = await nodes.evaluateHandle((all, index) => all[index], at);
    const element = handle.asElement();
    await element?.click({ timeout: PRESS_MS, noWaitAfter: true });
    return element !== null;
  } catch {
    const pressed = nodes.evaluate((all, index) => {
      all[index]?.click();
      return true;
    }, at);
    return (await within(PRESS_MS, pressed).catch(() => false)) ?? false;
  }
}
