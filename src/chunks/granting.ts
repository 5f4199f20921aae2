import { idsOf } from '../core/marked';
import type { GateMemory, GrantingPorts } from '../effects/gate';
import { LIVE, WAITING } from '../effects/liveMarks';
import { reviveScript } from '../effects/reviveScript';
import { standAside } from '../effects/standIn';
import { unfold } from '../effects/unfold';
import { loadSources, waitingIn } from '../effects/waitingSources';

/** These load and show what they once had until they are replaced. */
const REPLACED = 'iframe,embed,object,link';

/** These load for what holds them. */
const HOLDERS = 'video,audio,picture';

/** Has a granted node do what it waited with; resolves when the next one of its category may run. */
export async function run(
  node: HTMLElement,
  memory: GateMemory,
  ports: GrantingPorts,
): Promise<unknown> {
  // Fetched long ago, and nothing else waits.
  if (node.matches(LIVE) && !node.matches(`:not(script)${WAITING}`)) return undefined;
  if (node instanceof HTMLScriptElement) return revive(node, memory, ports);
  if (node instanceof HTMLTemplateElement) {
    const { scripts, undo } = unfold(ports.trust, node);
    undoWith(node, memory, undo);
    return adopt(scripts, memory, ports);
  }
  load(node, memory, ports);
  return undefined;
}

/** Has a node load what waits in it, and in the unmarked parts of a film, a sound or a picture. */
function load(node: HTMLElement, memory: GateMemory, ports: GrantingPorts): void {
  // The copy of a frame that waited is still hidden.
  standAside(node);
  const held = node.matches(HOLDERS)
    ? node.querySelectorAll<HTMLElement>('source,track,img')
    : ([] as HTMLElement[]);
  const parts = [...held].filter((part) => !idsOf(part).length);
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
  ports: GrantingPorts,
): Promise<void> {
  for (const script of scripts) memory.seen.add(script);
  for (const script of scripts) {
    if (memory.isGranted(script)) await revive(script, memory, ports);
    else memory.seen.delete(script);
  }
}

function revive(inert: HTMLScriptElement, memory: GateMemory, ports: GrantingPorts) {
  const source = waitingIn(inert, 'src') ?? inert.getAttribute('src');
  if (!source && !inert.text.trim()) tellNothing(inert, ports);
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

function tellNothing(node: HTMLElement, { load, log }: GrantingPorts): void {
  load('advice')
    .then((advice) => advice.tellNothing(node))
    .catch(log);
}

function undoWith(node: HTMLElement, { undos, seen }: GateMemory, undo: () => void): void {
  undos.set(node, () => {
    undo();
    seen.delete(node);
  });
}
