import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modules } from './rooms';
import { isNode, lineOf, parse, type SyntaxNode, walk } from './syntax';

/** The DOM, the clock, the network, randomness, storage and the process: what a pure decision is handed instead. */
const POWERS =
  /^(window|document|navigator|location|history|screen|self|globalThis|global|process|console|fetch|XMLHttpRequest|WebSocket|localStorage|sessionStorage|indexedDB|caches|crypto|performance|setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame|addEventListener|dispatchEvent|alert|matchMedia|getComputedStyle|postMessage|cookieStore|require|Buffer)$/;

/** What a browser's pages are made of and told by, where it is asked for by its class. */
const CLASSES =
  /^((HTML|SVG)\w*Element|Element|Node|NodeFilter|Document|DocumentFragment|ShadowRoot|(Custom|Mouse|Keyboard|Pointer|Focus|Input|Submit|Storage|Message)?Event|EventTarget|\w+Observer|DOMParser|XMLSerializer|FormData|Image|Audio|Option|Range|Worker|SharedWorker|BroadcastChannel|MessageChannel|EventSource|Request|Response|Headers|FileReader|AbortSignal|AbortController|CSSStyleSheet)$/;

/** Lines of a source that use a power, each with its name. */
function powersIn(source: string): string[] {
  const found: string[] = [];
  walk(parse(source), (node, parent, key) => {
    if (node.type.startsWith('TS') && !/Expression$/.test(node.type)) return false;
    const name = powerOf(node, parent, key);
    if (name) found.push(`${lineOf(source, node.start)}: ${name}`);
    return true;
  });
  return found;
}

function powerOf(
  node: SyntaxNode,
  parent: SyntaxNode | undefined,
  key: string,
): string | undefined {
  const { callee, object, property } = node;
  const isCalled = (of: unknown, name: string) => isNode(of) && of.name === name;
  if (node.type === 'NewExpression' && isCalled(callee, 'Date') && isEmpty(node.arguments)) {
    return 'new Date()';
  }
  if (node.type === 'CallExpression' && isCalled(callee, 'Date')) return 'Date()';
  if (node.type === 'MemberExpression') {
    const [of, name] = [nameOf(object), nameOf(property)];
    if (HIDDEN.test(`${of}.${name}`)) return `${of}.${name}`;
  }
  if (node.type === 'VariableDeclarator' && isNode(node.id) && Array.isArray(node.id.properties)) {
    for (const taken of node.id.properties.filter(isNode)) {
      const path = `${nameOf(node.init)}.${nameOf(taken.key)}`;
      if (HIDDEN.test(path)) return path;
    }
  }
  if (node.type !== 'Identifier') return undefined;
  if (!POWERS.test(String(node.name)) && !CLASSES.test(String(node.name))) return undefined;
  const isName =
    (parent?.type === 'MemberExpression' && key === 'property' && !parent.computed) ||
    (parent?.type === 'Property' && key === 'key' && !parent.computed && !parent.shorthand);
  return isName ? undefined : String(node.name);
}

/** Powers among the language's own. */
const HIDDEN = /^(Date\.now|Math\.random)$/;

const nameOf = (node: unknown) =>
  isNode(node) ? String(node.type === 'Literal' ? node.value : node.name) : '';

const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0;

test.each(modules.filter((file) => file.startsWith('core/')))('%s is pure', (file) => {
  expect(powersIn(readFileSync(`src/${file}`, 'utf8'))).toEqual([]);
});

test.each([
  ['\ndocument.title;', '2: document'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source under test
  ['export const f = () => `${location.href}`;', '1: location'],
  ['const { href } = location;', '1: location'],
  ['const now = Date.now();', '1: Date.now'],
  ['const now = new Date();', '1: new Date()'],
  ['const dice = Math.random();', '1: Math.random'],
  ['const of = { window };', '1: window'],
  ['void fetch("/");', '1: fetch'],
  ['const { now } = Date;', '1: Date.now'],
  ["const dice = Math['random']();", '1: Math.random'],
  ['const is = (node: unknown) => node instanceof HTMLElement;', '1: HTMLElement'],
  ['new BroadcastChannel("a");', '1: BroadcastChannel'],
  ['const dark = matchMedia("(color)").matches;', '1: matchMedia'],
  ['const style = getComputedStyle(node);', '1: getComputedStyle'],
])('%s is seen', (source, found) => {
  expect(powersIn(source)).toContain(found);
});

test.each([
  'const day = new Date(atMs).toISOString();',
  'type Page = { document: Document; location: string };',
  'const { screen: size } = browser; touch.location;',
  "const words = 'document.title';",
])('%s is pure', (source) => {
  expect(powersIn(source)).toEqual([]);
});
