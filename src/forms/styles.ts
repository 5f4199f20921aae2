const adopted = new Set<string>();

/** Gives the page a style sheet of ours, once; made this way it stands under a strict CSP. */
export function adoptStyles(css: string): void {
  // Without constructable sheets a form is plain, and works.
  if (adopted.has(css) || !('adoptedStyleSheets' in document)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
