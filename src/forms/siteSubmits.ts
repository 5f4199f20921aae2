import type { Attempt } from '../core/submission';
import type { AnswerProblem } from '../core/submissionContent';
import type { TakeSubmits } from './contract';
import { controlsOf } from './controls';
import { followSubmit } from './followSubmit';
import { submitButton } from './place';
import { isSenderless, isSubmitButton, maySend } from './sitePresses';
import { hasConsents, letTurn, turnsPage } from './turnsPage';
import { type Leaving, watchLeaving } from './watchLeaving';

/**
 * Takes the submits of a site's form. Who sends is the mode's question: `auto` leaves it to a site that
 * prevents the default, `send` never asks the site, `stamp` always leaves it to the site. With `send` even the press of
 * a submit button is the browser's alone, which checks and submits: a script of the site may send on it. A handler that
 * prevents the default and then submits by script means the form to be sent.
 */
export const takeSiteSubmits: TakeSubmits = (live, { prepare, glance }) => {
  const { form, happen } = live;
  let following: { isScripted: boolean } | undefined; // the submit the site's handlers are working on
  const start = (attempt: Attempt, pressed: HTMLElement | null) => {
    live.pressed = pressed;
    happen({ kind: 'started', attempt });
  };
  const handOver = (attempt: Attempt) => happen({ kind: 'handed-over', attempt });
  let leaving: Leaving | undefined;
  const watch = (attempt: Attempt, isTurning = false) => {
    leaving?.stop();
    leaving = watchLeaving(live, attempt.lead, () => handOver(attempt), isTurning);
    return leaving;
  };
  return {
    isSenderless: isSenderless(form),
    edited: () => wakeButton(form, () => glance(false).problems),
    submit(event) {
      leaving?.stop();
      const mode = modeOf(form);
      const say = () => prepare(event.isTrusted, event.submitter);
      const { problems, freeze } = glance(event.isTrusted);
      if (turnsPage(live, problems))
        return letTurn(event, problems, () => watch(freeze(), true), say);
      const attempt = say();
      if (!attempt || mode === 'send') {
        event.stopImmediatePropagation();
        event.preventDefault();
        return attempt && start(attempt, event.submitter);
      }
      const follow = { isScripted: false };
      following = follow;
      const isInAddress = mode === 'stamp' && isGet(form, event.submitter);
      happen({ kind: 'passed-on', attempt, isInAddress });
      const watched = watch(attempt);
      followSubmit(event, mode === 'auto', (isPrevented) => {
        following = undefined;
        // A site that found something wrong itself sends nothing, and says so in its own way.
        if (isPrevented && !follow.isScripted) return watched.settle();
        watched.stop();
        if (mode === 'stamp') return handOver(attempt);
        event.preventDefault();
        start(attempt, event.submitter);
      });
    },
    submitByScript() {
      const isStamp = modeOf(form) === 'stamp';
      if (following) following.isScripted = true;
      else {
        leaving?.stop();
        const attempt = prepare(false);
        if (!attempt) return false;
        if (isStamp) {
          happen({ kind: 'passed-on', attempt, isInAddress: isGet(form) });
          handOver(attempt);
        } else start(attempt, null);
      }
      return isStamp;
    },
    press(event, control) {
      if (!maySend(live, control)) return;
      const { problems, freeze } = glance(event.isTrusted);
      const [isSubmit, isOurs] = [isSubmitButton(control), modeOf(form) === 'send'];
      const isTurning = turnsPage(live, problems);
      // Else the browser would say in its own language what is wrong with a field of ours.
      const isWrong = problems.some(({ kind }) => kind === 'purpose' || isSubmit);
      if (!isTurning && (isWrong || isOurs)) {
        event.stopImmediatePropagation();
        if (isSubmit && !isWrong) return;
        event.preventDefault();
        const prepared = prepare(event.isTrusted, control);
        return prepared && start(prepared, control);
      }
      if (isOurs || !hasConsents(problems)) return;
      const attempt = freeze();
      happen({ kind: 'passed-on', attempt, isInAddress: false });
      setTimeout(watch(attempt, isTurning).settle); // after the site's handlers, and a submit by the press
    },
  };
};

/**
 * Bootstrap templates keep their button dead by a class until a script of theirs finds the form
 * filled in. It is woken when our fields are; a script that is there has the last word.
 */
function wakeButton(form: HTMLFormElement, problems: () => readonly AnswerProblem[]): void {
  const classes = submitButton(form)?.classList;
  if (!classes?.contains('disabled')) return;
  if (problems().every(({ kind }) => kind === 'purpose')) classes.remove('disabled');
}

/** Whether the browser itself would put the fields into an address. */
function isGet(form: HTMLFormElement, submitter?: HTMLElement | null): boolean {
  const method = submitter?.getAttribute('formmethod') ?? form.getAttribute('method') ?? 'get';
  return method.toLowerCase() === 'get';
}

/** Files only ever go with the site's own submission. */
function modeOf(form: HTMLFormElement): 'auto' | 'send' | 'stamp' {
  const mode = form.getAttribute('data-assent-mode');
  if (mode === 'stamp' || controlsOf(form).some(({ type }) => type === 'file')) return 'stamp';
  return mode === 'send' ? mode : 'auto';
}
