import { isLive, SOURCES } from '../../effects/isLive';
import { MARKED, WAITING } from '../../effects/liveMarks';
import { startTag } from '../../effects/startTag';

/** Films, sounds and pictures: their mark holds for their sources too. */
const HOLDERS = 'video,audio,picture';

/** Something waits in it, whether or not it shows another thing until then. */
const WAITS = `:is(${WAITING},[data-poster],[data-assent-poster],[data-srcdoc],[data-assent-srcdoc],[data-style-background],[data-assent-style-background])`;

/** Scripts that no browser runs or fetches: data of the page's. */
export const DATA =
  'script:not(:not([type]),[type=""],[type=module],[type$="javascript" i],[type$="ecmascript" i])';

/** The way out for all that cannot wait by itself. */
export const TEMPLATE =
  'put it into <template data-assent="…">, whose content takes its place when granted';

/** A picture in a style, its address in the first group; those written out in place ask for nothing. */
const BACKGROUND = /background[^;]*url\(\s*["']?(?!data:|#)([^"')]+)/;

/** Anything else in a style that is asked for. */
const ASKING = /url\(\s*["']?(?!data:|#|["'\s)])/;

const said: string[] = [];

/**
 * Says once of an element that stands in a marked one, or is it, that the browser fetches or runs it
 * before anybody agreed, and how to write it. Whether there was anything to say, now or before.
 */
export function tellFetched(element: Element, marked: Element): boolean {
  const remedy = remedyFor(element, marked);
  if (!remedy) return false;
  const tag = startTag(element);
  if (said.includes(tag)) return true;
  said.push(tag);
  const isItself = element === marked;
  const where = isItself ? 'is marked' : `stands in the marked ${startTag(marked)}`;
  const isRun = element.matches('script:not([src])');
  const does = isRun ? 'runs' : element.localName === 'style' ? 'applies' : 'fetches';
  console.warn(
    `[assent] ${tag} ${where}, but the browser ${does} it at once, before anybody agreed: ${remedy}.`,
  );
  return true;
}

/** Says of all in a marked element that is fetched at once; whether there was any. */
export function tellAllFetched(marked: Element): boolean {
  const within = [marked, ...marked.querySelectorAll('*')];
  const parts = within.filter((part) => part.closest(MARKED) === marked);
  return parts.filter((part) => tellFetched(part, marked)).length > 0;
}

/** How to have a part of a marked element wait; nothing where it asks for nothing by itself. */
function remedyFor(element: Element, marked: Element): string | undefined {
  const isItself = element === marked;
  const isHeld = marked.matches(HOLDERS) && element.matches('source,img');
  // The mark is for what waits; all else is meant to show until then.
  if (!isItself && marked.matches(WAITS)) return undefined;
  if (isHeld && marked.querySelector(WAITS)) return undefined;
  const style = element.getAttribute('style') ?? '';
  const [, address] = BACKGROUND.exec(style) ?? [];
  if (address) {
    return `take its picture out of style and write data-assent-style-background="${address}"${isItself ? '' : ' with a mark of its own'}`;
  }
  if (element.localName === 'style' || ASKING.test(style) || drawsFrom(element)) return TEMPLATE;
  if (!isLive(element) || element.matches(DATA)) return undefined;
  const name = SOURCES.find((one) => element.hasAttribute(one));
  const instead = name ? `data-assent-${name} in the place of ${name}` : '';
  if (isItself || isHeld) return `write ${instead}`;
  const inert = element.matches('script') ? ['type="text/plain"'] : [];
  const own = ['data-assent="…"', ...inert, ...(instead ? [instead] : [])].join(', ');
  return `the mark holds for its own element only. Give this one ${own}, or ${TEMPLATE}`;
}

/** Whether a part of a drawing asks for a file. */
function drawsFrom(element: Element): boolean {
  const href = element.getAttribute('href') ?? element.getAttribute('xlink:href');
  return element.matches('image,use,feImage') && !!href && !/^(#|data:)/.test(href);
}
