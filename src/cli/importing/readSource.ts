import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { readTable } from './csvTable';
import { fromJson, type Plain } from './plain';
import { readScript, type Said, type ScriptFault } from './readScript';

/** A file as read: one value of JSON or a table, or what scripts say. */
export type Source = { kind: 'value'; value: Plain } | ({ kind: 'said' } & Said);

/** Reads JSON, a table, a page or a script, whichever it is. */
export function readSource(text: string): Source | ({ kind: 'fault' } & ScriptFault) {
  try {
    return { kind: 'value', value: fromJson(JSON.parse(text)) };
  } catch {
    // no JSON: one of the others
  }
  if (/^\s*</.test(text)) {
    const said = scriptsIn(parse(text)).map(readScript);
    const read = said.filter((one): one is Said => 'calls' in one);
    return {
      kind: 'said',
      calls: read.flatMap(({ calls }) => calls),
      named: read.flatMap(({ named }) => named),
    };
  }
  const table = readTable(text);
  if (table) return { kind: 'value', value: table };
  const said = readScript(text);
  return 'calls' in said ? { kind: 'said', ...said } : { kind: 'fault', ...said };
}

type Node = DefaultTreeAdapterMap['node'];

function scriptsIn(node: Node): string[] {
  if ('tagName' in node && node.tagName === 'script') {
    return [node.childNodes.map((one) => ('value' in one ? one.value : '')).join('')];
  }
  return 'childNodes' in node ? node.childNodes.flatMap(scriptsIn) : [];
}
