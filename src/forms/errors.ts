import type { Problem } from '../core/submissionContent';
import { element } from '../ui/element';
import { placeBehind } from './placeBehind';
import type { Served } from './served';

/** Messages at the fields of one form. */
export type FieldErrors = {
  /** Says what is wrong at a control. */
  show(control: HTMLElement, words: string): void;
  /** Takes back what was said at one control, at all when left out; how many messages are left. */
  clear(control?: EventTarget | null): number;
};

/** Makes the messages of one form; `nextId` gives DOM ids. */
export function createFieldErrors(form: HTMLElement, nextId: () => string): FieldErrors {
  const shown = new Map<EventTarget, () => void>();
  const clear = (control?: EventTarget | null) => {
    for (const [one, remove] of shown) if (!control || one === control) remove();
    return shown.size;
  };
  return {
    clear,
    show(control, words) {
      clear(control);
      const message = element('p', { class: 'assent-say', id: nextId() }, words);
      const before = ['aria-invalid', 'aria-describedby'].map(
        (name) => [name, control.getAttribute(name)] as const,
      );
      control.setAttribute('aria-invalid', 'true');
      control.setAttribute('aria-describedby', `${before[1]?.[1] ?? ''} ${message.id}`.trim());
      placeBehind(form, control, message);
      shown.set(control, () => {
        shown.delete(control);
        message.remove();
        for (const [name, value] of before) {
          if (value === null) control.removeAttribute(name);
          else control.setAttribute(name, value);
        }
      });
    },
  };
}

/** A problem in words. */
export function describeProblem(
  problem: Problem,
  { plan, phones, ports: { text } }: Pick<Served, 'plan' | 'phones' | 'ports'>,
): string {
  const key = `form.error.${problem.code}`;
  if (problem.code === 'phone' && problem.suggestion) {
    return text(`${key}.suggest`, { phone: phones.display(problem.suggestion) });
  }
  const label = plan.fields.find(({ id }) => id === problem.id)?.label ?? problem.id;
  return text(key, { label });
}
