import { type AnyNode, type Expression, type Program, parse } from 'acorn';
import { dottedName, evaluate, type Names } from './evaluate';
import type { Plain } from './plain';

/** What a file says: its calls and its named values, in the order written. */
export type Said = { calls: Call[]; named: Named[] };
/** One call, by its dotted name, with what it was handed. */
export type Call = { name: string; handed: Plain[] };
/** One value under its name. */
export type Named = { name: string; value: Plain };

/** Why a script could not be read. */
export type ScriptFault = { line: number; column: number; message: string };

/** Reads scripts without running them; a fault names its line. */
export function readScript(text: string): Said | ScriptFault {
  let program: Program;
  try {
    program = parseEither(text);
  } catch (error) {
    return faultOf(error);
  }
  const nodes = [...nodesOf(program)];
  const given = nodes.flatMap(givenNames);
  const names: Names = new Map(given);
  const calls = nodes.flatMap((node): Call[] => {
    if (node.type !== 'CallExpression') return [];
    const name = dottedName(node.callee);
    const handed = node.arguments.map((one) =>
      one.type === 'SpreadElement' ? undefined : evaluate(one, names),
    );
    return name === undefined ? [] : [{ name, handed }];
  });
  return { calls, named: given.map(([name, node]) => ({ name, value: evaluate(node, names) })) };
}

function parseEither(text: string): Program {
  const options = { ecmaVersion: 'latest', locations: true, allowHashBang: true } as const;
  try {
    return parse(text, { ...options, sourceType: 'module' });
  } catch (error) {
    try {
      return parse(text, { ...options, sourceType: 'script', allowReturnOutsideFunction: true });
    } catch {
      throw error;
    }
  }
}

function faultOf(error: unknown): ScriptFault {
  if (!(error instanceof SyntaxError)) throw error;
  // acorn puts the place beside its message
  const { line = 1, column = 0 } = (error as { loc?: { line: number; column: number } }).loc ?? {};
  return { line, column: column + 1, message: error.message.replace(/ \(\d+:\d+\)$/, '') };
}

/** Names that are given a value: by a declaration, an assignment, or as what a module gives. */
function givenNames(node: AnyNode): [string, Expression][] {
  if (node.type === 'VariableDeclarator') {
    return node.id.type === 'Identifier' && node.init ? [[node.id.name, node.init]] : [];
  }
  if (node.type === 'AssignmentExpression' && node.operator === '=') {
    const { left } = node;
    const isName = left.type === 'Identifier' || left.type === 'MemberExpression';
    const name = isName ? dottedName(left) : undefined;
    return name === undefined ? [] : [[name, node.right]];
  }
  if (node.type === 'ExportDefaultDeclaration') {
    const { declaration } = node;
    const isValue = /Expression$|^Literal$|^Identifier$/.test(declaration.type);
    // what is no declaration is an expression
    return isValue ? [['export default', declaration as Expression]] : [];
  }
  return [];
}

function* nodesOf(root: AnyNode): Generator<AnyNode> {
  const waiting: AnyNode[] = [root];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    yield node;
    waiting.unshift(...Object.values(node).flat().filter(isNode));
  }
}

function isNode(value: unknown): value is AnyNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}
