import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modules } from './rooms';
import { isNode, lineOf, parse, type SyntaxNode, walk } from './syntax';

/** The DOM, the clock, the network, randomness, storage and the process: what a pure decision is handed instead. */
const POWERS =
  /^(window|document|navigator|location|history|screen|self|globalThis|global|process|console|fetch|XMLHttpRequest|WebSocket|localStorage|sessionStorage|indexedDB|caches|crypto|performance|setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame|addEventListener|dispatchEvent|alert|require|Buffer)$/;

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
    if (isCalled(object, 'Date') && isCalled(property, 'now')) return 'Date.now';
    if (isCalled(object, 'Math') && isCalled(property, 'random')) return 'Math.random';
  }
  if (node.type !== 'Identifier' || !POWERS.test(String(node.name))) return undefined;
  const isName =
    (parent?.type === 'MemberExpression' && key === 'property' && !parent.computed) ||
    (parent?.type === 'Property' && key === 'key' && !parent.computed && !parent.shorthand);
  return isName ? undefined : String(node.name);
}

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
