import type { Trust } from './trust';

/** Runs marked nodes, inert until what they name is granted, once each. */
export type Gate = {
  /** Looks at marked nodes below `root` again: after a grant, or when the page says so. */
  scan(root?: ParentNode): void;
  /** Whether anything that names one of these ids has run on this page. */
  hasRun(ids: readonly string[]): boolean;
};

export type GatePorts = {
  has(id: string): boolean;
  knows(id: string): boolean;
  nonce: string;
  trust: Trust;
  log(...words: unknown[]): void;
};

type Gated = HTMLElement & { type?: string };

const MARKED = ['script[type="text/plain"]', 'iframe', 'img', 'link', 'template']
  .flatMap((tag) => [`${tag}[data-assent]`, `${tag}[data-assent-service]`])
  .join();

/** How long one script may keep the next of its category waiting, and how long one slice of work may last. */
const HUNG_MS = 5000;
const SLICE_MS = 8;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Makes the gate; it looks at nodes only when told to scan. */
export function createGate({ has, knows, nonce, trust, log }: GatePorts): Gate {
  const seen = new WeakSet<Node>();
  const ran = new Set<string>();
  const queues: Record<string, Gated[]> = {};
  let sliceEnd = 0;

  const idsOf = ({ dataset }: Gated) =>
    (dataset.assentService ?? dataset.assent ?? '').split(/\s+/).filter(Boolean);
  const isGranted = (node: Gated) => {
    const ids = idsOf(node);
    return ids.length > 0 && ids.every(has);
  };

  /** A live copy of an inert script; resolves when the next one may run. */
  const revive = (inert: HTMLScriptElement, type = inert.type) => {
    const script = document.createElement('script');
    for (const { name, value } of inert.attributes) {
      if (!/^(type|src|data-(src|type|assent.*))$/.test(name)) script.setAttribute(name, value);
    }
    const src = inert.dataset.src ?? inert.getAttribute('src');
    if (type) script.type = type;
    script.nonce = inert.nonce || nonce;
    script.async = inert.hasAttribute('async');
    if (src) script.src = trust.url(src);
    else script.text = trust.script(inert.text);
    return new Promise<unknown>((resolve) => {
      if (src && !script.async) {
        script.onload = script.onerror = resolve;
        setTimeout(resolve, HUNG_MS);
      } else resolve(0);
      inert.replaceWith(script);
    });
  };

  const run = async (node: Gated) => {
    if (node instanceof HTMLScriptElement) return revive(node, node.dataset.type ?? '');
    if (node instanceof HTMLTemplateElement) {
      const content = document.importNode(node.content, true);
      const scripts = [...content.querySelectorAll('script')];
      // A cloned script never runs by itself here: it is made inert first, then revived in order.
      const types = scripts.map((script) => script.getAttribute('type') ?? '');
      for (const script of scripts) script.type = 'text/plain';
      node.replaceWith(content);
      for (const [index, script] of scripts.entries()) await revive(script, types[index]);
      return;
    }
    for (const name of ['srcset', 'src', 'href']) {
      const value = node.dataset[name];
      if (value) node.setAttribute(name, value);
    }
  };

  const drain = async (queue: Gated[]) => {
    for (let node = queue[0]; node; node = queue[0]) {
      if (performance.now() > sliceEnd) {
        await pause();
        sliceEnd = performance.now() + SLICE_MS;
      }
      // Withdrawn or taken out of the page while it waited: it may come again later.
      if (isGranted(node) && node.isConnected) {
        for (const id of idsOf(node)) ran.add(id);
        await run(node);
      } else seen.delete(node);
      queue.shift();
    }
  };

  const scan = (root: ParentNode = document) => {
    const below = [...root.querySelectorAll<Gated>(MARKED)];
    for (const node of root instanceof Element && root.matches(MARKED)
      ? [root as Gated, ...below]
      : below) {
      if (seen.has(node)) continue;
      if (isGranted(node)) {
        seen.add(node);
        const key = idsOf(node).join();
        queues[key] ??= [];
        if (queues[key].push(node) === 1) drain(queues[key]);
      } else {
        const unknown = idsOf(node).find((id) => !knows(id));
        if (unknown && seen.add(node)) log(`"${unknown}" is not in the configuration:`, node);
      }
    }
  };

  return {
    scan,
    hasRun: (ids) => ids.some((id) => ran.has(id)),
  };
}
