import type { Engagement } from './engagement';
import { submitAgain, watchForm } from './watchForm';

/** What plainly leads elsewhere. */
const HARMLESS = '[type=reset],a[href]:not([href^="#"])';

/**
 * Brings each submit of a form to what serves it, by a button or by a script, and each press of a control
 * too: what hears the event before us must not get what may not go. What comes before that is held.
 * Returns what stops it.
 */
export function catchSubmits(form: HTMLFormElement, engagement: Engagement): () => void {
  const hold = (event: Event, again: () => void) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    engagement.hold(again);
  };
  return watchForm(form, {
    submit(event) {
      const engaged = engagement.here();
      if (engaged) engaged.submit(event);
      else hold(event, () => submitAgain(form, event));
    },
    submitByScript() {
      const engaged = engagement.here();
      if (engaged) return engaged.submitByScript();
      // An input named “submit” would hide the form's own method.
      engagement.hold(() => HTMLFormElement.prototype.submit.call(form));
      return false;
    },
    press(event, control) {
      const engaged = engagement.here();
      if (engaged) engaged.press(event, control);
      else if (!control.matches(HARMLESS)) hold(event, () => pressAgain(form, control));
    },
  });
}

/** Presses a control as it was pressed before; a script may have put it there for that one press. */
function pressAgain(form: HTMLFormElement, control: HTMLElement): void {
  const isOut = !control.isConnected;
  if (isOut) form.append(control);
  control.click();
  if (isOut) control.remove();
}
