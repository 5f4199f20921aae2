import type { CalledClues } from '../../core/calledFields';
import { CALLED_CLUES } from '../../core/calledFields';
import { findFields } from '../../core/fieldFind';
import { attribute, type Element } from './page';

/** Inputs that are no person's answer. */
const NO_ANSWER = /^(hidden|submit|button|reset|image|file|password)$/;

/** Boxes and traps that forms have beside what they ask: consents, captchas, fields nobody sees. */
const BESIDE = /consent|agree|privacy|policy|personal|accept|captcha|honeypot|website|csrf|token/i;
const BESIDE_WORDS = /соглас|персональн|политик|конфиденциальн|agree|privacy/i;

const USUAL = ['name', 'phone', 'email', 'message'].map((id) => ({ id, label: '' }));

/**
 * Further inputs that a person fills in, by the names that a form's `extra` takes, each with how the page calls it.
 * `clues` are those of the controls, in their order.
 */
export function furtherInputs(
  controls: readonly Element[],
  clues: readonly CalledClues[],
): Record<string, string> {
  const usual = Object.values(findFields(USUAL, clues, CALLED_CLUES));
  const found: Record<string, string> = {};
  controls.forEach((control, index) => {
    const clue = clues[index];
    if (usual.includes(index) || !clue || !isAnswer(control, clue)) return;
    const { name } = clue;
    const words = clue.called.replace(/[\s*:]+$/, '').trim();
    found[name] ??= words.slice(0, 80).toLowerCase() || name;
  });
  return found;
}

function isAnswer(control: Element, clue: CalledClues): boolean {
  const { name } = clue;
  // As the checker wants ids of fields.
  if (!/^.{1,100}$/.test(name) || name === '__proto__') return false;
  if (control.tagName === 'input' && NO_ANSWER.test(clue.type)) return false;
  const isBox = clue.type === 'checkbox' && BESIDE_WORDS.test(clue.label);
  const isHidden = /display:\s*none/.test(attribute(control, 'style') ?? '');
  return !isBox && !isHidden && !BESIDE.test(name);
}
