/** How long a frame is waited for: a tab hidden meanwhile paints none. */
const NO_FRAME_MS = 500;

/** Resolves once the browser has painted what was changed so far; at once in a hidden tab, which never paints. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) return resolve();
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, NO_FRAME_MS);
  });
}
