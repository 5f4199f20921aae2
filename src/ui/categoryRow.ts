import type { Signs } from '../core/signs';
import type { Texts } from '../core/texts';
import { element } from './element';

/** What a row shows, and what it calls. */
export type CategoryRowProps = {
  id: string;
  title: string;
  description: string;
  /** A remark under the title, as why the switch cannot be moved. */
  note: string | undefined;
  granted: boolean;
  /** What is said of each service in it. */
  services: HTMLElement[];
  text: Texts;
  colon: Signs['colon'];
  /** Absent where the category cannot be switched. */
  onToggle?: (on: boolean) => void;
};

/** One category: its switch, what it is for, and the services in it. */
export function createCategoryRow(props: CategoryRowProps): HTMLElement {
  const { id, title, description, note, granted, services, text, colon, onToggle } = props;
  const hint = element('p', { id: `category-${id}` }, description);
  const toggle = element('input', {
    type: 'checkbox',
    role: 'switch',
    part: 'switch',
    'data-assent-category': id,
    'aria-describedby': hint.id,
  });
  toggle.checked = granted;
  toggle.disabled = !onToggle;
  toggle.onchange = () => onToggle?.(toggle.checked);
  const name = element('span', { class: 'name' }, title);
  const row = element('li', {}, element('label', { class: 'category' }, name, toggle), hint);
  if (note) row.append(element('p', { class: 'hint' }, note));
  if (services.length) {
    const count = text('preferences.services') + colon + services.length;
    const list = element('ul', { class: 'services' }, ...services);
    row.append(element('details', {}, element('summary', {}, count), list));
  }
  return row;
}
