import { CALLED_CLUES, type CalledClues } from '../core/calledFields';
import { accessibleName } from './accessibleName';
import type { Control, FindControls } from './contract';
import { cluesOf, findControls } from './controls';
import { wordsBeside } from './wordsBeside';

/** Attributes in which pages and their masks say how a number is written. */
const MASKS = ['placeholder', 'value', 'data-mask', 'data-inputmask', 'data-phone-pattern'];

/** Looks for a form's fields by what people are told of them too: for forms whose names, ids and labels do not tell all. */
export const findCalled: FindControls = (form, plan) =>
  findControls(form, plan, (control) => calledCluesOf(form, control), CALLED_CLUES);

function calledCluesOf(form: HTMLFormElement, control: Control): CalledClues {
  return {
    ...cluesOf(control),
    called: accessibleName(control),
    beside: wordsBeside(form, control),
    masks: MASKS.map((name) => control.getAttribute(name) ?? ''),
  };
}
