import { idsOf } from '../core/marked';
import type { Trust } from '../core/widget';

/** Runs marked nodes, inert until what they name is granted, once each. */
export type Gate = {
  /** Looks at marked nodes below `root` again: after a grant, or when the page says so. */
  scan(root?: ParentNode): void;
  /** Takes back what is no longer granted: frames and pictures go, scripts still on their way do not run. */
  shut(): void;
  /** Lets one node through for the page's life, whatever was chosen. */
  allow(node: HTMLElement): void;
  /** Whether a script that names one of these ids has run: it cannot be taken back. */
  hasRun(ids: readonly string[]): boolean;
};

export type GatePorts = {
  has(id: string): boolean;
  /** Ids that a node may name. */
  known: readonly string[];
  nonce: string;
  trust: Trust;
  debug: boolean;
  /** Puts a template's content in its place, its scripts revived one by one. */
  unfold(template: HTMLTemplateElement, revive: Revive): Promise<unknown>;
  /** Called for each frame that has to wait. */
  held(frame: HTMLElement): void;
  log(...words: unknown[]): void;
};

/** Runs an inert script under its own type; resolves when the next one may run. */
export type Revive = (script: HTMLScriptElement, type: string) => Promise<unknown>;

const MARKED = ['script[type="text/plain"]', 'iframe', 'img', 'link', 'template']
  .flatMap((tag) => [`${tag}[data-assent]`, `${tag}[data-assent-service]`])
  .join();

/** How long one script may keep the next of its category waiting, and how long one slice of work may last. */
const HUNG_MS = 5000;
const SLICE_MS = 8;

/** Attributes that make a node load something; they wait as `data-…`. */
const SOURCES = ['srcset', 'src', 'href'];

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Makes the gate; it looks at nodes only when told to scan. */
export function createGate({
  has,
  known,
  nonce,
  trust,
  debug,
  unfold,
  held,
  log,
}: GatePorts): Gate {
  const seen = new WeakSet<Node>();
  const allowed = new WeakSet<Node>();
  const ran = new Set<string>();
  const loading = new Map<HTMLScriptElement, HTMLElement>();
  const loaded = new Set<HTMLElement>();
  const queues: Record<string, HTMLElement[]> = {};
  let sliceEnd = 0;

  const isGranted = (node: HTMLElement) => {
    const ids = idsOf(node);
    return allowed.has(node) || (ids.length > 0 && ids.every(has));
  };

  /** A live copy of an inert script; resolves when the next one may run. */
  const revive = (inert: HTMLScriptElement, owner: HTMLElement, type: string) =>
    new Promise<unknown>((resolve) => {
      const script = document.createElement('script');
      for (const { name, value } of inert.attributes) {
        if (!/^(type|src|data-(src|type|assent.*))$/.test(name)) script.setAttribute(name, value);
      }
      const src = inert.dataset.src ?? inert.getAttribute('src');
      if (type) script.type = type;
      script.nonce = inert.nonce || nonce;
      script.async = inert.hasAttribute('async');
      const done = () => {
        loading.delete(script);
        // After the page has loaded `document.write` would wipe it, whoever calls it.
        if (!loading.size && document.readyState === 'loading') {
          Reflect.deleteProperty(document, 'write');
          Reflect.deleteProperty(document, 'writeln');
        }
        resolve(0);
      };
      loading.set(script, inert);
      document.write = document.writeln = () => log('document.write was blocked in', owner);
      for (const id of idsOf(owner)) ran.add(id);
      if (src) {
        script.onload = done;
        script.onerror = () => {
          if (debug) log(`${src} could not be loaded`);
          done();
        };
        setTimeout(resolve, script.async ? 0 : HUNG_MS);
        script.src = trust.createScriptURL(src);
      } else script.text = trust.createScript(inert.text);
      inert.replaceWith(script);
      if (!src) done();
    });

  const run = (node: HTMLElement): unknown => {
    if (node instanceof HTMLScriptElement) return revive(node, node, node.dataset.type ?? '');
    if (node instanceof HTMLTemplateElement) {
      return unfold(node, (script, type) => revive(script, node, type));
    }
    loaded.add(node);
    for (const name of SOURCES) {
      const value = node.dataset[name];
      if (value) node.setAttribute(name, value);
    }
  };

  const drain = async (queue: HTMLElement[]) => {
    for (let node = queue[0]; node; node = queue[0]) {
      if (performance.now() > sliceEnd) {
        await pause();
        sliceEnd = performance.now() + SLICE_MS;
      }
      // Withdrawn or taken out of the page while it waited: it may come again later.
      if (isGranted(node) && node.isConnected) await run(node);
      else seen.delete(node);
      queue.shift();
    }
  };

  const look = (node: HTMLElement) => {
    if (seen.has(node)) return;
    if (isGranted(node)) {
      seen.add(node);
      const key = idsOf(node).join();
      queues[key] ??= [];
      if (queues[key].push(node) === 1) drain(queues[key]);
    } else if (node instanceof HTMLIFrameElement) held(node);
    const unknown = idsOf(node).find((id) => !known.includes(id));
    if (unknown) {
      seen.add(node);
      log(`"${unknown}" is not in the configuration; known: ${known.join(', ')}.`, node);
    }
  };

  const scan = (root: ParentNode = document) => {
    if (root instanceof HTMLElement && root.matches(MARKED)) look(root);
    root.querySelectorAll<HTMLElement>(MARKED).forEach(look);
  };

  return {
    scan,
    shut() {
      for (const [script, inert] of loading) {
        if (isGranted(inert)) continue;
        // A script taken out of the page still runs; one adopted elsewhere does not.
        script.replaceWith(inert);
        document.implementation.createHTMLDocument('').adoptNode(script);
        loading.delete(script);
        seen.delete(inert);
      }
      for (const node of loaded) {
        if (isGranted(node)) continue;
        const inert = node.cloneNode(true) as HTMLElement;
        for (const name of SOURCES) if (node.dataset[name]) inert.removeAttribute(name);
        node.replaceWith(inert);
        loaded.delete(node);
      }
    },
    allow(node) {
      allowed.add(node);
      look(node);
    },
    hasRun: (ids) => ids.some((id) => ran.has(id)),
  };
}
