import type { Control } from './contract';
import { textOf } from './textOf';

const FIELDS = 'input:not([type=hidden]),select,textarea';

/** Longer words tell of the form, not of a field. */
const MOST_WORDS = 6;

/**
 * The words that stand at a control without being tied to it: in a wrapper that holds no other field, else
 * the nearest before it in the form. Empty where there are none.
 */
export function wordsBeside(form: HTMLElement, control: Control): string {
  // In a table the parser leaves the form itself empty.
  const top = control.closest('form') ?? control.closest('table') ?? form;
  return short(wordsAround(top, control)) || short(wordsBefore(top, control));
}

function wordsAround(top: Element, control: Element): string {
  let around = control.parentElement;
  while (around && around !== top && around.querySelectorAll(FIELDS).length === 1) {
    const words = textOf(around);
    if (/\p{L}/u.test(words)) return words;
    around = around.parentElement;
  }
  return '';
}

function wordsBefore(top: Element, control: Element): string {
  for (let at: Node | null = control; at && at !== top; at = at.parentNode) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const isField = before instanceof Element && before.matches(`${FIELDS},:has(${FIELDS})`);
      const words = isField ? '' : textOf(before);
      if (isField || /\p{L}/u.test(words)) return words;
    }
  }
  return '';
}

const short = (words: string) => ((words.match(/\p{L}+/gu) ?? []).length > MOST_WORDS ? '' : words);
