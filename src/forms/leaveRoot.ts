import { sheets } from './styles';

/** Takes our looks from where a form stands; other forms of ours there notice it, and bring them again. */
export function leaveRoot(form: HTMLFormElement): void {
  const root = form.getRootNode() as Partial<Document | ShadowRoot>; // or what is in no page, without sheets
  const ours = Object.values(sheets);
  root.adoptedStyleSheets &&= root.adoptedStyleSheets.filter((sheet) => !ours.includes(sheet));
}
