/** Resolves once the browser has painted what was changed so far; at once in a hidden tab, which never paints. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}
