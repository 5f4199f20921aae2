import { isNode, lineOf, parse, type SyntaxNode, walk } from './syntax';

/** One import of a module; `to` is `undefined` where the path is made up while the program runs. */
export type Import = { to: string | undefined; isType: boolean; isDynamic: boolean; line: number };

/** Every way a module asks for another: `import` and `export … from`, `import()`, `require`, an address, types, and globs. */
export function importsOf(source: string): Import[] {
  const found: Import[] = [];
  const add = (node: SyntaxNode, path: unknown, isType: boolean, isDynamic = false) => {
    found.push({ to: pathIn(path), isType, isDynamic, line: lineOf(source, node.start) });
  };
  walk(parse(source), (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (node.source) add(node, node.source, isTypeOnly(node));
        break;
      case 'ImportExpression':
        add(node, node.source, false, true);
        break;
      case 'TSImportType':
        add(node, node.source ?? node.argument, true);
        break;
      case 'TSExternalModuleReference':
        add(node, node.expression, false);
        break;
      case 'NewExpression':
        for (const path of addressed(node, source)) add(node, path, false, true);
        break;
      case 'CallExpression':
        for (const path of globbed(node, source)) add(node, path, false, true);
    }
  });
  return found;
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return (
    names.length > 0 &&
    names.every((name) => name.importKind === 'type' || name.exportKind === 'type')
  );
}

function pathIn(path: unknown): string | undefined {
  if (!isNode(path)) return typeof path === 'string' ? path : undefined;
  if (path.type === 'Literal') return String(path.value);
  if (path.type === 'TSLiteralType') return pathIn(path.literal);
  const quasis = path.type === 'TemplateLiteral' && Array.isArray(path.quasis) ? path.quasis : [];
  const [only, ...others] = quasis.filter(isNode);
  return only && !others.length ? String((only.value as { cooked: string }).cooked) : undefined;
}

/** The module that a `new URL(path, import.meta.url)` names. */
function addressed({ arguments: given }: SyntaxNode, source: string): unknown[] {
  const [path, base] = Array.isArray(given) ? given : [];
  const isOurs = isNode(base) && source.slice(base.start, base.end) === 'import.meta.url';
  return isOurs && /\.[jt]sx?$/.test(pathIn(path) ?? '') ? [path] : [];
}

/** The patterns of an `import.meta.glob`; what begins with `!` is left out of them. */
function globbed({ callee, arguments: given }: SyntaxNode, source: string): unknown[] {
  if (!isNode(callee) || !/^import\.meta\.glob/.test(source.slice(callee.start, callee.end)))
    return [];
  const [first] = Array.isArray(given) ? given : [];
  const patterns: unknown[] =
    isNode(first) && Array.isArray(first.elements) ? first.elements : [first];
  return patterns.filter((pattern) => !pathIn(pattern)?.startsWith('!'));
}
