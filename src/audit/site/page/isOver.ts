import type { Frame } from 'playwright-core';
import { within } from '../../within';

const LOOK_MS = 2000;

/** How a frame stands in the page around it: over it as a layer, in it, or not to be seen. */
export async function isOver(frame: Frame): Promise<'over' | 'in' | 'unseen'> {
  const read = frame.frameElement().then((element) => element.evaluate(standing));
  return (await within(LOOK_MS, read).catch(() => undefined)) ?? 'unseen';
}

/** Runs in the page: takes nothing from this module. */
function standing(node: Element): 'over' | 'in' | 'unseen' {
  const { width, height } = node.getBoundingClientRect();
  const how = { opacityProperty: true, visibilityProperty: true };
  if (width < 40 || height < 20 || !node.checkVisibility(how)) return 'unseen';
  for (let at: Element | null = node; at; ) {
    const named = `${at.id} ${at.getAttribute('class')} ${at.getAttribute('title')}`;
    if (!at.matches('html,body')) {
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return 'over';
      if (at.matches('dialog,[role=dialog],[aria-modal=true]')) return 'over';
      if (/cookie|consent|gdpr|privacy|cmp|sp_message/i.test(named)) return 'over';
    }
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'in';
}
