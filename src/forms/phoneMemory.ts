import { readPhone } from '../core/phone';
import { displayPhone } from '../core/phoneDisplay';
import type { Control } from './controls';

/** Keeps what was typed beside what is shown in its place. */
export type PhoneMemory = {
  /** What the person typed into the control, to the last blank. */
  typedIn(control: Control): string;
  /** Shows the understood number in its usual form. */
  settle(control: Control): void;
};

/** Makes the memory of one form. */
export function createPhoneMemory(region?: string): PhoneMemory {
  const memory = new WeakMap<Control, { shown: string; typed: string }>();
  const typedIn = (control: Control) => {
    const kept = memory.get(control);
    return kept?.shown === control.value ? kept.typed : control.value;
  };
  return {
    typedIn,
    settle(control) {
      const { value } = control;
      const reading = readPhone(value, region);
      if (reading.kind !== 'understood' || reading.extension) return;
      // A number that is whole and grouped, by hand or by a site's mask, stays as it is.
      if (
        /^\s*\+/.test(value) &&
        /\d[^\d+]+\d/.test(value) &&
        digits(value) === digits(reading.e164)
      )
        return;
      const shown = displayPhone(reading.e164);
      const typed = typedIn(control);
      control.value = shown;
      // The site's own `pattern`, `maxlength` or `type=number` may not want it.
      const { maxLength = -1 } = control as Partial<HTMLInputElement>; // a select has none
      const fits =
        control.value === shown &&
        control.validity.valid &&
        !(maxLength >= 0 && shown.length > maxLength);
      if (fits) memory.set(control, { shown, typed });
      else control.value = value;
    },
  };
}

const digits = (text: string) => text.replace(/\D/g, '');
