import { idsOf } from '../core/marked';
import type { Trust } from './trust';

/** Takes scripts over before anything else of the page meets them, and runs them one by one. */
export type Adopt = (scripts: HTMLScriptElement[]) => Promise<unknown>;

/** Runs marked nodes, inert until what they name is granted, once each. */
export type Gate = {
  /** Looks at marked nodes below `root` again: after a grant, or when the page says so. */
  scan(root?: ParentNode): void;
  /**
   * Takes back what is no longer granted: frames, pictures and templates' content go, scripts still on
   * their way do not run. `forget`: nodes let through one by one are held again as well.
   */
  shut(forget: boolean): void;
  /** Lets one node through, whatever was chosen before. */
  allow(node: HTMLElement): void;
  /** Whether a script that names one of these ids has run: it cannot be taken back. */
  hasRun(ids: readonly string[]): boolean;
};

export type GatePorts = {
  has(id: string): boolean;
  /** Ids that a node may name. */
  known: readonly string[];
  /** The category an id belongs to: its own name where it is one. */
  categoryOf(id: string): string;
  nonce: string;
  trust: Trust;
  debug: boolean;
  /** Puts a template's content in its place; its scripts are adopted before anything runs. */
  unfold(
    template: HTMLTemplateElement,
    adopt: Adopt,
    undo: (fold: () => void) => void,
  ): Promise<unknown>;
  /** Called for each frame that has to wait. */
  held(frame: HTMLElement): void;
  log(...words: unknown[]): void;
};

const MARKED = ['script[type="text/plain"]', 'iframe', 'img', 'link', 'template']
  .flatMap((tag) => [`${tag}[data-assent]`, `${tag}[data-assent-service]`])
  .join();

/** How long one script may keep the next of its category waiting, and how long one slice of work may last. */
const HUNG_MS = 5000;
const SLICE_MS = 8;

/** Attributes that make a node load something; they wait as `data-…`. */
const SOURCES = ['srcset', 'src', 'href'];

/** Makes the gate; it looks at nodes only when told to scan. */
export function createGate({
  has,
  known,
  categoryOf,
  nonce,
  trust,
  debug,
  unfold,
  held,
  log,
}: GatePorts): Gate {
  const seen = new WeakSet<Node>();
  const allowed = new Set<HTMLElement>();
  const ran = new Set<string>();
  /** What stops a script on its way, by the inert node it stands for. */
  const loading = new Map<HTMLElement, () => void>();
  /** What takes back a node that loaded something. */
  const shown = new Map<HTMLElement, () => void>();
  /** When the last node of a category is done. */
  const tails: Record<string, Promise<unknown>> = {};
  let sliceEnd = 0;

  const isGranted = (node: HTMLElement) => {
    const ids = idsOf(node);
    return allowed.has(node) || (ids.length > 0 && ids.every(has));
  };

  /** After the page has loaded `document.write` would wipe it, whoever calls it. */
  const blockWrites = (node: HTMLElement) => {
    document.write = document.writeln = () => log('document.write was blocked in', node);
  };

  /** A live copy of an inert script; resolves when the next one may run. */
  const revive = (inert: HTMLScriptElement) =>
    new Promise<unknown>((resolve) => {
      const script = document.createElement('script');
      for (const { name, value } of inert.attributes) {
        if (!/^(type|src|data-(src|type|assent.*))$/.test(name)) script.setAttribute(name, value);
      }
      const src = inert.dataset.src ?? inert.getAttribute('src');
      const { type } = inert.dataset;
      if (type) script.type = type;
      script.nonce = inert.nonce || nonce;
      const done = () => {
        loading.delete(inert);
        resolve(0);
      };
      const finish = () => {
        for (const id of idsOf(inert)) ran.add(id);
        done();
      };
      script.onload = finish;
      script.onerror = () => {
        if (debug) log(`${src} could not be loaded`);
        done();
      };
      const isParsing = document.readyState === 'loading';
      if (isParsing) document.addEventListener('DOMContentLoaded', () => blockWrites(inert));
      else blockWrites(inert);
      if (src) {
        script.src = trust.createScriptURL(src);
        loading.set(inert, () => {
          // A script taken out of the page still runs; one adopted elsewhere does not.
          script.replaceWith(inert);
          document.implementation.createHTMLDocument('').adoptNode(script);
          seen.delete(inert);
          done();
        });
        // The order is ours: among the browser's own ordered scripts a hung one would hold all others.
        setTimeout(resolve, inert.hasAttribute('async') ? 0 : HUNG_MS);
        inert.replaceWith(script);
        return;
      }
      script.text = trust.createScript(inert.text);
      // While the page is still being parsed its own scripts may write: only this run may not.
      blockWrites(inert);
      inert.replaceWith(script);
      if (isParsing) {
        Reflect.deleteProperty(document, 'write');
        Reflect.deleteProperty(document, 'writeln');
      }
      finish();
    });

  const adopt: Adopt = async (scripts) => {
    for (const script of scripts) seen.add(script);
    for (const script of scripts) {
      if (isGranted(script)) await revive(script);
      else seen.delete(script);
    }
  };

  const run = (node: HTMLElement): unknown => {
    if (node instanceof HTMLScriptElement) return revive(node);
    if (node instanceof HTMLTemplateElement) {
      return unfold(node, adopt, (fold) => {
        shown.set(node, () => {
          fold();
          seen.delete(node);
        });
      });
    }
    shown.set(node, () => {
      const inert = node.cloneNode(true) as HTMLElement;
      for (const name of SOURCES) if (node.dataset[name]) inert.removeAttribute(name);
      node.replaceWith(inert);
    });
    for (const name of SOURCES) {
      const value = node.dataset[name];
      if (value) node.setAttribute(name, value);
    }
  };

  const runInTurn = async (node: HTMLElement) => {
    if (performance.now() > sliceEnd) {
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnd = performance.now() + SLICE_MS;
    }
    // Withdrawn or taken out of the page while it waited: it may come again later.
    if (isGranted(node) && node.isConnected) await run(node);
    else seen.delete(node);
  };

  const look = (node: HTMLElement) => {
    if (seen.has(node)) return;
    const ids = idsOf(node);
    const unknown = ids[0] ? ids.find((id) => !known.includes(id)) : '';
    if (unknown !== undefined) {
      seen.add(node);
      log(`"${unknown}" is not in the configuration; known: ${known.join(', ')}.`, node);
    } else if (isGranted(node)) {
      seen.add(node);
      const categories = ids.map(categoryOf);
      const turn = Promise.all(categories.map((id) => tails[id]))
        .then(() => runInTurn(node))
        .catch((error) => log(error, node));
      for (const id of categories) tails[id] = turn;
    } else if (node instanceof HTMLIFrameElement) held(node);
  };

  const scan = (root: ParentNode = document) => {
    if (root instanceof HTMLElement && root.matches(MARKED)) look(root);
    root.querySelectorAll<HTMLElement>(MARKED).forEach(look);
  };

  return {
    scan,
    shut(forget) {
      if (forget) allowed.clear();
      for (const takenBack of [loading, shown]) {
        for (const [node, undo] of takenBack) {
          if (isGranted(node)) continue;
          takenBack.delete(node);
          undo();
        }
      }
    },
    allow(node) {
      allowed.add(node);
      look(node);
    },
    hasRun: (ids) => ids.some((id) => ran.has(id)),
  };
}
