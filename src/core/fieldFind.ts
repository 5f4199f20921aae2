import { fitsAutocomplete, fitsType, fitsWords, isTypeOfOther } from './fieldWords';

/** What a control of a form says of itself; empty where it says nothing. */
export type FieldClues = {
  /** `data-assent-field`. */
  marked: string;
  autocomplete: string;
  /** The input's type, or `textarea` or `select`. */
  type: string;
  name: string;
  id: string;
  /** Its label, `aria-label` and placeholder. */
  label: string;
  /** Neither in sight nor filled in: in another step of the form, or never meant for people. */
  isIdle?: boolean;
};

/** A field that is looked for; `label` is what the owner calls it. */
export type WantedField = { id: string; label: string };

/** Whether a control may ever be read: never a password, a file, a card, a hidden input or a button. */
export function isReadable({
  type,
  autocomplete,
  name,
  id,
}: Pick<FieldClues, 'type' | 'autocomplete' | 'name' | 'id'>): boolean {
  return !(
    /^(password|file|hidden|submit|button|reset|image)$/.test(type) ||
    /(^|\s)cc-/.test(autocomplete) ||
    /(^|[^a-z])(cvv|cvc|cc[-_]?num|card[-_]?num)/i.test(`${name} ${id}`)
  );
}

/** Whether what a control says of itself points to a field. */
export type Clue = (wanted: WantedField, clues: FieldClues) => boolean;

const isMarked: Clue = ({ id }, { marked }) => marked === id;

/** The strongest first. */
const CLUES: Clue[] = [
  isMarked,
  ({ id }, { autocomplete }) => fitsAutocomplete(id, autocomplete),
  ({ id }, { type }) => fitsType(id, type),
  ({ id, label }, { name }) => fitsWords(id, label, name),
  ({ id, label }, clues) => fitsWords(id, label, clues.id),
  ({ id, label }, clues) => fitsWords(id, label, clues.label),
];

/**
 * Which control holds which field, as indexes into `controls`; a field that nothing points to is
 * left out. A stronger clue anywhere in the form goes before a weaker one, what is in sight before what is
 * idle, and no control is taken twice. `further` are clues that count after all others, the strongest first.
 */
export function findFields(
  wanted: readonly WantedField[],
  controls: readonly FieldClues[],
  further: readonly Clue[] = [],
): Record<string, number> {
  const found: Record<string, number> = Object.create(null);
  for (const mayIdle of [false, true]) {
    for (const fits of [...CLUES, ...further]) {
      for (const field of wanted) {
        if (field.id in found) continue;
        const index = controls.findIndex(
          (clues, at) =>
            !Object.values(found).includes(at) &&
            isReadable(clues) &&
            (fits === isMarked ||
              ((mayIdle || !clues.isIdle) &&
                !clues.marked &&
                !isTypeOfOther(field.id, clues.type))) &&
            fits(field, clues),
        );
        if (index >= 0) found[field.id] = index;
      }
    }
  }
  return found;
}
