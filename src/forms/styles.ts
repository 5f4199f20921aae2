const sheets: Record<string, CSSStyleSheet> = {};

/** Takes a style sheet of ours up, once; made this way it stands under a strict CSP. */
export function adoptStyles(css: string): void {
  // Without constructable sheets a form is plain, and works.
  if (sheets[css] || !('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets[css] = sheet;
}

/** Gives the page or a shadow root those that it lacks: one that sets its sheets anew knows nothing of ours. */
export function styleRoot(root: DocumentOrShadowRoot): void {
  for (const sheet of Object.values(sheets)) {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}
