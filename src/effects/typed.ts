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

/** Nothing is typed into these, or it must not be kept. */
const LEFT_OUT = /^(hidden|submit|button|reset|image|password|file)$/;

/** What is secret or cannot be put back; a browser fills in what it knows by itself. */
const UNKEPT =
  'input:is([type="password"],[type="file"],[autocomplete*="cc-"]):not(:is(:autofill,:-webkit-autofill))';

/** How long controls that come late are waited for, in milliseconds. */
const PATIENCE_MS = 10_000;

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
    return control.value === control.defaultValue ? [] : { what, nth, value: control.value };
  });
}

/** Whether something was typed or chosen that must not be kept or cannot be put back: a password, a card's number, a file. */
export function hasUnkept(): boolean {
  return [...document.querySelectorAll<HTMLInputElement>(UNKEPT)].some(({ value }) => value !== '');
}

/** Puts back what was typed, into controls that come late too, until the person types there by themselves. */
export function typeAgain(typed: readonly Typed[]): void {
  const waiting = new Set(typed);
  const fill = () => {
    for (const [control, { what, nth }] of controls()) {
      for (const one of waiting) {
        if (one.what !== what || one.nth !== nth) continue;
        waiting.delete(one);
        put(control, one);
      }
    }
    if (!waiting.size) stop();
  };
  const watcher = new MutationObserver(fill);
  const stop = () => watcher.disconnect();
  watcher.observe(document, { childList: true, subtree: true });
  setTimeout(stop, PATIENCE_MS);
  fill();
}

/** Every control of the page outside what is ours, with what it is found by. */
function controls(): Map<Control, Pick<Typed, 'what' | 'nth'>> {
  const counts: Record<string, number> = {};
  const found = new Map<Control, Pick<Typed, 'what' | 'nth'>>();
  for (const control of controlsIn(document)) {
    const { localName, type, name, id } = control;
    if (LEFT_OUT.test(type) || control.matches(UNKEPT)) continue;
    // Ours are numbered as they come.
    const what = [localName, type, name, /^assent-\d+$/.test(id) ? '' : id].join(' ');
    const nth = counts[what] ?? 0;
    counts[what] = nth + 1;
    found.set(control, { what, nth });
  }
  return found;
}

function controlsIn(root: Document | ShadowRoot): Control[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches('input,textarea,select') ? [element as Control] : []), // by its name
    ...(element.shadowRoot && element.id !== 'assent-consent'
      ? controlsIn(element.shadowRoot)
      : []),
  ]);
}

const isBox = (control: Control): control is HTMLInputElement =>
  /^(checkbox|radio)$/.test(control.type);

const labelOf = ({ labels }: Control) => labels?.[0]?.textContent ?? '';

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
    if (control.value === value || control.value !== control.defaultValue) return;
    set(control, 'value', value);
  }
  for (const type of ['input', 'change'])
    control.dispatchEvent(new CustomEvent(type, { bubbles: true }));
}

/** Behind a framework's back: React takes what is set in the open for its own. */
function set(control: Control, name: 'value' | 'checked', value: unknown): void {
  Reflect.set(Object.getPrototypeOf(control), name, value, control);
}
