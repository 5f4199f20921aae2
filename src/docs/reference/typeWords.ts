import { shapesOf } from '../../config/described/options';
import { PATTERN_WORDS } from './patterns';

type Node = Parameters<typeof shapesOf>[0];

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date like `2027-01-11`',
  'date-time': 'a time like `2026-11-22T09:00:00.000Z`',
  uuid: 'a UUID',
};

/** What may stand at a place of a JSON Schema, in words; `|` and line breaks stand in none of them. */
export function typeWords(node: Node): string {
  const shapes = shapesOf(node);
  if (shapes.length) return eachOnce(shapes.map(typeWords)).join(', or ');
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum) return `one of ${node.enum.map((one) => `\`${JSON.stringify(one)}\``).join(' ')}`;
  switch (node.type) {
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return `a whole number${rangeOf(node)}`;
    case 'number':
      return `a number${rangeOf(node)}`;
    case 'array':
      if (Array.isArray(node.prefixItems)) return 'two numbers';
      return `a list ${countOf(node)}, each ${typeWords(nodeOf(node.items))}`;
    case 'object':
      return objectWords(node);
    default:
      return textWords(node);
  }
}

function objectWords({ additionalProperties, propertyNames }: Node): string {
  if (additionalProperties === false || additionalProperties === undefined) return 'an object';
  return `an object, each key ${textWords(nodeOf(propertyNames))}`;
}

function textWords({ pattern, format, minLength, maxLength }: Node): string {
  if (format !== undefined && FORMATS[format]) return FORMATS[format];
  if (pattern !== undefined) return PATTERN_WORDS[pattern] ?? `a text like ${pattern}`;
  if (maxLength === undefined) return 'a text';
  return `a text of ${minLength ? `${minLength} to` : 'up to'} ${maxLength} characters`;
}

function rangeOf({ minimum, maximum }: Node): string {
  if (minimum === undefined) return '';
  // What has no end of its own ends where numbers do.
  const isOpen = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER;
  return isOpen ? ` from ${minimum} up` : ` from ${minimum} to ${maximum}`;
}

function countOf({ minItems, maxItems }: Node): string {
  return minItems ? `of ${minItems} to ${maxItems}` : `of up to ${maxItems}`;
}

/** A schema that says nothing, where none is given or any value may stand. */
function nodeOf(value: unknown): Node {
  const one = Array.isArray(value) ? value[0] : value;
  return one !== null && typeof one === 'object' ? (one as Node) : {}; // zod writes schemas there alone
}

function eachOnce(words: readonly string[]): string[] {
  return words.filter((one, at) => words.indexOf(one) === at);
}
