import { parseSync } from 'vite';

/** A node of a syntax tree, as the parser gives it. */
export type SyntaxNode = { type: string; start: number; end: number; [key: string]: unknown };

/** The tree of a TypeScript source; throws where it cannot be read. */
export function parse(source: string): SyntaxNode {
  const plain = parseSync('source.ts', source);
  // What is no TypeScript may hold JSX.
  const { program, errors } = plain.errors.length ? parseSync('source.tsx', source) : plain;
  if (errors.length) throw new Error(errors.map(({ message }) => message).join('\n'));
  return program as unknown as SyntaxNode; // the parser's own types name every kind of node
}

/** Calls back for a node and all below it, each with its parent; `false` leaves out what is below. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined, key: string) => unknown,
  parent?: SyntaxNode,
  key = '',
): void {
  if (visit(node, parent, key) === false) return;
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node, name);
    }
  }
}

/** The line a place in the source stands on, from 1. */
export const lineOf = (source: string, at: number) => source.slice(0, at).split('\n').length;

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
