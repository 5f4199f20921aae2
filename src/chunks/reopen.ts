import { actionButton } from '../ui/actionButton';
import css from '../ui/reopen.css?inline';
import type { Widget } from './contract';

let sheet: CSSStyleSheet | undefined;

/** Makes the round button that opens the preferences again, and brings its style sheet. */
export function createReopenButton({
  root,
  language,
  open,
}: Pick<Widget, 'root' | 'language' | 'open'>): HTMLElement {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const button = actionButton('reopen', 'reopen', '', () => open('preferences'));
  button.title = language.text('banner.reopen');
  return button;
}
