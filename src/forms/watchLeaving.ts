import { carriesLead } from '../core/carriesLead';
import type { Lead } from '../core/lead';
import type { LiveForm } from './contract';
import { watchRequests } from './watchRequests';

/** What a person does next. */
const ACTS = ['pointerdown', 'keydown'];

/** A watch over one submit: `settle` when the site's handlers are through, `stop` when it no longer matters. */
export type Leaving = { settle(): void; stop(): void };

/**
 * Watches whether what a form holds really leaves, by the site's own hand, and calls back once when it
 * does, not before `settle`: a request carries it, or the page is left, or the form is emptied or taken
 * away. Once the person does something the last three may be their doing, and count no more; nor do they
 * where the site only turns to its next step.
 */
export function watchLeaving(
  live: LiveForm,
  lead: Lead,
  left: () => void,
  isTurning = false,
): Leaving {
  const { form, section, controlsNow } = live;
  const signs = new AbortController();
  let hasLeft = false;
  let isSettled = false;
  let isStopped = false;
  const leave = () => {
    hasLeft = true;
    if (!isSettled || isStopped) return;
    stop();
    left();
  };
  const isShown = () => section.node.getClientRects().length > 0;
  const wasShown = isShown();
  const isOver = () =>
    !form.isConnected ||
    (wasShown && !isShown()) ||
    Object.values(controlsNow()).every(({ value }) => !value);

  const stopRequests = watchRequests((text) => carriesLead(text, lead) && leave());
  // A form of the page's own making that takes the fields over, mostly into a hidden frame.
  const takeOver = ({ target, formData }: FormDataEvent) => {
    if (target !== form && carriesLead(`${[...formData]}`, lead)) leave();
  };
  addEventListener('formdata', takeOver, true);
  const changes = new MutationObserver(() => isOver() && leave());
  const end = () => {
    changes.disconnect();
    signs.abort();
  };
  const stop = () => {
    isStopped = true;
    stopRequests();
    removeEventListener('formdata', takeOver, true);
    end();
  };
  const options = { capture: true, signal: signs.signal };
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  for (const act of ACTS) addEventListener(act, ({ isTrusted }) => isTrusted && end(), options);
  form.addEventListener('reset', leave, options);
  // A tab that is closed goes nowhere, which only this tells from a page that is left for another.
  if (window.navigation)
    navigation.addEventListener('navigate', ({ hashChange }) => hashChange || leave(), options);
  else addEventListener('pagehide', leave, options);
  if (isTurning) end();
  return {
    settle() {
      isSettled = true;
      if (hasLeft || (!isTurning && isOver())) leave();
    },
    stop,
  };
}
