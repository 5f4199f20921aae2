import type { AnswerProblem } from '../core/submissionContent';
import type { LiveForm } from './contract';
import { findBlamed } from './faults';
import { followSubmit } from './followSubmit';
import type { Leaving } from './watchLeaving';

/**
 * Whether a press only has the site turn to its next step: all that is missing, a field among it, stands where
 * nobody sees it yet. The boxes alone are missing only to what sends.
 */
export function turnsPage(live: LiveForm, problems: readonly AnswerProblem[]): boolean {
  const isUnseen = ({ id }: AnswerProblem) => {
    const blamed = findBlamed(live, id);
    return !!blamed && !live.isSeen(blamed);
  };
  return (
    live.isSeen(live.ground) &&
    live.state().kind !== 'sending' &&
    problems.some(({ kind }) => kind === 'field') &&
    problems.every(isUnseen)
  );
}

/** Whether nothing is left to agree to. */
export const hasConsents = (problems: readonly AnswerProblem[]) =>
  problems.every(({ kind }) => kind === 'field');

/**
 * Gives the site a submit that only turns a page, and has it said what is missing where none was turned. What
 * the site sends of it all the same is watched where nothing is left to agree to.
 */
export function letTurn(
  event: SubmitEvent,
  problems: readonly AnswerProblem[],
  watch: () => Leaving,
  say: () => void,
): void {
  const leaving = hasConsents(problems) ? watch() : undefined;
  followSubmit(event, true, (isPrevented) => {
    if (isPrevented) return leaving?.settle();
    leaving?.stop();
    event.preventDefault();
    say();
  });
}
