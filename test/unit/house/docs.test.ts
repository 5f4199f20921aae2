import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modules } from './rooms';
import { isNode, lineOf, parse, type SyntaxNode } from './syntax';

/** Exports that no doc comment stands right above, each with its line. */
function withoutDoc(source: string): string[] {
  const { body } = parse(source);
  const told = new Set<string>();
  return (Array.isArray(body) ? body.filter(isNode) : []).flatMap((node) => {
    const names = node.type === 'ExportNamedDeclaration' ? namesOf(node) : [];
    // A schema and the type drawn from it have one name and one comment.
    const isTold = hasDoc(source, node) || names.some((name) => told.has(name));
    if (isTold) for (const name of names) told.add(name);
    return isTold ? [] : names.map((name) => `line ${lineOf(source, node.start)}: ${name}`);
  });
}

/** What a node declares; nothing where it only hands on what is declared, and told of, elsewhere. */
function namesOf({ declaration }: SyntaxNode): string[] {
  if (!isNode(declaration)) return [];
  const { declarations } = declaration;
  const declared = Array.isArray(declarations) ? declarations.filter(isNode) : [declaration];
  return declared.flatMap(({ id }) => (isNode(id) ? [String(id.name)] : []));
}

const hasDoc = (source: string, { start }: SyntaxNode) =>
  /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.test(source.slice(0, start));

test.each(modules)('%s says of each export what it is', (file) => {
  expect(withoutDoc(readFileSync(`src/${file}`, 'utf8'))).toEqual([]);
});

test.each([
  ['a function', '\nexport function f() {}', 'line 2: f'],
  ['a value under a plain comment', '// What it is.\nexport const a = 1;', 'line 2: a'],
  [
    'a type under the comment of another',
    '/** A. */\nexport type A = 1;\nexport type B = 2;',
    'line 3: B',
  ],
  ['a comment with a line between', '/** A. */\n\nexport type A = 1;', 'line 3: A'],
])('%s is named', (_, source, named) => {
  expect(withoutDoc(source)).toEqual([named]);
});

test.each([
  ['a schema and its type', '/** A. */\nexport const A = 1;\nexport type A = typeof A;'],
  ['what is handed on', "export * from './a';\nexport { b } from './b';"],
  ['what is not exported', 'const a = 1;'],
])('%s needs no comment of its own', (_, source) => {
  expect(withoutDoc(source)).toEqual([]);
});
