/** The element that holds all that visitors see of us outside forms, and its open shadow root. */
export type Host = { element: HTMLElement; root: ShadowRoot; remove(): void };

/**
 * Puts the host between `<head>` and `<body>`: first in the tab order, and not lost with a replaced body.
 * Puts it back when something takes it out.
 * `theme` is `light` or `dark`; without one the browser's wish is followed.
 */
export function createHost(css: string, theme: string | undefined, nonce: string): Host {
  const element = document.createElement('div');
  element.id = 'assent-consent';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paint = () => {
    element.dataset.theme = theme ?? (dark.matches ? 'dark' : 'light');
  };
  paint();
  dark.onchange = paint;
  const root = element.attachShadow({ mode: 'open' });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.nonce = nonce;
    style.textContent = css;
    root.append(style);
  }
  const place = () => {
    if (!element.isConnected) document.documentElement.insertBefore(element, document.body);
  };
  place();
  const watcher = new MutationObserver(place);
  watcher.observe(document.documentElement, { childList: true });
  return {
    element,
    root,
    remove() {
      watcher.disconnect();
      element.remove();
    },
  };
}
