import { idsOf } from '../core/marked';
import type { GateMemory } from '../effects/gate';
import { reviveScript, type ScriptPorts } from '../effects/reviveScript';
import { unfold } from '../effects/unfold';

/** Attributes that make a node load something; they wait as `data-…`. */
const SOURCES = ['srcset', 'src', 'href'];

/** Has a granted node do what it waited with; resolves when the next one of its category may run. */
export async function run(
  node: HTMLElement,
  memory: GateMemory,
  ports: ScriptPorts,
): Promise<unknown> {
  if (node instanceof HTMLScriptElement) return revive(node, memory, ports);
  if (node instanceof HTMLTemplateElement) {
    const { scripts, undo } = unfold(ports.trust, node);
    undoWith(node, memory, undo);
    return adopt(scripts, memory, ports);
  }
  undoWith(node, memory, () => {
    const inert = node.cloneNode(true) as HTMLElement; // a clone of one
    for (const name of SOURCES) if (node.dataset[name]) inert.removeAttribute(name);
    node.replaceWith(inert);
  });
  for (const name of SOURCES) {
    const value = node.dataset[name];
    if (value) node.setAttribute(name, value);
  }
  return undefined;
}

/** Takes a template's scripts over before anything else of the page meets them, and runs them one by one. */
async function adopt(
  scripts: HTMLScriptElement[],
  memory: GateMemory,
  ports: ScriptPorts,
): Promise<void> {
  for (const script of scripts) memory.seen.add(script);
  for (const script of scripts) {
    if (memory.isGranted(script)) await revive(script, memory, ports);
    else memory.seen.delete(script);
  }
}

function revive(inert: HTMLScriptElement, memory: GateMemory, ports: ScriptPorts) {
  return reviveScript(
    inert,
    ports,
    (stop) => undoWith(inert, memory, stop),
    (hasRun) => {
      memory.undos.delete(inert);
      if (hasRun) for (const id of idsOf(inert)) memory.ran.add(id);
    },
  );
}

function undoWith(node: HTMLElement, { undos, seen }: GateMemory, undo: () => void): void {
  undos.set(node, () => {
    undo();
    seen.delete(node);
  });
}
