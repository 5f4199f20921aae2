import { sheets } from './styles';
import { answerEvent } from './watchForm';

/**
 * Has a form look as it should where it stands, whose root may have set its sheets anew and knows nothing
 * of ours; in a shadow root it is heard as in the page.
 */
export function enterRoot(form: HTMLFormElement): void {
  const root = form.getRootNode();
  if (root instanceof ShadowRoot) root.addEventListener('submit', answerEvent, true);
  // A form that is in no page yet has a root of another kind; only those have sheets.
  if (!('adoptedStyleSheets' in root)) return;
  const { adoptedStyleSheets: worn } = root as Document | ShadowRoot;
  for (const sheet of Object.values(sheets)) if (!worn.includes(sheet)) worn.push(sheet);
}
