/// <reference lib="dom" />
import type { Assent } from '../../embed/api';

// Runs in the preview's frame before the widget, which then does there all that it does on a site: what would
// leave the page is answered here, and what would lead elsewhere does nothing.

const own = document.currentScript as HTMLScriptElement | null; // we are no SVG script
const { view = '', lost = '', site = '' } = own?.dataset ?? {};
const folder = new URL('..', own?.src ?? location.href).href;

const yes = () =>
  Promise.resolve(new Response(JSON.stringify({ ok: true, id: '' }), { status: 201 }));

function shutIn(): void {
  window.fetch = yes;
  navigator.sendBeacon = () => true;
  // A frame without an origin is no secure page for the widget; the site will be one.
  Object.defineProperty(window, 'origin', { value: `https://${site || 'example.ru'}` });
  const source = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src');
  Object.defineProperty(HTMLScriptElement.prototype, 'src', {
    ...source,
    set(this: HTMLScriptElement, url: unknown) {
      // Vendors are not asked: only the widget's own files come.
      if (`${url}`.startsWith(folder)) source?.set?.call(this, url);
    },
  });
  addEventListener('click', stay, true);
  addEventListener('auxclick', stay, true);
}

function stay(event: MouseEvent): void {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
  if (link) event.preventDefault();
}

/** Keeps nothing, even where the frame has the page's origin: from the disk. */
function keepNothing(): void {
  const refuse = () => {
    throw new DOMException('The preview keeps nothing.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(window, name, { get: refuse });
  }
  Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
}

/** Tells the page around that something stands here. */
const tell = () => parent.postMessage('stands', '*');

function showView(assent: Assent): void {
  tell();
  if (view === 'preferences') pressChoose(assent);
  if (view === 'banner' || view === 'preferences') return;
  // The banner would lie over what is to be looked at.
  void assent.decline();
  if (view === 'consent') unfold();
}

/** How long a banner takes to stand above all else of its page, in milliseconds. */
const SETTLED_MS = 400;

/** Opens the preferences as visitors do: from the banner, once it stands; without one as a link of the page would. */
function pressChoose(assent: Assent, frames = 60): void {
  const root = document.querySelector('#assent-consent')?.shadowRoot;
  const choose = root?.querySelector<HTMLElement>('[data-assent-action="choose"]');
  if (choose) setTimeout(() => choose.click(), SETTLED_MS);
  else if (frames) requestAnimationFrame(() => pressChoose(assent, frames - 1));
  else assent.open('preferences');
}

/** Opens the texts of consents as they come. */
function unfold(): void {
  const open = () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('form details')) {
      details.open = true;
    }
  };
  new MutationObserver(open).observe(document.documentElement, { childList: true, subtree: true });
  open();
}

keepNothing();
shutIn();
window.assentQueue = [showView];
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && target.id === 'assent-js') {
      document.querySelector('main')?.append(lost);
      tell();
    }
  },
  true,
);
