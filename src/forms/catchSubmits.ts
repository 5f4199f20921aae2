import type { Engagement } from './engagement';
import { watchPresses } from './watchPresses';
import { submitAgain, watchSubmits } from './watchSubmits';

/** What plainly leads elsewhere. */
const HARMLESS = '[type=reset],a[href]:not([href^="#"])';

/**
 * Brings each submit of a form to what serves it, by a button or by a script, and where the site `maySend`
 * each press of a control too; what comes before that is held. Returns what stops it.
 */
export function catchSubmits(
  form: HTMLFormElement,
  engagement: Engagement,
  maySend: boolean,
): () => void {
  const hold = (event: Event, again: () => void) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    engagement.hold(again);
  };
  const stopSubmits = watchSubmits(form, (event) => {
    const engaged = engagement.here();
    if (engaged) engaged.submit(event);
    else hold(event, () => submitAgain(form, event));
  });
  const press = (event: Event, control: HTMLElement) => {
    const engaged = engagement.here();
    if (engaged) engaged.press?.(event, control);
    else if (!control.matches(HARMLESS)) hold(event, () => control.click());
  };
  const stopPresses = maySend ? watchPresses(form, press) : () => {};
  const submitByScript = () => {
    const engaged = engagement.here();
    if (engaged) engaged.submitByScript();
    else HTMLFormElement.prototype.submit.call(form);
  };
  const submit = () => (engagement.here() ? submitByScript() : engagement.hold(submitByScript));
  // Where an input is named “submit” there is no such method to call, and this does nothing.
  Reflect.defineProperty(form, 'submit', { configurable: true, writable: true, value: submit });
  return () => {
    stopSubmits();
    stopPresses();
    Reflect.deleteProperty(form, 'submit');
  };
}
