import type { AssentConfig } from '../core/config';
import { idsOf } from '../core/marked';
import { knownIds } from '../core/settings';
import { MARKED } from './liveMarks';
import type { ScriptPorts } from './reviveScript';
import { setAside } from './setAside';

/** Runs marked nodes, inert until what they name is granted, once each. */
export type Gate = {
  /** Looks at marked nodes below `root` again: after a grant, or when the page says so. */
  scan(root: ParentNode): void;
  /**
   * Takes back what is no longer granted: frames, pictures, media and templates' content go, scripts still
   * on their way do not run. `forget`: nodes let through one by one wait again as well.
   */
  shut(forget: boolean): void;
  /** Lets one node through, whatever was chosen before. */
  allow(node: HTMLElement): void;
  /** Whether a script that names one of these ids has run: it cannot be taken back. */
  hasRun(ids: readonly string[]): boolean;
};

/** What the gate knows of the nodes it met, shared with what runs them. */
export type GateMemory = {
  /** Whether all that a node names is granted, or it was let through by itself. */
  isGranted(node: HTMLElement): boolean;
  /** Nodes that ran or are about to; all others may be looked at again. */
  readonly seen: WeakSet<Node>;
  /** Ids that scripts which ran had named. */
  readonly ran: Set<string>;
  /** What takes back a node that loaded something, or stops a script on its way. */
  readonly undos: Map<HTMLElement, () => void>;
  /** When the last node of a category is done. */
  readonly tails: Record<string, Promise<unknown>>;
};

/** What runs granted nodes: a file of its own, which pages ask for once something is granted. */
export type Granting = {
  /** Has a granted node do what it waited with once it is its turn: one category runs in the page's order. */
  run(node: HTMLElement, memory: GateMemory, ports: GrantPorts): void;
};

/** Words for owners about marked nodes: a file of its own, which pages ask for where a mark does not hold. */
export type Advice = {
  /** Says that a marked node names what the configuration does not have; one that is fetched at once is told and kept as below. */
  tellUnknown(node: Element, id: string, known: readonly string[]): void;
  /**
   * Where a marked node is fetched at once, says so and keeps it from being fetched further where it can.
   * Resolves when it may be looked at again.
   */
  takeBack(node: Element): Promise<void>;
  /** Says that a grant came to nothing, because nothing waits in a marked node. */
  tellNothing(node: Element): void;
};

/** What granted nodes are run with. */
export type GrantPorts = ScriptPorts & {
  config: AssentConfig;
  load(name: 'advice'): Promise<Advice>;
};

/** What the gate is handed. */
export type GatePorts = GrantPorts & {
  has(id: string): boolean;
  load<Name extends 'granting' | 'advice'>(
    name: Name,
  ): Promise<{ granting: Granting; advice: Advice }[Name]>;
};

/** What may be fetched at once, marked or not; `advice` knows it exactly. */
const ASKING =
  ':not([type="text/plain"]):is(script,link[href],object[data],[src]:not([src^="data:"],[src^="about:"]),[srcset],[imagesrcset],[srcdoc],[poster])';

/** Makes the gate; it looks at nodes only when told to scan. `frameWaits` hears of each frame that has to. */
export function createGate(ports: GatePorts, frameWaits: (frame: HTMLElement) => void): Gate {
  const { config, has, load, log } = ports;
  const known = knownIds(config);
  const allowed = new Set<HTMLElement>();
  const isGranted = (node: HTMLElement) => {
    const ids = idsOf(node);
    return allowed.has(node) || (!!ids[0] && ids.every(has));
  };
  const seen = new WeakSet<Node>();
  const ran = new Set<string>();
  const undos = new Map<HTMLElement, () => void>();
  const memory: GateMemory = { isGranted, seen, ran, undos, tails: {} };
  const askGranting = () => load('granting').catch(log);
  /** Asked for once for each choice: where it cannot be had, what was granted waits for the next one. */
  let granting: ReturnType<typeof askGranting> | undefined;

  const run = (node: HTMLElement) => {
    seen.add(node);
    granting ??= askGranting();
    granting.then((chunk) => (chunk ? chunk.run(node, memory, ports) : seen.delete(node)));
  };

  const advise = (say: (chunk: Advice) => unknown) => load('advice').then(say).catch(log);
  const look = (node: HTMLElement) => {
    if (seen.has(node)) return;
    setAside(node);
    const ids = idsOf(node);
    const unknown = ids[0] ? ids.find((id) => !known.includes(id)) : '';
    if (unknown !== undefined) {
      seen.add(node);
      advise(({ tellUnknown }) => tellUnknown(node, unknown, known));
    } else if (isGranted(node)) run(node);
    else {
      if (node.matches(ASKING) || node.querySelector(ASKING)) {
        seen.add(node);
        advise(({ takeBack }) => takeBack(node)).then(() => {
          seen.delete(node); // what was taken back waits like any other
          if (isGranted(node)) look(node);
        });
      }
      if (node instanceof HTMLIFrameElement) frameWaits(node);
    }
  };

  return {
    scan(root) {
      const holder = (root as Partial<HTMLElement>).closest?.<HTMLElement>(MARKED); // a document has none
      if (holder) look(holder);
      root.querySelectorAll<HTMLElement>(MARKED).forEach(look);
    },
    shut(forget) {
      granting = undefined;
      if (forget) allowed.clear();
      for (const [node, undo] of undos) {
        if (isGranted(node)) continue;
        undos.delete(node);
        undo();
      }
    },
    allow(node) {
      allowed.add(node);
      look(node);
    },
    hasRun: (ids) => ids.some((id) => ran.has(id)),
  };
}
