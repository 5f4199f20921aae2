import type { Page } from 'playwright-core';
import type { BannerFact, ButtonFact } from '../facts';
import { TOOLS } from '../tools';
import { type Control, findControls } from './controls';

/** How long a banner may come after the page is at rest, in milliseconds. */
const LATE_MS = 1500;

/** A banner's first layer: what was seen, and its controls. */
export type FirstLayer = {
  accept: Control;
  decline: Control | undefined;
  settings: Control | undefined;
  banner: BannerFact;
  all: Control[];
};

/** Reads the layer that asks; `undefined` where none does. */
export async function readBanner(page: Page): Promise<FirstLayer | undefined> {
  const endMs = Date.now() + LATE_MS;
  for (;;) {
    const all = (await findControls(page)).filter(({ isAsking }) => isAsking);
    const accept = roleIn(all, 'accept');
    if (accept) return layerOf(page, accept, all);
    if (Date.now() > endMs) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
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
  for (const { name, root } of TOOLS) {
    if (
      (await page
        .locator(root)
        .count()
        .catch(() => 0)) > 0
    )
      return name;
  }
  return undefined;
}
