import { putHome } from '../effects/hostElement';
import { insist } from '../effects/insist';
import { topModal } from '../effects/topModal';

let watcher: MutationObserver | undefined;
/** What last had the focus in the dialog that holds the host, ours left out. */
let last: Element | null | undefined;

/**
 * Brings the banner's host to the front, within the page's modal dialog where all else cannot be
 * pressed; it follows as dialogs close, and goes home with the banner.
 */
export function rise(banner: HTMLElement & Partial<HTMLDialogElement>): void {
  watcher?.disconnect();
  const root = banner.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const host = root.host as HTMLElement; // a div of ours
  if (!host.showPopover) return;
  const modal = topModal(host);
  // Whoever opened our own form came to send it: the banner waits beneath until they are done.
  if (modal?.matches('.assent-popup')) return;
  const isModal = banner.matches(':modal');
  const before = focusedIn(modal);
  if (before !== host) last = before;
  move(host, modal);
  if (isModal) {
    banner.removeAttribute('open');
    banner.showModal?.();
  }
  if (modal) follow(banner, root, modal);
}

/**
 * Puts a host back that something took out: a few times after growing pauses, then no more. One that stands
 * came into a page that was saved with an earlier one and what that did to the page: both go. One that went
 * with the page's whole root stays there: with `document.open()` the listeners of all went too.
 */
export function putBack(host: HTMLElement, renew: () => void): void {
  if (host.isConnected) clearSaved(host);
  else if (host.getRootNode() instanceof HTMLHtmlElement) {
    // The next one comes in a moment, and is heard of.
    if (host.id && document.documentElement) renew();
  } else {
    insist(() => {
      // One that was taken away for good has no id.
      if (host.id && !host.isConnected) putHome(host);
    });
  }
}

function clearSaved(host: HTMLElement): void {
  for (const other of document.querySelectorAll(`#${host.id}`)) if (other !== host) other.remove();
  // A banner that stands keeps room for itself, and gives it back.
  if (host.shadowRoot?.querySelector('[part=banner]')) return;
  const { style } = document.documentElement;
  for (const name of ['scroll-padding-top', 'scroll-padding-bottom', 'overflow']) {
    style.removeProperty(name);
  }
}

/** Takes the host out and puts it in again: whoever comes last into the top layer stands in front. */
function move(host: HTMLElement, modal: Element | undefined): void {
  const focused = host.shadowRoot?.activeElement as HTMLElement | null; // ours are HTML
  host.remove();
  if (modal) {
    modal.append(host);
    host.showPopover();
  } else putHome(host);
  focused?.focus({ preventScroll: true });
}

/** What has the focus in the root that a dialog stands in. */
function focusedIn(modal: Element | undefined): Element | null | undefined {
  return (modal?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement; // it is in the page
}

/**
 * Rises anew when the dialog that holds the host closes, leaves the page, or is emptied. When the banner
 * goes, the focus it had comes back to what had it last in the dialog.
 */
function follow(banner: HTMLElement, root: ShadowRoot, modal: Element): void {
  const { host } = root;
  modal.addEventListener('focusin', ({ target }) => {
    if (target !== host) last = target as Element; // focus comes to elements
  });
  watcher = new MutationObserver(() => {
    if (!root.contains(banner)) {
      watcher?.disconnect();
      if (modal.contains(host)) move(host as HTMLElement, undefined); // a div of ours
      if (!document.activeElement || document.activeElement === document.body) {
        (last as HTMLElement | undefined)?.focus({ preventScroll: true }); // or it has no focus to take
      }
    } else if (!modal.contains(host) || !modal.isConnected || !modal.matches('[open]:modal')) {
      // What takes it out of the dialog at once each time would hold up the page.
      if (host.isConnected) rise(banner);
      else insist(() => root.contains(banner) && host.id && rise(banner));
    }
  });
  watcher.observe(root, { childList: true });
  // A dialog leaves the page with whatever holds it, in whichever root.
  for (let node: Node = modal; ; ) {
    const around = node.getRootNode();
    watcher.observe(around, { childList: true, subtree: true, attributeFilter: ['open'] });
    if (!(around instanceof ShadowRoot)) return;
    node = around.host;
  }
}
