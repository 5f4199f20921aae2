import { idsOf } from '../../core/marked';
import { nearest } from '../../core/nearest';
import { knownIds } from '../../core/settings';
import { isLive, SOURCES } from '../../effects/isLive';
import { MARKED } from '../../effects/liveMarks';
import { watchNodes } from '../../effects/nodes';
import { LAZY } from '../../effects/setAside';
import { startTag } from '../../effects/startTag';
import type { ChosenPage } from '../contract/plainEntries';
import { tellFetched } from './fetched';

/** Behind `data-assent-`: what waits in an element and is no name that the page's own scripts may have given. */
const WAITING = [...SOURCES, 'style-background'];
const OURS = WAITING.map((name) => `[data-assent-${name}]`).join();

/** A script with a source that no browser runs by itself. */
const INERT = 'script[type="text/plain"]:is([src],[data-src])';

/** Marks an owner writes, and those we write ourselves. */
const NAMES = RegExp(
  `^data-assent(-(-.*|${LAZY.join('|')}|service|form|mode|field|submit|popup|policy|open|action|state|look|busy|hidden|seal))?$`,
);

/**
 * Says from now on which elements of the page carry marks that come to nothing, and what is fetched at
 * once for all its marks; each start tag once.
 */
export function tellStrayMarks({
  config,
  has,
  signal,
}: Pick<ChosenPage, 'config' | 'has' | 'signal'>): void {
  const known = knownIds(config).filter(
    (id, at, all) => id !== 'necessary' && all.indexOf(id) === at,
  );
  const said: string[] = [];
  const look = (element: Element) => {
    const marked = element.closest<HTMLElement>(MARKED);
    // The gate speaks of marked elements that are fetched themselves.
    if (marked && !idsOf(marked).every(has) && !(element === marked && isLive(element))) {
      tellFetched(element, marked);
    }
    const words = strayMark(element, known);
    const tag = words && startTag(element);
    if (!tag || said.includes(tag)) return;
    said.push(tag);
    console.warn(`[assent] ${tag} ${words}`);
  };
  const lookWithin = (root: ParentNode) => root.querySelectorAll('*').forEach(look);
  const lookAt = (added: Element) => {
    look(added);
    lookWithin(added);
  };
  watchNodes([], lookAt, signal);
  lookWithin(document);
}

/** Why nothing ever comes of what an element is marked with, and how to mend it; nothing where all is well. */
function strayMark(element: Element, known: readonly string[]): string | undefined {
  const strange = element
    .getAttributeNames()
    .find((name) => /^data-assent/.test(name) && !NAMES.test(name));
  const isWaiting =
    element.matches(`:is(${OURS},${INERT}):not(${MARKED})`) &&
    !element.parentElement?.closest(`:is(video,audio,picture)${MARKED}`);
  const forEver = isWaiting ? ' What waits in it waits for ever.' : '';
  if (strange) {
    const meant = /categor|group|purpose/.test(strange)
      ? 'data-assent'
      : nearest(
          strange,
          ['service', ...WAITING].map((name) => `data-assent-${name}`),
        );
    return `has ${strange}, which is no mark of ours.${forEver} ${meant ? `Did you mean ${meant}?` : markOf(known)}`;
  }
  if (!isWaiting) return undefined;
  const outer = element.parentElement?.closest(MARKED);
  const beyond = outer
    ? ` The mark of ${startTag(outer)} around it holds for that element only.`
    : '';
  return `waits for ever, because it does not say for what.${beyond} ${markOf(known)}`;
}

function markOf(known: readonly string[]): string {
  return `Add data-assent="…" with what it is for: ${known.join(', ') || 'there is no category yet, name one in the configuration'}.`;
}
