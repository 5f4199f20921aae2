const sheets = new Map<string, CSSStyleSheet>();
/** Where our sheets apply: the page, and shadow roots that hold forms. */
const roots: WeakRef<DocumentOrShadowRoot>[] = [new WeakRef(document)];

/** Gives the page a style sheet of ours, once; made this way it stands under a strict CSP. */
export function adoptStyles(css: string): void {
  // Without constructable sheets a form is plain, and works.
  if (sheets.has(css) || !('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  for (const known of roots) known.deref()?.adoptedStyleSheets.push(sheet);
}

/** Gives a shadow root all of them. */
export function styleRoot(root: ShadowRoot): void {
  if (roots.some((known) => known.deref() === root)) return;
  roots.push(new WeakRef(root));
  root.adoptedStyleSheets.push(...sheets.values());
}
