import type { FormPlan, PurposePlan } from '../core/formPlan';
import type { SeenText } from '../core/shown';
import { element } from '../ui/element';
import type { AttachPorts, ConsentSection } from './contract';

/** Makes the section of one form. */
export function createConsentSection(
  plan: FormPlan,
  ports: Pick<AttachPorts, 'text' | 'locale' | 'nextId' | 'addAddress'>,
): ConsentSection {
  const purposes = plan.purposes.map((purpose) => createPurpose(purpose, ports));
  const alert = element('p', { class: 'assent-say', role: 'alert' });
  const status = element('p', { class: 'assent-say', role: 'status' });
  const stamp = element('span', { hidden: '' });
  const rows = purposes.map(({ row }) => row);
  return {
    node: element(
      'div',
      {
        class: 'assent-consents',
        lang: ports.locale,
        dir: ports.text('dir'),
        // Whoever reads our language needs the very words that are hashed.
        ...(navigator.language.startsWith(ports.locale) && { translate: 'no' }),
      },
      ...rows,
      alert,
      status,
      stamp,
    ),
    alert,
    status,
    boxes: Object.fromEntries(purposes.flatMap(({ id, box }) => (box ? [[id, box]] : []))),
    stamp,
    seen: () => purposes.flatMap(({ seen }) => seen()),
  };
}

function createPurpose(
  { id, basis, label, full, required }: PurposePlan,
  ports: Pick<AttachPorts, 'text' | 'nextId' | 'addAddress'>,
) {
  const { text, nextId } = ports;
  const words = element('span', { class: 'assent-words', id: nextId() }, label);
  const box =
    basis === 'consent'
      ? element('input', { type: 'checkbox', ...(required && { 'aria-required': 'true' }) })
      : undefined;
  // Here too: a page's layer that stands before ours may be important as well, and a box must be seen.
  if (box)
    box.style.cssText =
      'display:block!important;position:absolute!important;width:20px!important;height:20px!important;appearance:auto!important;opacity:1!important';
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
    if (opened || !details.open) return;
    opened = true;
    ports.addAddress(details, full);
  };
  const head = box ? element('label', {}, box, ' ', words, ...mark) : element('div', {}, words);
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
