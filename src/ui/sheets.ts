const sheets: Record<string, CSSStyleSheet> = {};

/** The style sheet of a text, made once; this way it stands under a strict CSP. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = sheets[css] ?? new CSSStyleSheet();
  if (!sheets[css]) sheet.replaceSync(css);
  sheets[css] = sheet;
  return sheet;
}

/** Has a root wear the style sheet of a text, once. */
export function adoptSheet({ adoptedStyleSheets }: DocumentOrShadowRoot, css: string): void {
  const sheet = sheetOf(css);
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

/** Takes the style sheet of a text off a root again. */
export function dropSheet(root: DocumentOrShadowRoot, css: string): void {
  const sheet = sheetOf(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== sheet);
}
