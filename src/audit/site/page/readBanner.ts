import type { Page } from 'playwright-core';
import { within } from '../../within';
import type { BannerFact, ButtonFact } from '../facts';
import { TOOLS } from '../tools/all';
import { type Control, findControls } from './controls';

const LOOK_MS = 2000;

/** A banner's first layer: what was seen, and its controls. */
export type FirstLayer = {
  accept: Control;
  decline: Control | undefined;
  settings: Control | undefined;
  banner: BannerFact;
  all: Control[];
};

/**
 * Reads the layer that asks; `undefined` where none does. One may come late: pages with scripts are waited for,
 * `lateMs` at most, in milliseconds.
 */
export async function readBanner(page: Page, lateMs: number): Promise<FirstLayer | undefined> {
  const endMs = Date.now() + lateMs;
  for (;;) {
    const layer = askingLayer(await findControls(page));
    const accept = roleIn(layer, 'accept');
    if (accept) return layerOf(page, accept, layer);
    if (Date.now() > endMs || !(await hasScripts(page))) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** The controls of the layer that asks; of several, the one of a known tool, else one that can be refused. */
export function askingLayer(all: readonly Control[]): Control[] {
  const numbers = [...new Set(all.flatMap(({ layer }) => (layer < 0 ? [] : layer)))];
  const worthOf = (layer: Control[]) =>
    (roleIn(layer, 'accept') ? 8 : 0) +
    (layer.some(({ hook }) => hook !== undefined) ? 4 : 0) +
    (roleIn(layer, 'decline') ? 2 : 0) +
    (roleIn(layer, 'settings') ? 1 : 0);
  const layers = numbers.map((number) => all.filter(({ layer }) => layer === number));
  return layers.sort((one, other) => worthOf(other) - worthOf(one))[0] ?? [];
}

/** The control of a role: a known tool's mark goes before words, a button before a link. */
export function roleIn(all: readonly Control[], role: Control['role']): Control | undefined {
  const fitting = all.filter((one) => one.role === role && one.kind !== 'box');
  return (
    fitting.find(({ hook }) => hook !== undefined) ??
    fitting.find(({ kind }) => kind === 'button') ??
    fitting[0]
  );
}

async function layerOf(page: Page, accept: Control, all: Control[]): Promise<FirstLayer> {
  const decline = roleIn(all, 'decline');
  const tool = accept.tool ?? (await toolOf(page));
  const looks = await buttonOf(accept);
  const other = decline && (await buttonOf(decline));
  return {
    accept,
    decline,
    settings: roleIn(all, 'settings'),
    all,
    banner: {
      ...(tool !== undefined && { tool }),
      accept: looks,
      ...(other && { decline: other }),
    },
  };
}

async function buttonOf(control: Control): Promise<ButtonFact> {
  return { words: control.words, look: (await control.look()) ?? UNSEEN };
}

/** How a button looks that could not be looked at: like any other that could not. */
const UNSEEN: ButtonFact['look'] = {
  width: 0,
  height: 0,
  wordsWidth: 0,
  fontSize: 0,
  fontWeight: 0,
  color: [0, 0, 0, 1],
  ground: undefined,
  around: [255, 255, 255, 1],
  hasBorder: true,
};

async function toolOf(page: Page): Promise<string | undefined> {
  const roots = TOOLS.map(({ root }) => root);
  const read = page.evaluate(
    (all) => all.findIndex((root) => document.querySelector(root) !== null),
    roots,
  );
  return TOOLS[(await within(LOOK_MS, read).catch(() => undefined)) ?? -1]?.name;
}

/** Whether anything could still bring a banner. */
async function hasScripts(page: Page): Promise<boolean> {
  const read = page.evaluate(() => document.scripts.length > 0);
  return (await within(LOOK_MS, read).catch(() => undefined)) ?? true;
}
