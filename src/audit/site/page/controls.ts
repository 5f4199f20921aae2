import type { ElementHandle, Frame, JSHandle, Page } from 'playwright-core';
import { within } from '../../within';
import type { Look } from '../facts';
import { inAnyLanguage, roleOf } from '../roleOf';
import { TOOLS } from '../tools/all';
import { ASKING_WORDS, NEEDED_WORDS, type Role, TOPIC_WORDS } from '../words';
import { collectNodes } from './collectNodes';
import { findLayers, type LayerWords } from './findLayers';
import { isOver } from './isOver';
import { lookAt } from './lookAt';
import { type Hook, type Told, tellNodes } from './tellNodes';

/** A control of a page that a person could press. */
export type Control = Told & {
  role: Role | undefined;
  /** The number of the layer that it stands in, and whether that asks for a choice; -1 where none does. */
  layer: number;
  isAsking: boolean;
  /** Whether it is the box of what a site needs to work. */
  isNeeded: boolean;
  look(): Promise<Look | undefined>;
  /** False where it cannot be pressed. */
  press(): Promise<boolean>;
};

/** How long one press and one look may take, in milliseconds. */
const PRESS_MS = 3000;
const LOOK_MS = 5000;

/** How many frames of a page are looked into. */
const FRAMES = 40;

const needed = new RegExp(NEEDED_WORDS, 'iu');

const LAYERS: Omit<LayerWords, 'isLayer'> = {
  roots: TOOLS.map(({ root }) => root).join(','),
  topic: inAnyLanguage(TOPIC_WORDS),
  asking: inAnyLanguage(ASKING_WORDS),
};

const HOOKS: Hook[] = TOOLS.map(({ name, root, accept, decline, settings, save, reopen }) => ({
  tool: name,
  root,
  selectors: Object.entries({ accept, decline, settings, save, reopen }).flatMap(
    // Its keys are the roles just named.
    ([role, selector]): [Role, string][] => (selector ? [[role as Role, selector]] : []),
  ),
}));

/** All controls that can be seen, boxes among them, through open shadow roots and frames. */
export async function findControls(page: Page): Promise<Control[]> {
  const found: Control[] = [];
  const frames = page.frames().slice(0, FRAMES);
  for (const [at, frame] of frames.entries()) {
    const stands = frame === page.mainFrame() ? 'in' : await isOver(frame);
    if (stands === 'unseen') continue;
    const all = await within(LOOK_MS, inFrame(frame, stands === 'over')).catch(() => undefined);
    // Layers are told apart across frames.
    const placed = (layer: number) => (layer < 0 ? layer : at * 1000 + layer);
    found.push(...(all ?? []).map((one) => ({ ...one, layer: placed(one.layer) })));
  }
  return found;
}

async function inFrame(frame: Frame, isLayer: boolean): Promise<Control[]> {
  const nodes = await frame.evaluateHandle(collectNodes);
  const told = await nodes.evaluate(tellNodes, HOOKS);
  const layers = await nodes.evaluate(findLayers, { ...LAYERS, isLayer });
  return told.map((one, at) => ({
    ...one,
    layer: layers[at] ?? -1,
    role: one.hook ?? roleOf(one.words, one.kind),
    isAsking: (layers[at] ?? -1) >= 0,
    isNeeded: needed.test(one.words),
    look: () => look(nodes, at),
    press: () => (one.kind === 'box' ? pressFromPage(nodes, at) : press(nodes, at)),
  }));
}

async function look(nodes: JSHandle<HTMLElement[]>, at: number): Promise<Look | undefined> {
  const read = nodeOf(nodes, at).then((node) => node?.evaluate(lookAt));
  return within(LOOK_MS, read).catch(() => undefined);
}

/** Presses as a person does; where something keeps that off, as a program of the page would. */
async function press(nodes: JSHandle<HTMLElement[]>, at: number): Promise<boolean> {
  const pressed = nodeOf(nodes, at).then(async (node) => {
    await node?.click({ timeout: PRESS_MS, noWaitAfter: true });
    return node !== null;
  });
  const came = await within(PRESS_MS + 500, pressed).catch(() => undefined);
  return came ?? pressFromPage(nodes, at);
}

async function pressFromPage(nodes: JSHandle<HTMLElement[]>, at: number): Promise<boolean> {
  const pressed = nodes.evaluate((all, index) => {
    all[index]?.click();
    return true;
  }, at);
  return (await within(PRESS_MS, pressed).catch(() => false)) ?? false;
}

async function nodeOf(nodes: JSHandle<HTMLElement[]>, at: number) {
  const node = (await nodes.evaluateHandle((all, index) => all[index], at)).asElement();
  // Only HTML elements are collected.
  return node as ElementHandle<HTMLElement> | null;
}
