import { isReadable } from '../core/fieldFind';
import { asNodesCome } from './asNodesCome';
import { elementsIn } from './pageElements';

/** A control that differs from how the page came, by what it can be found again by. */
export type Typed = {
  /** Its element, type, name and id. */
  what: string;
  /** Which of those that are called so, in the page's order. */
  nth: number;
  /** The words beside a box, which must be the same for it to be ticked again. */
  label?: string;
  value?: string;
  checked?: boolean;
  /** Which options of a list are chosen. */
  chosen?: number[];
};

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const FIELDS = 'input,textarea,select';

/** Nothing is typed into these. */
const BUTTONS = /^(hidden|submit|button|reset|image)$/;

/** What was typed, ticked and chosen on this page. */
export function readTyped(): Typed[] {
  return [...controls()].flatMap(([control, { what, nth }]) => {
    if (control instanceof HTMLSelectElement) {
      const options = [...control.options];
      const isDirty = options.some((option) => option.selected !== option.defaultSelected);
      const chosen = options.flatMap(({ selected }, index) => (selected ? index : []));
      return isDirty ? { what, nth, chosen } : [];
    }
    if (isBox(control)) {
      const { checked, defaultChecked } = control;
      return checked === defaultChecked ? [] : { what, nth, checked, label: labelOf(control) };
    }
    return control.value === valueAtFirst(control) ? [] : { what, nth, value: control.value };
  });
}

/**
 * Whether something was typed or chosen that must not be kept or cannot be put back: a password, a card's number, a file.
 * What a browser has filled in it knows by itself.
 */
export function hasUnkept(): boolean {
  return elementsIn<Control>(document, FIELDS).some(
    (control) =>
      control.value !== '' &&
      !BUTTONS.test(control.type) &&
      isSecret(control) &&
      !control.matches(':is(:autofill,:-webkit-autofill)'),
  );
}

/** Puts back what was typed, into controls that come late too, until the person types there by themselves. */
export function typeAgain(typed: readonly Typed[]): void {
  let waiting = [...typed];
  asNodesCome(() => {
    for (const [control, { what, nth }] of controls()) {
      for (const one of waiting) {
        if (one.what !== what || one.nth !== nth) continue;
        waiting = waiting.filter((other) => other !== one);
        put(control, one);
      }
    }
    return !waiting[0];
  });
}

/** Every control of the page outside what is ours, with what it is found by. */
function controls(): (readonly [Control, Pick<Typed, 'what' | 'nth'>])[] {
  const counts: Record<string, number> = {};
  const found: [Control, Pick<Typed, 'what' | 'nth'>][] = [];
  for (const control of elementsIn<Control>(document, FIELDS)) {
    const { localName, type, name, id } = control;
    if (isSecret(control)) continue;
    // Ours are numbered as they come.
    const what = [localName, type, name, /^assent-\d+$/.test(id) ? '' : id].join(' ');
    const nth = counts[what] ?? 0;
    counts[what] = nth + 1;
    found.push([control, { what, nth }]);
  }
  return found;
}

/** What is never read, neither here nor in a form of ours; nothing is typed into some of these. */
function isSecret(control: Control): boolean {
  const { type, name, id } = control;
  const autocomplete = control.getAttribute('autocomplete')?.toLowerCase() ?? '';
  return !isReadable({ type, autocomplete, name, id });
}

const isBox = (control: Control): control is HTMLInputElement =>
  /^(checkbox|radio)$/.test(control.type);

const labelOf = ({ labels }: Control) => labels?.[0]?.textContent ?? '';

/** What stands in a field before anybody types: a slider and a colour have a value where the page gives none. */
function valueAtFirst({
  localName,
  type,
  defaultValue,
  attributes,
}: HTMLInputElement | HTMLTextAreaElement): string {
  if (localName !== 'input') return defaultValue;
  const fresh = document.createElement('input');
  for (const { name, value } of attributes) {
    if (/^(value|min|max|step)$/.test(name)) fresh.setAttribute(name, value);
  }
  fresh.type = type;
  return fresh.value;
}

function put(control: Control, { value, checked, label, chosen }: Typed): void {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options];
    if (!chosen || options.every(({ selected }, at) => selected === chosen.includes(at))) return;
    for (const [at, option] of options.map((one, at) => [at, one] as const))
      option.selected = chosen.includes(at);
  } else if (isBox(control)) {
    if (control.checked === checked || labelOf(control) !== label) return;
    set(control, 'checked', checked);
    // React hears of boxes by their clicks alone.
    control.dispatchEvent(new CustomEvent('click', { bubbles: true }));
    if (control.checked !== checked) set(control, 'checked', checked);
  } else {
    if (control.value === value || control.value !== valueAtFirst(control)) return;
    set(control, 'value', value);
  }
  for (const type of ['input', 'change'])
    control.dispatchEvent(new CustomEvent(type, { bubbles: true }));
}

/** Behind a framework's back: React takes what is set in the open for its own. */
function set(control: Control, name: 'value' | 'checked', value: unknown): void {
  Reflect.set(Object.getPrototypeOf(control), name, value, control);
}
