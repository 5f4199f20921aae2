import type { Attempt } from '../core/submission';
import { controlsOf } from './controls';
import { deliver, handOver } from './deliver';
import { followSubmit } from './followSubmit';
import type { Engaged } from './ports';
import { prepare } from './prepare';
import type { Served } from './served';
import { writeStamp } from './writeStamp';

/** The two ways in which a form is submitted. */
export type Submits = Pick<Engaged, 'submit' | 'submitByScript'>;

/**
 * Takes every submit of a form. Who sends is the mode's question: `auto` leaves it to a site that
 * prevents the default, `send` never asks the site, `stamp` always leaves it to the site.
 */
export function takeSubmits(served: Served): Submits {
  const { form } = served;
  /** The submit the site's handlers are working on. */
  let following: { isScripted: boolean } | undefined;
  return {
    submit(event) {
      const mode = modeOf(form);
      const attempt = prepare(served, event.isTrusted);
      if (!attempt || mode === 'send') {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (attempt) void deliver(served, attempt, event.submitter);
        return;
      }
      const follow = { isScripted: false };
      following = follow;
      const isInAddress = mode === 'stamp' && isGet(form, event.submitter);
      writeStamp(served, attempt.draft, isInAddress);
      followSubmit(event, mode === 'auto', (isPrevented) => {
        following = undefined;
        if (mode === 'stamp' || (isPrevented && !follow.isScripted))
          return handOver(served, attempt);
        event.preventDefault();
        void deliver(served, attempt, event.submitter);
      });
    },
    submitByScript() {
      const isStamp = modeOf(form) === 'stamp';
      // A handler that prevents the default and then submits by script means the form to be sent.
      if (following && !isStamp) following.isScripted = true;
      else if (following) HTMLFormElement.prototype.submit.call(form);
      else submitByScript(served, isStamp);
    },
  };
}

function submitByScript(served: Served, isStamp: boolean): void {
  const attempt: Attempt | undefined = prepare(served, false);
  if (!attempt) return;
  if (!isStamp) return void deliver(served, attempt);
  writeStamp(served, attempt.draft, isGet(served.form));
  handOver(served, attempt);
  HTMLFormElement.prototype.submit.call(served.form);
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
