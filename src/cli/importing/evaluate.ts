import type { Expression, ObjectExpression, Property, SpreadElement } from 'acorn';
import { isUnread, mapOf, type Plain, type PlainMap } from './plain';

/** What names of the file stand for, as far as they were given a value in it. */
export type Names = ReadonlyMap<string, Expression>;

/** How deep names may lead to names: a file can name itself in a circle. */
const DEEPEST = 60;

/** Reads an expression without running it; what cannot be read is named with its line. */
export function evaluate(node: Expression, names: Names, depth = 0): Plain {
  const read = (inner: Expression) => evaluate(inner, names, depth + 1);
  const unread = (what: string): Plain => ({
    kind: 'unread',
    what,
    line: node.loc?.start.line ?? 0,
  });
  if (depth > DEEPEST) return unread('is too deep, or names itself');
  switch (node.type) {
    case 'Literal':
      if (node.regex) return { kind: 'regex', source: node.regex.pattern, flags: node.regex.flags };
      return typeof node.value === 'bigint' || node.value instanceof RegExp
        ? String(node.value)
        : node.value;
    case 'TemplateLiteral':
      return node.expressions.length
        ? unread('is put together while the page runs')
        : node.quasis.map(({ value }) => value.cooked ?? value.raw).join('');
    case 'ArrayExpression':
      return node.elements.flatMap((one): Plain[] => {
        if (one === null) return [undefined];
        if (one.type !== 'SpreadElement') return [read(one)];
        const spread = read(one.argument);
        return Array.isArray(spread) ? spread : [unread('spreads what is not in the file')];
      });
    case 'ObjectExpression':
      return readObject(node, read, unread);
    case 'Identifier': {
      if (node.name === 'undefined') return undefined;
      const named = names.get(node.name);
      return named ? read(named) : unread(`is \`${node.name}\`, which the file does not say`);
    }
    case 'MemberExpression': {
      const key = memberKey(node.property, node.computed, read);
      if (node.object.type === 'Super' || key === undefined) return unread('is looked up');
      const path = dottedName(node);
      const named = path === undefined ? undefined : names.get(path);
      if (named) return read(named);
      const holder = read(node.object);
      return mapOf(holder).has(key)
        ? mapOf(holder).get(key)
        : unread(`is \`${path ?? key}\`, which the file does not say`);
    }
    case 'UnaryExpression':
      return unary(node.operator, read(node.argument)) ?? unread('is calculated');
    case 'BinaryExpression': {
      const left = node.left.type === 'PrivateIdentifier' ? undefined : read(node.left);
      return binary(node.operator, left, read(node.right)) ?? unread('is calculated');
    }
    case 'ParenthesizedExpression':
      return read(node.expression);
    case 'NewExpression': {
      const [source, flags] = node.arguments.map((one) =>
        one.type === 'SpreadElement' ? undefined : read(one),
      );
      return dottedName(node.callee) === 'RegExp' && typeof source === 'string'
        ? { kind: 'regex', source, flags: typeof flags === 'string' ? flags : '' }
        : unread('is made while the page runs');
    }
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return unread('is a function');
    default:
      return unread('is calculated while the page runs');
  }
}

function readObject(
  node: ObjectExpression,
  read: (inner: Expression) => Plain,
  unread: (what: string) => Plain,
): PlainMap {
  const map: PlainMap = new Map();
  for (const one of node.properties) putProperty(map, one, read, unread);
  return map;
}

function putProperty(
  map: PlainMap,
  one: Property | SpreadElement,
  read: (inner: Expression) => Plain,
  unread: (what: string) => Plain,
): void {
  if (one.type === 'SpreadElement') {
    const spread = read(one.argument);
    if (isUnread(spread)) map.set('...', spread);
    for (const [key, value] of mapOf(spread)) map.set(key, value);
    return;
  }
  const key = memberKey(one.key, one.computed, read);
  if (key === undefined) map.set('[…]', unread('has a name that is calculated'));
  else map.set(key, one.kind === 'init' ? read(one.value) : unread('is a function'));
}

function memberKey(
  key: Property['key'] | { type: 'PrivateIdentifier' },
  isComputed: boolean,
  read: (inner: Expression) => Plain,
): string | undefined {
  if (key.type === 'PrivateIdentifier') return undefined;
  if (key.type === 'Identifier' && !isComputed) return key.name;
  const value = read(key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function unary(operator: string, value: Plain): Plain | undefined {
  if (operator === '!' && !isUnread(value)) return !value;
  return operator === '-' && typeof value === 'number' ? -value : undefined;
}

function binary(operator: string, left: Plain, right: Plain): Plain | undefined {
  if (typeof left === 'number' && typeof right === 'number') {
    if (operator === '*') return left * right;
    if (operator === '/') return left / right;
    return operator === '+' ? left + right : undefined;
  }
  const areTexts = [left, right].every((one) => typeof one === 'string' || typeof one === 'number');
  return operator === '+' && areTexts ? `${left}${right}` : undefined;
}

/** `window.a.b` as `a.b`; `undefined` where a part of it is calculated. */
export function dottedName(node: Expression | { type: 'Super' | 'Import' }): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ParenthesizedExpression') return dottedName(node.expression);
  // `(tarteaucitron.job = tarteaucitron.job || [])` is the list that it names.
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression')
    return dottedName(node.left);
  if (node.type === 'CallExpression') return `${dottedName(node.callee) ?? ''}()`;
  if (node.type !== 'MemberExpression' || node.property.type === 'PrivateIdentifier') {
    return undefined;
  }
  const holder = dottedName(node.object);
  const { property, computed } = node;
  const key =
    property.type === 'Identifier' && !computed
      ? property.name
      : property.type === 'Literal' && typeof property.value === 'string'
        ? property.value
        : undefined;
  if (holder === undefined || key === undefined) return undefined;
  return /^(window|globalThis|self)$/.test(holder) ? key : `${holder}.${key}`;
}
