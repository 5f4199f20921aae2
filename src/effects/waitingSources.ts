import { SOURCES } from './isLive';
import type { Trust } from './trust';

/** Where a background waits, and where those of a picture wait too in pages that caches rewrote. */
const ALIASES: Record<string, string[]> = {
  'style-background': ['bg'],
  src: ['lazy-src', 'original'],
  srcset: ['lazy-srcset'],
};

/** Puts the attributes of one element back as they were; `from` is the element itself or a copy of it. */
export type TakeBack = (from: Element) => void;

/**
 * Has an element load what waits in its attributes. Gives what takes it back, nothing where nothing waits.
 */
export function loadSources(element: HTMLElement, trust: Trust): TakeBack | undefined {
  const isGiven = giveBackOthers(element);
  const found = SOURCES.flatMap((name) => {
    const value = waitingIn(element, name);
    if (!value) return [];
    if (!knows(element, name)) {
      giveBack(element, name);
      return [];
    }
    const shown = element.getAttribute(name);
    // What something else began to load goes with the grant too.
    return [{ name, value, before: shown === value ? null : shown }];
  });
  const background = backgroundOf(element);
  if (!background) giveBack(element, 'style-background');
  const { backgroundImage } = element.style;
  for (const { name, value } of found)
    element.setAttribute(name, trusted(element, name, value, trust));
  if (background)
    element.style.backgroundImage = `url("${background.replace(/["\\\n]/g, encodeURIComponent)}")`;
  if (!found.length && !background && !isGiven) return undefined;
  // Whoever found no source before does not look again by itself.
  const media = element.parentElement;
  if (media instanceof HTMLMediaElement && !media.currentSrc) media.load();
  return (from) => {
    for (const { name, before } of found) {
      if (before === null) from.removeAttribute(name);
      else from.setAttribute(name, trusted(element, name, before, trust));
    }
    if (background) element.style.backgroundImage = backgroundImage;
    const playing = from instanceof HTMLMediaElement ? from : from.parentElement;
    if (playing instanceof HTMLMediaElement) playing.load();
  };
}

/** What waits in an element to become an attribute of it; `null` where nothing does. */
export function waitingIn(element: Element, name: string): string | null {
  const names = [name, ...(ALIASES[name] ?? [])];
  const found = names
    .flatMap((one) => [`data-assent-${one}`, `data-${one}`])
    .find((one) => element.hasAttribute(one));
  return found ? element.getAttribute(found) : null;
}

/** Whether something waits in an element. */
export function waitsIn(element: Element): boolean {
  return !!backgroundOf(element) || SOURCES.some((name) => waitingIn(element, name));
}

/** An address, perhaps as styles write it; a theme may mean something else, `data-bg="dark"`. */
function backgroundOf(element: Element): string | undefined {
  const given = waitingIn(element, 'style-background') ?? '';
  const address = /^url\(["']?(.*?)["']?\)$/.exec(given)?.[1] ?? given;
  return /[./]/.test(address) ? address : undefined;
}

/** An element that knows no such attribute loads nothing by it; one of the page's own making may. */
function knows(element: Element, name: string): boolean {
  const alike: Record<string, string> = { imagesrcset: 'imageSrcset' };
  return (alike[name] ?? name) in element || element.localName.includes('-');
}

/** What means nothing to the element itself is for a script of the page, which finds it where it was. */
function giveBack(element: Element, name: string): void {
  for (const one of [name, ...(ALIASES[name] ?? [])]) {
    const value = element.getAttribute(`data-assent-${one}`);
    if (value !== null) element.setAttribute(`data-${one}`, value);
  }
}

/** What loaders of the page read under names of their own is for them; whether there was any. */
function giveBackOthers(element: Element): boolean {
  const others = element.getAttributeNames().filter((name) => name.startsWith('data-assent--'));
  for (const name of others) {
    const value = element.getAttribute(name) ?? '';
    element.removeAttribute(name);
    element.setAttribute(name.replace('assent--', ''), value);
  }
  return others.length > 0;
}

/** What may run scripts is held to the page's Trusted Types. */
function trusted({ localName }: Element, name: string, value: string, trust: Trust): string {
  if (name === 'srcdoc') return trust.createHTML(value);
  return /^(embed|object)$/.test(localName) ? trust.createScriptURL(value) : value;
}
