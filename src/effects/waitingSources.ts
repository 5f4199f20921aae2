import type { Trust } from './trust';

/** Attributes that make an element load something; they wait as `data-assent-…` or `data-…`. */
const NAMES = ['srcset', 'imageSrcset', 'src', 'srcdoc', 'href', 'poster', 'data'];

/** Puts the attributes of one element back as they were; `from` is the element itself or a copy of it. */
export type TakeBack = (from: Element) => void;

/**
 * Has an element load what waits in its attributes. Gives what takes it back, nothing where nothing waits.
 */
export function loadSources(element: HTMLElement, trust: Trust): TakeBack | undefined {
  const found = NAMES.flatMap((name) => {
    // An element that knows no such thing loads nothing by it; one of the page's own making may.
    const isKnown = name in element || element.localName.includes('-');
    const value = isKnown && waitingIn(element, name);
    return value ? [{ name, value, before: element.getAttribute(name) }] : [];
  });
  const background = waitingIn(element, 'style-background');
  const { backgroundImage } = element.style;
  for (const { name, value } of found)
    element.setAttribute(name, trusted(element, name, value, trust));
  if (background)
    element.style.backgroundImage = `url("${background.replace(/["\\\n]/g, encodeURIComponent)}")`;
  if (!found.length && !background) return undefined;
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
  return element.getAttribute(`data-assent-${name}`) ?? element.getAttribute(`data-${name}`);
}

/** What may run scripts is held to the page's Trusted Types. */
function trusted({ localName }: Element, name: string, value: string, trust: Trust): string {
  if (name === 'srcdoc') return trust.createHTML(value);
  return /^(embed|object)$/.test(localName) ? trust.createScriptURL(value) : value;
}
