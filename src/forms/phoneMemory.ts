import type { PhoneBeside } from '../core/phoneBeside';
import { displayPhone } from '../core/phoneDisplay';
import type { PhonePlans, ReadPhone } from '../core/phonePlans';
import type { Control, FormParts, FormPorts } from './contract';
import { createPhonePlace } from './phonePlace';
import { seenIn } from './valueIn';

/** Keeps what was typed beside what is shown in its place, and the numbering plans once they are here. */
export type PhoneMemory = {
  /** What the person typed into the control, to the last blank. */
  typedIn(control: Control): string;
  /** Shows the understood number in its usual form. */
  settle(control: Control, id: string): void;
  /** Asks for the plans; until they come, and when they never do, our own reader does alone. */
  prepare(control: Control, id: string): void;
  read: ReadPhone;
  /** What says where the number of a field belongs; `undefined` where our own reader does. */
  besideOf(control: Control, id: string): PhoneBeside | undefined;
  /** A number in E.164 as people read it. */
  display(e164: string): string;
};

/** Kept on the control itself: a page may have something of its own by the name of `WeakMap`. */
const KEPT = Symbol();

type Kept = Control & { [KEPT]?: { shown: string; typed: string } };

/** Makes the memory of one form. */
export function createPhoneMemory(
  parts: FormParts,
  ports: Pick<FormPorts, 'loadPlans' | 'loadBeside' | 'log'>,
): PhoneMemory {
  const { loadPlans, log } = ports;
  let plans: PhonePlans | undefined;
  let asked: 'near' | 'world' | undefined;
  const place = createPhonePlace(parts, ports);
  const read: ReadPhone = (typed, beside) => place.read(typed, beside, plans);
  const display = (e164: string) => {
    const ours = displayPhone(e164);
    return ours === e164 ? (plans?.display(e164) ?? e164) : ours;
  };
  const typedIn = (control: Kept) => {
    const kept = control[KEPT];
    const seen = seenIn(control);
    return kept?.shown === seen ? kept.typed : seen;
  };
  const load = (which: 'near' | 'world') => {
    if (asked === which || asked === 'world') return undefined;
    asked = which;
    return loadPlans(which).then(
      (loaded) => {
        plans = loaded;
      },
      (error) => log('Phone numbers are read without their plans:', error),
    );
  };
  const besideOf = (control: Control, id: string) => {
    const beside = place.besideOf(control, id);
    if (plans && beside?.from.some((from) => from !== '7')) void load('world');
    return beside;
  };
  const show = (control: Kept) => {
    const { value } = control;
    const seen = seenIn(control);
    const reading = read(seen);
    if (reading.kind !== 'understood' || reading.extension) return;
    // A number that is whole and grouped, by hand or by a site's mask, stays as it is.
    if (/^\s*\+/.test(seen) && /\d[^\d+]+\d/.test(seen) && digits(seen) === digits(reading.e164))
      return;
    const shown = display(reading.e164);
    const typed = typedIn(control);
    control.value = shown;
    // The site's own `pattern`, `maxlength` or `type=number` may not want it.
    const { maxLength = -1 } = control as Partial<HTMLInputElement>; // a select has none
    const fits =
      control.value === shown &&
      control.validity.valid &&
      !(maxLength >= 0 && shown.length > maxLength);
    if (fits) control[KEPT] = { shown, typed };
    else control.value = value;
  };
  return {
    typedIn,
    read,
    display,
    besideOf,
    prepare(control, id) {
      void load('near');
      besideOf(control, id);
    },
    settle(control, id) {
      // Beside a code of the page's own, the whole number would say it twice.
      if (besideOf(control, id)) return;
      show(control);
      const reading = read(seenIn(control));
      if (reading.kind !== 'understood' || plans?.isValid(reading.e164) !== undefined) return;
      const { value } = control;
      // From a country whose plan is not among those near us. The person may be typing again by then.
      void load(plans ? 'world' : 'near')?.then(() => {
        if (control.value === value && document.activeElement !== control) show(control);
      });
    },
  };
}

const digits = (text: string) => text.replace(/\D/g, '');
