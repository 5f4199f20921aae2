/**
 * Has Firefox make frames without an address of their own anew: loading a page again, it takes them from the history with
 * the policy that they had there, open after a withdrawal and shut after a grant. `signal` ends it where the page stays after all.
 */
export function forgetBareFrames(signal: AbortSignal): void {
  const forget = () => {
    for (const frame of document.querySelectorAll('iframe[srcdoc],iframe:not([src])')) {
      frame.remove();
    }
  };
  addEventListener('pagehide', forget, { signal });
}

/**
 * Has Firefox ask for the pictures of style elements that it held on a page before: it keeps these by their text, and
 * what it was once kept from asking for it never asks for again.
 */
export function parseStylesAnew(): void {
  if (!('mozInnerScreenX' in window)) return;
  const parse = () => {
    for (const style of document.querySelectorAll('style')) {
      // A text that no page before had.
      if (/url\(["']?(https?:)?\/\//i.test(style.textContent)) style.append(`/*${Date.now()}*/`);
    }
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', parse);
  else parse();
  // What is parsed while the page still comes may be taken from the page before all the same.
  if (document.readyState !== 'complete') addEventListener('load', parse);
}
