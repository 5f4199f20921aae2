import { idsOf } from '../core/marked';
import { covers } from '../core/sealPolicy';

/** What shows whether granted tags really ran, and were not only put into the page. */
export type TagWatch = {
  /** Whether anything of an id was seen to be put in, or is of `hosts`, its preset's. */
  knows(id: string, hosts?: readonly string[]): boolean;
  /** Whether a tag of it has run: a file came, or a script without one was run that fetches none at once. */
  hasRun(id: string, hosts?: readonly string[]): boolean;
  /** Whether all of it that was begun has ended, well or not. */
  isOver(id: string, hosts?: readonly string[]): boolean;
};

/** A marked node that was let go, and the scripts by which that is judged. */
type Let = { ids: string[]; live: Node | undefined; files: HTMLScriptElement[] };

/**
 * Watches the page from now on until `signal`. What an inline script puts in while it runs belongs to it: vendors'
 * own snippets fetch their file so, and a blocker of advertising lets the one run and the other not come.
 */
export function watchTags(isGranted: (id: string) => boolean, signal: AbortSignal): TagWatch {
  const let_: Let[] = [];
  const files: HTMLScriptElement[] = [];
  let came: EventTarget[] = [];
  let over: EventTarget[] = [];
  const seen: string[] = [];

  const look = (changes: readonly MutationRecord[]) => {
    let last: Let | undefined;
    for (const { addedNodes, removedNodes } of changes) {
      const [inert] = removedNodes;
      const [live] = addedNodes;
      if (live && isWaiting(inert)) {
        last = { ids: idsOf(inert), live, files: [] };
        // Scripts within a template are let go one by one.
        if (!(inert instanceof HTMLTemplateElement && inert.content.querySelector('script'))) {
          let_.push(last);
        }
      }
      for (const added of addedNodes) {
        if (!(added instanceof HTMLScriptElement) || !added.src) continue;
        files.push(added);
        last?.files.push(added);
      }
    }
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });

  const hear = ({ type, target }: Event) => {
    if (!target) return;
    if (target instanceof HTMLScriptElement) {
      over.push(target);
      if (type === 'load') came.push(target);
    } else if (type === 'load' && target instanceof HTMLElement) {
      seen.push(...idsOf(target).filter(isGranted));
    }
  };
  /** A script without a file that the page's own policy held has not run. */
  const hearHeld = ({ blockedURI, target }: SecurityPolicyViolationEvent) => {
    if (blockedURI !== 'inline') return;
    for (const one of let_) if (one.live === target) one.files.push(target as HTMLScriptElement); // the one that was put in
    if (target) over.push(target);
  };
  const options = { capture: true, signal };
  document.addEventListener('load', hear, options);
  document.addEventListener('error', hear, options);
  document.addEventListener('securitypolicyviolation', hearHeld, options);
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    came = over = [];
  });

  const ofId = (id: string) => let_.filter(({ ids }) => ids.includes(id));
  const ofHosts = (hosts: readonly string[]) =>
    files.filter(({ src }) => covers(hosts, hostIn(src)));
  const isIn = (list: readonly EventTarget[]) => (file: EventTarget) => list.includes(file);
  return {
    knows(id, hosts = []) {
      look(watcher.takeRecords());
      return ofId(id).length + ofHosts(hosts).length > 0;
    },
    hasRun(id, hosts = []) {
      look(watcher.takeRecords());
      return (
        seen.includes(id) ||
        ofId(id).some((one) => one.files.length === 0 || one.files.some(isIn(came))) ||
        ofHosts(hosts).some(isIn(came))
      );
    },
    isOver(id, hosts = []) {
      const begun = [...ofId(id).flatMap((one) => one.files), ...ofHosts(hosts)];
      return begun.every(isIn(over));
    },
  };
}

function isWaiting(node: Node | undefined): node is HTMLElement {
  if (!(node instanceof HTMLElement) || idsOf(node).length === 0) return false;
  return node instanceof HTMLTemplateElement || node.matches('script[type="text/plain"]');
}

/** The host of an address as the browser has made it whole. */
function hostIn(address: string): string {
  return address.split('/')[2] ?? '';
}
