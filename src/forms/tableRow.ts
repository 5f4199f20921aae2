import { element } from '../ui/element';
import { isInSight, placeBeforeButton } from './place';

/** What belongs to a form whose controls stand outside it: in a table it is a row. */
type TableRow = {
  /** Puts a block before the row of a button, the form's own where none is named. */
  put(form: HTMLFormElement, block: HTMLElement, button?: HTMLElement): void;
  remove(): void;
};

/** Makes the row of one form; `ground` holds the form and its controls. */
export function tableRow(ground: HTMLElement): TableRow {
  const cell = element('td', {});
  const row = element('tr', {}, cell);
  return {
    put(form, block, button = senderOf(form)) {
      const its = button?.closest('tr');
      if (!its) return placeBeforeButton(ground, block, button);
      let columns = 0;
      for (const { colSpan } of its.cells) columns += colSpan;
      cell.colSpan = columns;
      cell.append(block);
      its.before(row);
    },
    remove: () => row.remove(),
  };
}

/** The buttons of a form that are in sight, wherever they stand. */
export const buttonsOf = (form: HTMLFormElement): HTMLElement[] =>
  inSight(form, 'button,[type=submit]');

/** The control by which a form that holds none is sent, else the last of its controls. */
const senderOf = (form: HTMLFormElement) => buttonsOf(form)[0] ?? inSight(form, '*').at(-1);

/** Controls of a form that are in sight. */
function inSight(form: HTMLFormElement, css: string): HTMLElement[] {
  // An input named “elements” would hide the form's own property.
  const all: HTMLFormControlsCollection = Reflect.get(HTMLFormElement.prototype, 'elements', form);
  return [...all].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(css) && isInSight(one),
  );
}
