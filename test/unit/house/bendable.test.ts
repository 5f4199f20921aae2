import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modules } from './rooms';
import { isNode, lineOf, parse, type SyntaxNode, walk } from './syntax';

/** Rooms whose code runs in pages; of `core/` a part runs in the receiver too. */
const IN_PAGES =
  /^(banner|chunks|config|core|effects|embed|forms|outbox|pages\/mine|services|ui)\//;

/** Where the one way stands that a page cannot bend, and with it the call that all others leave alone. */
const HOMES: Record<string, string> = {
  'JSON.stringify': 'core/json.ts',
  toISOString: 'core/isoTime.ts',
};

/** Words for owners only, never read back. */
const TALK = /^(chunks\/advice\.ts|config\/)/;

/** What old scripts of a page call their own things, and declare before the global ones: maps, texts, lists, addresses. */
const TAKEN_NAMES =
  /^(Blob|Comment|File|FormData|Headers|History|Image|KeyboardEvent|Location|Map|Notification|Option|Range|Request|Set|Text|URL|WeakMap|WeakSet)$/;

/** Where they are used all the same: `zod` needs them anyhow, and a page goes on without it. */
const CHECKER = /^config\//;

/**
 * Lines of a source that lean on what old libraries of a page are known to bend: `toJSON` of arrays and
 * dates, what `for … in` meets in `Object.prototype`, `Array.from`, `entries` and
 * `reduce` of arrays, `replaceAll`, `Event`, what a `Promise` of 2015 has not, a
 * test against a `Promise` that was replaced, and names that a page may have given to things of its own.
 */
function bendableIn(source: string): string[] {
  const found: string[] = [];
  walk(parse(source), (node) => {
    const what = bendableOf(node);
    if (what) found.push(`${lineOf(source, node.start)}: ${what}`);
    return true;
  });
  return found;
}

function bendableOf({ type, callee, left, object, operator, property, right }: SyntaxNode) {
  const nameOf = (node: unknown) => (isNode(node) ? String(node.name) : '');
  if (type === 'ForInStatement') return 'for … in';
  if (type === 'NewExpression' && nameOf(callee) === 'Event') return 'new Event';
  if (type === 'NewExpression' && TAKEN_NAMES.test(nameOf(callee))) return `new ${nameOf(callee)}`;
  if (type === 'BinaryExpression' && operator === 'instanceof' && left) {
    const name = nameOf(right);
    return name === 'Promise' || TAKEN_NAMES.test(name) ? `instanceof ${name}` : undefined;
  }
  if (type !== 'MemberExpression') return undefined;
  if (TAKEN_NAMES.test(nameOf(object))) return `${nameOf(object)}.${nameOf(property)}`;
  const whole = `${nameOf(object)}.${nameOf(property)}`;
  if (/^(Array\.from|Event\.prototype|JSON\.stringify|Promise\.(allSettled|any))$/.test(whole))
    return whole;
  if (/^(toISOString|reduce|replaceAll|finally)$/.test(nameOf(property))) return nameOf(property);
  return nameOf(property) === 'entries' && nameOf(object) !== 'Object' ? 'entries' : undefined;
}

test.each(modules.filter((file) => IN_PAGES.test(file)))(
  '%s leans on nothing that a page may have bent',
  (file) => {
    const found = bendableIn(readFileSync(`src/${file}`, 'utf8'));
    const isAllowed = (what: string) =>
      HOMES[what] === file ||
      (what === 'JSON.stringify' && TALK.test(file)) ||
      (CHECKER.test(file) && /\b(Map|Set|Text|URL)\b/.test(what));
    expect(found.filter((line) => !isAllowed(line.replace(/^\d+: /, '')))).toEqual([]);
  },
);

test.each([
  ['\nfor (const name in attributes) put(name);', '2: for … in'],
  ['const text = JSON.stringify(lead);', '1: JSON.stringify'],
  ['const at = new Date(atMs).toISOString();', '1: toISOString'],
  ['const all = Array.from(found);', '1: Array.from'],
  ['for (const [index, one] of list.entries()) put(index, one);', '1: entries'],
  ['const sum = list.reduce(add);', '1: reduce'],
  ['work().finally(release);', '1: finally'],
  ['await Promise.allSettled(all);', '1: Promise.allSettled'],
  ['const plain = text.replaceAll("+", " ");', '1: replaceAll'],
  ['node.dispatchEvent(new Event("input"));', '1: new Event'],
  ['const own = Event.prototype;', '1: Event.prototype'],
  ['if (coming instanceof Promise) wait();', '1: instanceof Promise'],
  ['const known = new Map();', '1: new Map'],
  ['const { host } = new URL(address);', '1: new URL'],
  ['if (URL.canParse(address)) go();', '1: URL.canParse'],
  ['if (node instanceof Text) read(node);', '1: instanceof Text'],
])('%s is seen', (source, found) => {
  expect(bendableIn(source)).toContain(found);
});

test.each([
  'for (const [name, value] of Object.entries(attributes)) put(name, value);',
  'new CustomEvent("x"); node instanceof Element;',
  'const { host } = new webkitURL(address); node.nodeType === Node.TEXT_NODE;',
])('%s is fine', (source) => {
  expect(bendableIn(source)).toEqual([]);
});
