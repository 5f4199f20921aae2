import type { Fault } from '../core/submission';
import { element } from '../ui/element';
import type { FormParts } from './contract';
import { findBlamed } from './faults';
import { placeBehind } from './placeBehind';

/** The marks at the fields and boxes of one form, each with its words. */
export type Marks = {
  /** Marks what is wrong, and nothing else. */
  show(faults: readonly Fault[]): void;
  /** Id of the fault that is marked at a control. */
  idAt(control: EventTarget | null): string | undefined;
};

type Mark = { fault: Fault; control: HTMLElement; remove(): void };

/** Makes the marks of one form; `nextId` gives DOM ids. */
export function createMarks(
  parts: Pick<FormParts, 'form' | 'section' | 'controlsNow'>,
  nextId: () => string,
): Marks {
  let shown: Mark[] = [];
  return {
    idAt: (control) => shown.find((mark) => mark.control === control)?.fault.id,
    show(faults) {
      // Of several at one field the last is said there.
      const wanted = faults.filter(
        ({ id }, at) => !faults.some((other, later) => later > at && other.id === id),
      );
      const stays = ({ fault }: Mark) => wanted.includes(fault);
      for (const one of shown) if (!stays(one)) one.remove();
      shown = shown.filter(stays);
      for (const fault of wanted) {
        const isShown = shown.some((one) => one.fault === fault);
        const control = isShown ? undefined : findBlamed(parts, fault.id);
        if (control) shown.push({ fault, ...mark(parts, control, fault.words, nextId()) });
      }
    },
  };
}

function mark(
  { form, section }: Pick<FormParts, 'form' | 'section'>,
  control: HTMLElement,
  words: string,
  id: string,
): Omit<Mark, 'fault'> {
  const { lang, dir } = section.node;
  const message = element('p', { class: 'assent-say', id, lang, dir }, words);
  const before = ['aria-invalid', 'aria-describedby'].map(
    (name) => [name, control.getAttribute(name)] as const,
  );
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', `${before[1]?.[1] ?? ''} ${id}`.trim());
  placeBehind(form, control, message);
  return {
    control,
    remove() {
      message.remove();
      for (const [name, value] of before) {
        if (value === null) control.removeAttribute(name);
        else control.setAttribute(name, value);
      }
    },
  };
}
