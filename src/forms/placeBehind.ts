import { climb } from './place';

/** Puts a message behind a control, its label, its row and the messages that stand there. */
export function placeBehind(form: HTMLElement, control: HTMLElement, message: HTMLElement): void {
  let at: Element = climb(form, control.closest('label') ?? control, isInRow);
  while (at.nextElementSibling?.matches('p.assent-say')) at = at.nextElementSibling;
  at.after(message);
}

function isInRow({ parentElement }: HTMLElement): boolean {
  const { display, flexDirection } = getComputedStyle(parentElement as HTMLElement); // asked only of children
  return display.endsWith('flex') && flexDirection.startsWith('row');
}
