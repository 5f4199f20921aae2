import { startTag } from '../effects/startTag';
import { waitingIn } from '../effects/waitingSources';

/** What is fetched by, and waits as. */
const SOURCES = ['src', 'srcset', 'imagesrcset', 'srcdoc', 'href', 'data', 'poster'];

const said = new Set<string>();

/**
 * Says of an element that it is marked and yet fetched at once, and how to write it. What can be kept
 * from being fetched further waits from now on: all but scripts and style sheets.
 */
export function tellLive(node: Element): void {
  const tag = startTag(node);
  const isKept = !node.matches('script,link');
  const name = SOURCES.find((one) => node.hasAttribute(one)) ?? 'src';
  if (isKept) makeWait(node);
  if (said.has(tag)) return;
  said.add(tag);
  const inert = node.matches('script') ? 'Give it type="text/plain", and write' : 'Write';
  const remedy = `${inert} data-assent-${name} in the place of ${name}`;
  const late = isKept ? ' It was taken back and waits now, but may have been asked for.' : '';
  console.warn(
    `[assent] ${tag} is marked, but the browser fetches it at once, before anybody agreed. ${remedy}.${late}`,
  );
}

/** Says that a marked element names what the configuration does not have. */
export function tellUnknown(node: Element, id: string, known: readonly string[]): void {
  console.warn(
    `[assent] "${id}" is not in the configuration; known: ${[...new Set(known)].join(', ')}. It stands at ${startTag(node)}`,
  );
}

/** Says which of two tags of ours does nothing. `second` is it, where the browser tells. */
export function tellSecondTag(second: Element | null): void {
  const others = document.querySelectorAll('#assent-js,script[src*="assent.js"]');
  const first = [...others].find((tag) => tag !== second);
  const gone = 'one that stands in the page no more';
  console.warn(
    `[assent] A second script tag is ignored: ${second ? startTag(second) : gone}. The first one counts: ${first ? startTag(first) : gone}. Take one of them out.`,
  );
}

/** Says what a page without https keeps us from. */
export function tellInsecure(): void {
  console.error('[assent] The page is not secure (https): nothing is sent.');
}

/** Says that no view is called so; `opener` is what was pressed, where it was an element. */
export function tellNoView(view: unknown, forms: readonly string[], opener?: Element): void {
  const [form = 'callback'] = forms;
  const asks = opener ? `, which ${startTag(opener)} asks for` : '';
  const known = forms.length ? ` (forms: ${forms.join(', ')})` : '';
  console.warn(
    `[assent] There is no view ${JSON.stringify(view)}${asks}. Views are "banner" and "preferences"; a form is opened by { form: "${form}" } or data-assent-popup="${form}"${known}.`,
  );
}

/** Puts what an element is fetched by aside; a frame goes on loading until another stands in its place. */
function makeWait(node: Element): void {
  const inert = node.matches('iframe,embed,object') ? (node.cloneNode(true) as Element) : node; // a clone of one
  for (const name of SOURCES) {
    const value = node.getAttribute(name);
    if (value === null) continue;
    if (waitingIn(inert, name) === null) inert.setAttribute(`data-assent-${name}`, value);
    inert.removeAttribute(name);
  }
  if (inert !== node) node.replaceWith(inert);
  else if (node instanceof HTMLMediaElement) node.load();
}
