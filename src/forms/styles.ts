/** Style sheets of ours by their text, each made once. */
export const sheets: Record<string, CSSStyleSheet> = {};

/** Takes a style sheet of ours up, once; made this way it stands under a strict CSP. */
export function adoptStyles(css: string): void {
  // Without constructable sheets a form is plain, and works.
  if (sheets[css] || !('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets[css] = sheet;
}
