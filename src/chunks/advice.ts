import { nearest } from '../core/nearest';
import { isLive, SOURCES } from '../effects/isLive';
import { startTag } from '../effects/startTag';
import { DATA, TEMPLATE, tellAllFetched } from './advising/fetched';

export { tellSealPlace } from './advising/sealPlace';
export { tellStrayMarks } from './advising/strayMarks';

const said: string[] = [];

/** What stands in the place of a frame whose mark was spoken of. */
const REPLACED = Symbol();

type Inert = Element & { [REPLACED]?: boolean };

/** Pauses that grow: a script of the page may put back at once whatever is taken, for ever. */
let rest: Promise<unknown> = Promise.resolve();
let restMs = 0;

/**
 * Says of an element that it is marked and yet fetched at once, and how to write it. What can be kept
 * from being fetched further waits from now on: all but scripts, style sheets and what stands in it.
 */
export async function takeBack(node: Element): Promise<void> {
  await rest;
  if (!isLive(node)) {
    tellAllFetched(node);
    return;
  }
  tellLive(node);
  rest = new Promise((resolve) => setTimeout(resolve, restMs));
  restMs = Math.min(restMs * 2 + 1, 1000);
}

function tellLive(node: Element): void {
  const tag = startTag(node);
  const isKept = !node.matches('script,link');
  const name = SOURCES.find((one) => node.hasAttribute(one)) ?? 'src';
  if (isKept) makeWait(node);
  if (said.includes(tag)) return;
  said.push(tag);
  if (node.matches(DATA)) {
    console.warn(
      `[assent] ${tag} is marked, but it is data, which the browser neither fetches nor runs. Take the mark out, or give it type="text/plain" if it is a script that has to wait.`,
    );
    return;
  }
  const inert = node.matches('script') ? 'Give it type="text/plain"' : '';
  const instead = `rite data-assent-${name} in the place of ${name}`;
  const remedy =
    inert && !node.hasAttribute('src') ? inert : `${inert ? `${inert}, and w` : 'W'}${instead}`;
  const late = isKept ? ' It was taken back and waits now, but may have been asked for.' : '';
  console.warn(
    `[assent] ${tag} is marked, but the browser fetches it at once, before anybody agreed. ${remedy}.${late}`,
  );
}

/** Says that a grant came to nothing, because nothing waits in a marked element. */
export function tellNothing(node: Element): void {
  if (tellAllFetched(node)) return;
  const isScript = node.matches('script');
  const words = isScript
    ? 'It has no text and no source: write data-assent-src="…" on it'
    : `P${TEMPLATE.slice(1)}`;
  console.warn(
    `[assent] Nothing waits in ${startTag(node)}, so nothing came of the grant. ${words}.`,
  );
}

/**
 * Says that a marked element names what the configuration does not have, and, where it is fetched at
 * once for all its mark, that too.
 */
export function tellUnknown(node: Inert, id: string, known: readonly string[]): void {
  if (node[REPLACED]) return;
  const near = nearest(id, known);
  const what = id
    ? `"${id}" is not in the configuration`
    : 'A mark that says nothing ("") is never granted';
  const meant = id && near ? ` Did you mean "${near}"?` : '';
  console.warn(
    `[assent] ${what}; known: ${known.filter((id, at) => known.indexOf(id) === at).join(', ')}.${meant} It stands at ${startTag(node)}`,
  );
  if (isLive(node)) tellLive(node);
}

/** Says which of two tags of ours does nothing. `second` is it, where the browser tells. */
export function tellSecondTag(second: Element): void {
  const others = document.querySelectorAll('#assent-js,script[src*="assent.js"]');
  const first = [...others].find((tag) => tag !== second);
  const gone = 'one that stands in the page no more';
  console.warn(
    `[assent] A second script tag is ignored: ${second.hasAttributes() ? startTag(second) : gone}. The first one counts: ${first ? startTag(first) : gone}. Take one of them out.`,
  );
}

/** Says that no view is called so; `opener` is what was pressed, where it was an element. */
export function tellNoView(view: unknown, forms: readonly string[], opener?: Element): void {
  const [form = 'callback'] = forms;
  const asks = opener ? `, which ${startTag(opener)} asks for` : '';
  const known = forms.length ? ` (forms: ${forms.join(', ')})` : '';
  console.warn(
    `[assent] There is no view ${JSON.stringify(view)}${asks}. Views are "banner", "preferences", "mine" and "policy"; a form is opened by { form: "${form}" } or data-assent-popup="${form}"${known}.`,
  );
}

/** Puts what an element is fetched by aside; a frame goes on loading until another stands in its place. */
function makeWait(node: Element): void {
  const inert: Inert = node.matches('iframe,embed,object')
    ? (node.cloneNode(true) as Element)
    : node; // a clone of one
  for (const name of SOURCES) {
    const value = node.getAttribute(name);
    if (value === null) continue;
    const aside = `data-assent-${name}`;
    if (!inert.hasAttribute(aside)) inert.setAttribute(aside, value);
    inert.removeAttribute(name);
  }
  inert[REPLACED] = true;
  if (inert !== node) node.replaceWith(inert);
  else if (node instanceof HTMLMediaElement) node.load();
}

/** Says why nothing is sent from this page, and what to do. */
export function tellInsecure(): void {
  console.error(
    isSecureContext
      ? '[assent] This frame has no origin (sandbox without allow-same-origin), so nothing can be kept here or sent from here, and forms stay the site’s own. Add allow-same-origin to its sandbox attribute.'
      : '[assent] The page is not secure (https): nothing is sent.',
  );
}
