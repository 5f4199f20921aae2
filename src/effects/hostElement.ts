import type { BannerConfig } from '../core/bannerConfig';

/**
 * Puts the host between `<head>` and `<body>`: first in the tab order, and not lost with a replaced body;
 * drawn in the top layer, over all that the page stacks, where the browser has popovers.
 */
export function putHome(host: HTMLElement): void {
  document.documentElement.insertBefore(host, document.body);
  host.showPopover?.();
}

/**
 * Makes the element that holds all that visitors see of us outside forms and puts it in its place until
 * `signal`; gives its open shadow root. When something takes it out, `lost` is handed it, to put it
 * back while it has its id. It speaks the page's font, the configured colours and, where the theme is `auto`,
 * the browser's wish for light or dark.
 */
export function createHost(
  css: string,
  banner: BannerConfig = {},
  signal: AbortSignal,
  lost: (host: HTMLElement) => void,
): ShadowRoot {
  const { theme, look = '', colors } = banner;
  const { body } = document;
  const element = document.createElement('div');
  element.id = 'assent-consent';
  // A page that was saved with what we put into it.
  if (document.getElementById(element.id)) lost(element);
  element.dataset.look = look;
  element.popover = 'manual';
  const properties: Record<string, string | undefined> = {
    ...colors,
    scheme: theme === 'auto' ? '' : theme,
    page: body && getComputedStyle(body).fontFamily,
  };
  for (const [name, value = ''] of Object.entries(properties)) {
    element.style.setProperty(`--assent-${name}`, value);
  }
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  putHome(element);
  const watcher = new MutationObserver(() => element.isConnected || lost(element));
  // The page may replace its root.
  watcher.observe(document, { childList: true });
  watcher.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    element.id = '';
    element.remove();
  });
  return root;
}
