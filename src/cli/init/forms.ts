import { CALLED_CLUES, type CalledClues } from '../../core/calledFields';
import { findFields } from '../../core/fieldFind';
import type { FormConfig } from '../../core/formConfig';
import { furtherInputs } from './furtherInputs';
import { attribute, type Element, type Page, placeOf, textIn } from './page';

/** A form that asks people for their data, and where it stands. */
export type FoundForm = {
  page: Page;
  element: Element;
  id: string;
  fields: string[];
  /** Names of further inputs that a person fills in. */
  extra: string[];
  /** How each of them is called on the page. */
  called: Record<string, string>;
  place: string;
};

const WANTED = [
  { id: 'name', label: '' },
  { id: 'phone', label: '' },
  { id: 'email', label: '' },
  { id: 'message', label: '' },
];

/** Finds the forms of all pages; the same form on several pages has one id. */
export function findForms(pages: readonly Page[]): FoundForm[] {
  const found: FoundForm[] = [];
  const ids: Record<string, string> = {};
  for (const page of pages) {
    for (const element of page.elements) {
      if (element.tagName !== 'form') continue;
      const controls = inside(element).filter(({ tagName }) =>
        /^(input|textarea|select)$/.test(tagName),
      );
      const isLogin = controls.some((one) => attribute(one, 'type') === 'password');
      const clues = cluesIn(page, element, controls);
      const fields = fieldsIn(clues);
      if (isLogin || !fields.some((id) => id === 'phone' || id === 'email')) continue;
      const marked = attribute(element, 'data-assent-form');
      const same = [
        attribute(element, 'id'),
        attribute(element, 'name'),
        attribute(element, 'action'),
        fields,
      ].join('|');
      const id = marked ?? ids[same] ?? freeId(nameOf(element), Object.values(ids));
      ids[same] = id;
      const called = furtherInputs(controls, clues);
      const extra = Object.keys(called);
      found.push({ page, element, id, fields, extra, called, place: placeOf(page, element) });
    }
  }
  return found;
}

/** The forms as a configuration has them, all for one purpose. */
export function formConfigs(found: readonly FoundForm[]): Record<string, FormConfig> {
  const forms: Record<string, FormConfig> = {};
  for (const { id, fields, extra } of found) {
    const more = [...new Set([...(forms[id]?.extra ?? []), ...extra])];
    forms[id] = {
      fields,
      ...(more.length && { extra: more }),
      purposes: { callback: { required: true } },
    };
  }
  return forms;
}

function nameOf(element: Element): string {
  const written = attribute(element, 'id') ?? attribute(element, 'name') ?? '';
  return /^[A-Za-z][\w-]{0,40}$/.test(written) ? written : 'callback';
}

function freeId(id: string, taken: readonly string[]): string {
  let count = 1;
  while (taken.includes(count === 1 ? id : `${id}-${count}`)) count++;
  return count === 1 ? id : `${id}-${count}`;
}

function inside(element: Element): Element[] {
  return element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...inside(node)] : []));
}

function cluesIn(page: Page, form: Element, controls: readonly Element[]): CalledClues[] {
  const labels = inside(form).filter(({ tagName }) => tagName === 'label');
  return controls.map((control) => cluesOf(page, control, labels));
}

function fieldsIn(clues: readonly CalledClues[]): string[] {
  return Object.entries(findFields(WANTED, clues, CALLED_CLUES))
    .sort(([, one], [, other]) => one - other)
    .map(([id]) => id);
}

function cluesOf(page: Page, control: Element, labels: readonly Element[]): CalledClues {
  const said = (name: string) => page.decode(attribute(control, name) ?? '');
  const id = attribute(control, 'id');
  const label = labels.find(
    (one) => (id !== undefined && attribute(one, 'for') === id) || inside(one).includes(control),
  );
  const words = label ? page.decode(textIn(label)).replace(/\s+/g, ' ').trim() : '';
  const placeholder = said('placeholder');
  return {
    marked: said('data-assent-field'),
    autocomplete: said('autocomplete').toLowerCase(),
    type: control.tagName === 'input' ? said('type').toLowerCase() || 'text' : control.tagName,
    name: said('name'),
    id: said('id'),
    label: [words, said('aria-label'), placeholder].filter(Boolean).join(' '),
    called: words || said('aria-label') || placeholder || said('title'),
    beside: '',
    masks: [placeholder, said('pattern'), said('value'), said('data-mask')].filter(Boolean),
    hooks: [],
    inputMode: said('inputmode'),
  };
}
