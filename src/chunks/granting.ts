import { idsOf } from '../core/marked';
import { categoryOfService } from '../core/settings';
import type { GateMemory, GrantPorts } from '../effects/gate';
import { isLive } from '../effects/isLive';
import { reviveScript } from '../effects/reviveScript';
import { PARTS } from '../effects/setAside';
import { standAside } from '../effects/standIn';
import { unfold } from '../effects/unfold';
import { loadSources, waitingIn, waitsIn } from '../effects/waitingSources';

/** These load and show what they once had until they are replaced. */
const REPLACED = 'iframe,embed,object,link';

/** How long one slice of work may last, in milliseconds. */
const SLICE_MS = 8;

let sliceEnd = 0;

/** Has a granted node do what it waited with once it is its turn: one category runs in the page's order. */
export function run(node: HTMLElement, memory: GateMemory, ports: GrantPorts): void {
  const { config, log } = ports;
  const { tails } = memory;
  // What was fetched at once has nothing to wait for.
  if (isLive(node) && (node.matches('script') || !waitsIn(node))) return;
  const categories = idsOf(node).map((id) => categoryOfService(config, id) ?? id);
  const turn = Promise.all(categories.map((id) => tails[id]))
    .then(() => runInTurn(node, memory, ports))
    .catch((error) => log(error, node));
  for (const id of categories) tails[id] = turn;
}

async function runInTurn(node: HTMLElement, memory: GateMemory, ports: GrantPorts): Promise<void> {
  if (performance.now() > sliceEnd) {
    await new Promise((resolve) => setTimeout(resolve));
    sliceEnd = performance.now() + SLICE_MS;
  }
  // Withdrawn or taken out of the page while it waited: it may come again later.
  if (!memory.isGranted(node) || !node.isConnected) memory.see(node, false);
  else await grant(node, memory, ports);
}

/** Resolves when the next node of the category may run. */
async function grant(node: HTMLElement, memory: GateMemory, ports: GrantPorts): Promise<unknown> {
  if (node instanceof HTMLScriptElement) return revive(node, memory, ports);
  if (node instanceof HTMLTemplateElement) {
    const { scripts, undo } = unfold(ports.trust, node);
    undoWith(node, memory, undo);
    return adopt(scripts, memory, ports);
  }
  load(node, memory, ports);
  return undefined;
}

/** Has a node load what waits in it, and in unmarked parts of it. */
function load(node: HTMLElement, memory: GateMemory, ports: GrantPorts): void {
  // The copy of a frame that waited is still hidden.
  standAside(node);
  const parts = [...node.querySelectorAll<HTMLElement>(PARTS)].filter(
    (part) => !idsOf(part).length,
  );
  const takenBack = [...parts, node].map((part) => ({
    part,
    take: loadSources(part, ports.trust),
  }));
  if (takenBack.every(({ take }) => !take)) {
    tellNothing(node, ports);
    return;
  }
  undoWith(node, memory, () => {
    const inert = node.matches(REPLACED) ? (node.cloneNode(true) as HTMLElement) : node; // a clone of one
    for (const { part, take } of takenBack) take?.(part === node ? inert : part);
    if (inert !== node) node.replaceWith(inert);
  });
}

/** Takes a template's scripts over before anything else of the page meets them, and runs them one by one. */
async function adopt(
  scripts: HTMLScriptElement[],
  memory: GateMemory,
  ports: GrantPorts,
): Promise<void> {
  for (const script of scripts) memory.see(script, true);
  for (const script of scripts) {
    if (memory.isGranted(script)) await revive(script, memory, ports);
    else memory.see(script, false);
  }
}

function revive(inert: HTMLScriptElement, memory: GateMemory, ports: GrantPorts) {
  const source = waitingIn(inert, 'src') ?? inert.getAttribute('src');
  if (!source && !inert.text.trim()) tellNothing(inert, ports);
  return reviveScript(
    inert,
    ports,
    (stop) => undoWith(inert, memory, stop),
    (hasRun) => {
      memory.undos = memory.undos.filter(({ node }) => node !== inert);
      if (hasRun) memory.ran.push(...idsOf(inert));
    },
  );
}

function tellNothing(node: HTMLElement, { load, log }: GrantPorts): void {
  load('advice')
    .then((advice) => advice.tellNothing(node))
    .catch(log);
}

function undoWith(node: HTMLElement, { undos, see }: GateMemory, undo: () => void): void {
  undos.push({
    node,
    undo() {
      undo();
      see(node, false);
    },
  });
}
