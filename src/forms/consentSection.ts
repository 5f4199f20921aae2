import type { FormPlan, PurposePlan } from '../core/formPlan';
import type { SeenText } from '../core/shown';
import { element } from '../ui/element';
import type { AttachPorts } from './ports';

/** What we add to a form: boxes and notices with their texts, and the lines that say what happens. */
export type ConsentSection = {
  readonly node: HTMLElement;
  /** For what interrupts: what is wrong, what failed. */
  readonly alert: HTMLElement;
  /** For what goes well. */
  readonly status: HTMLElement;
  readonly boxes: ReadonlyMap<string, HTMLInputElement>;
  /** The texts as shown, each with whether its disclosure was opened. */
  seen(): SeenText[];
  /** For the stamp's hidden inputs, which the site's own submission takes along. */
  readonly stamp: HTMLElement;
};

/** Makes the section of one form. */
export function createConsentSection(plan: FormPlan, ports: AttachPorts): ConsentSection {
  const purposes = plan.purposes.map((purpose) => createPurpose(purpose, ports));
  const alert = element('p', { class: 'assent-say', role: 'alert' });
  const status = element('p', { class: 'assent-say', role: 'status' });
  const stamp = element('span', { hidden: '' });
  const rows = purposes.map(({ row }) => row);
  return {
    node: element(
      'div',
      { class: 'assent-consents', lang: ports.locale, dir: ports.text('dir') },
      ...rows,
      alert,
      status,
      stamp,
    ),
    alert,
    status,
    boxes: new Map(purposes.flatMap(({ id, box }) => (box ? [[id, box]] : []))),
    stamp,
    seen: () => purposes.flatMap(({ seen }) => seen()),
  };
}

function createPurpose({ id, basis, label, full, required }: PurposePlan, ports: AttachPorts) {
  const { text, nextId } = ports;
  const words = element('span', { class: 'assent-words', id: nextId() }, label);
  const box =
    basis === 'consent'
      ? element('input', { type: 'checkbox', ...(required && { 'aria-required': 'true' }) })
      : undefined;
  const mark = required
    ? [' ', element('span', { class: 'assent-mark' }, `(${text('form.required')})`)]
    : [];
  const details = element(
    'details',
    {},
    element('summary', { 'aria-describedby': words.id }, text('form.full')),
    element('div', { class: 'assent-text' }, full),
  );
  let opened = false;
  details.ontoggle = () => {
    opened ||= details.open;
  };
  void ports.textUrl?.(full).then((href) => {
    if (href)
      details.append(
        element('a', { href, target: '_blank', rel: 'noopener' }, text('form.address')),
      );
  });
  const head = box ? element('label', {}, box, ' ', words, ...mark) : element('p', {}, words);
  return {
    id,
    box,
    // Outside of the label, so that neither the disclosure nor the link ever ticks the box.
    row: element('div', { class: 'assent-consent' }, head, details),
    seen: (): SeenText[] => [
      { role: 'label', id, text: label },
      { role: 'consent', id, text: full, opened: opened || details.open },
    ],
  };
}
