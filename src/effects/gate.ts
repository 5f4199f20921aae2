import type { AssentConfig } from '../core/config';
import { idsOf } from '../core/marked';
import { categoryOfService, knownIds } from '../core/settings';
import { LIVE, MARKED } from './liveMarks';
import type { ScriptPorts } from './reviveScript';

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
};

/** What runs granted nodes: a file of its own, which pages ask for once something is granted. */
export type Granting = {
  run(node: HTMLElement, memory: GateMemory, ports: GrantingPorts): Promise<unknown>;
};

/** What granting is handed. */
export type GrantingPorts = ScriptPorts & { load(name: 'advice'): Promise<Advice> };

/** Words for owners about marked nodes: a file of its own, which pages ask for where a mark does not hold. */
export type Advice = {
  /** Says that a marked node names what the configuration does not have; one that is fetched at once is told and kept as below. */
  tellUnknown(node: Element, id: string, known: readonly string[]): void;
  /** Says that a marked node is fetched at once, and keeps it from being fetched further where it can. */
  tellLive(node: Element): void;
  /** Says that a grant came to nothing, because nothing waits in a marked node. */
  tellNothing(node: Element): void;
};

/** What the gate is handed. */
export type GatePorts = ScriptPorts & {
  config: AssentConfig;
  has(id: string): boolean;
  load<Name extends 'granting' | 'advice'>(
    name: Name,
  ): Promise<{ granting: Granting; advice: Advice }[Name]>;
};

/** How long one slice of work may last, in milliseconds. */
const SLICE_MS = 8;

/** Makes the gate; it looks at nodes only when told to scan. `frameWaits` hears of each frame that has to. */
export function createGate(ports: GatePorts, frameWaits: (frame: HTMLElement) => void): Gate {
  const { config, has, load, log } = ports;
  const known = knownIds(config);
  const allowed = new Set<HTMLElement>();
  /** When the last node of a category is done. */
  const tails: Record<string, Promise<unknown>> = {};
  let sliceEnd = 0;

  const isGranted = (node: HTMLElement) => {
    const ids = idsOf(node);
    return allowed.has(node) || (ids.length > 0 && ids.every(has));
  };
  const seen = new WeakSet<Node>();
  const ran = new Set<string>();
  const undos = new Map<HTMLElement, () => void>();
  /** Asked for once for each choice: where it cannot be had, what was granted waits for the next one. */
  let granting: Promise<Granting | undefined> | undefined;

  const runInTurn = async (node: HTMLElement) => {
    granting ??= load('granting').catch((error) => {
      log(error);
      return undefined;
    });
    const chunk = await granting;
    if (performance.now() > sliceEnd) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnd = performance.now() + SLICE_MS;
    }
    // Withdrawn or taken out of the page while it waited: it may come again later.
    if (!chunk || !isGranted(node) || !node.isConnected) seen.delete(node);
    else await chunk.run(node, { isGranted, seen, ran, undos }, ports);
  };

  const advise = (say: (chunk: Advice) => void) => load('advice').then(say).catch(log);
  const look = (node: HTMLElement) => {
    if (seen.has(node)) return;
    const ids = idsOf(node);
    const unknown = ids[0] ? ids.find((id) => !known.includes(id)) : '';
    if (unknown !== undefined) {
      seen.add(node);
      advise(({ tellUnknown }) => tellUnknown(node, unknown, known));
    } else if (isGranted(node)) {
      seen.add(node);
      const categories = ids.map((id) => categoryOfService(config, id) ?? id);
      const turn = Promise.all(categories.map((id) => tails[id]))
        .then(() => runInTurn(node))
        .catch((error) => log(error, node));
      for (const id of categories) tails[id] = turn;
    } else if (node.matches(LIVE) || node.querySelector(LIVE)) {
      seen.add(node);
      advise(({ tellLive }) => {
        tellLive(node);
        seen.delete(node); // what was taken back waits like any other
        if (isGranted(node)) look(node);
      });
    } else if (node instanceof HTMLIFrameElement) frameWaits(node);
  };

  return {
    scan(root) {
      if (root instanceof HTMLElement && root.matches(MARKED)) look(root);
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
