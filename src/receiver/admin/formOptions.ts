import { html } from 'hono/html';
import type { Html } from '../pages/page';
import type { FormTitles } from './formTitles';
import type { AdminWords } from './words';

/** Forms by their ids, and what each is called. */
export type FormChoices = { forms: readonly string[]; titleOfForm: FormTitles };

/** What a list of forms offers: any of them, then each by its name. */
export function formOptions(
  words: AdminWords,
  { forms, titleOfForm }: FormChoices,
  chosen?: string,
): Html {
  const titles = forms.map(titleOfForm);
  // Two forms may ask for the same thing: their ids tell them apart.
  const name = (id: string, title: string) =>
    titles.filter((one) => one === title).length > 1 ? `${title} (${id})` : title;
  return html`<option value="">${words('leads.anyForm')}</option>
${forms.map((id, at) => html`<option value="${id}" ${id === chosen ? html`selected` : ''}>${name(id, titles[at] ?? id)}</option>`)}`;
}
