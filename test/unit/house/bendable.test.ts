import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modules } from './rooms';
import { isNode, lineOf, parse, type SyntaxNode, walk } from './syntax';

/** Rooms whose code runs in pages; of `core/` a part runs in the receiver too. */
const IN_PAGES = /^(banner|chunks|config|core|effects|embed|forms|outbox|services|ui)\//;

/** Where the one way stands that a page cannot bend, and with it the call that all others leave alone. */
const HOMES: Record<string, string> = {
  'JSON.stringify': 'core/json.ts',
  toISOString: 'core/isoTime.ts',
};

/** Words for owners only, never read back. */
const TALK = /^(chunks\/advice\.ts|config\/)/;

/**
 * Lines of a source that lean on what old libraries of a page are known to bend: `toJSON` of arrays and
 * dates, what `for … in` meets in `Object.prototype`, `Array.from`, `entries` and
 * `reduce` of arrays, `Event`, and a
 * test against a `Promise` that was replaced.
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
  if (type === 'BinaryExpression' && operator === 'instanceof' && left) {
    return nameOf(right) === 'Promise' ? 'instanceof Promise' : undefined;
  }
  if (type !== 'MemberExpression') return undefined;
  const whole = `${nameOf(object)}.${nameOf(property)}`;
  if (/^(Array\.from|Event\.prototype|JSON\.stringify)$/.test(whole)) return whole;
  if (/^(toISOString|reduce)$/.test(nameOf(property))) return nameOf(property);
  return nameOf(property) === 'entries' && nameOf(object) !== 'Object' ? 'entries' : undefined;
}

test.each(modules.filter((file) => IN_PAGES.test(file)))(
  '%s leans on nothing that a page may have bent',
  (file) => {
    const found = bendableIn(readFileSync(`src/${file}`, 'utf8'));
    const isAllowed = (what: string) =>
      HOMES[what] === file || (what === 'JSON.stringify' && TALK.test(file));
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
  ['node.dispatchEvent(new Event("input"));', '1: new Event'],
  ['const own = Event.prototype;', '1: Event.prototype'],
  ['if (coming instanceof Promise) wait();', '1: instanceof Promise'],
])('%s is seen', (source, found) => {
  expect(bendableIn(source)).toContain(found);
});

test.each([
  'for (const [name, value] of Object.entries(attributes)) put(name, value);',
  'new CustomEvent("x"); node instanceof Element;',
])('%s is fine', (source) => {
  expect(bendableIn(source)).toEqual([]);
});
