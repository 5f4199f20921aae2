import { CALLED_CLUES, type CalledClues } from '../core/calledFields';
import { accessibleName } from './accessibleName';
import type { Control, FindControls } from './contract';
import { cluesOf, controlsOf, findControls } from './controls';
import { wordsBeside } from './wordsBeside';

/** Attributes in which pages say how a number is written. */
const MASKS = ['placeholder', 'value', 'pattern'];

/** Attributes that builders and masks keep for their scripts. */
const FOR_SCRIPTS = /^(data-(?!assent)|x-|v-|mask)/;

/** Longer values are code, not a word or a mask. */
const MOST_CHARS = 60;

/** Looks for a form's fields by what people are told of them too: for forms whose names, ids and labels do not tell all. */
export const findCalled: FindControls = (form, plan) => {
  const all = controlsOf(form).map(hooksOf);
  return findControls(form, plan, (control) => calledCluesOf(form, control, all), CALLED_CLUES);
};

function calledCluesOf(
  form: HTMLFormElement,
  control: Control,
  all: readonly string[][],
): CalledClues {
  return {
    ...cluesOf(control),
    called: accessibleName(control),
    beside: wordsBeside(form, control),
    masks: MASKS.map((name) => control.getAttribute(name) ?? ''),
    hooks: hooksOf(control).filter((hook) => all.filter((some) => some.includes(hook)).length < 2),
    inputMode: control.inputMode,
  };
}

function hooksOf(control: Control): string[] {
  const kept = [...control.attributes].filter(({ name }) => FOR_SCRIPTS.test(name));
  // Of `phone-form__email` the first half is the form's.
  const classes = [...control.classList].map((name) => name.replace(/.*__/, ''));
  return [...classes, ...kept.map(({ value }) => value)].filter(
    ({ length }) => length < MOST_CHARS,
  );
}
