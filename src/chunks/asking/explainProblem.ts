import type { FormProblem } from '../../core/formPlan';
import type { Widget } from '../contract';

/** Says in the console why a form stays the site's own, in words where they can be had. */
export function explainProblem(
  { load, log }: Pick<Widget, 'load' | 'log'>,
  problem: FormProblem,
  element?: HTMLElement,
): void {
  load('checker').then(
    ({ explainForm }) => log(explainForm(problem), element),
    () => log(`The form "${problem.form}" stays the site's own:`, problem, element),
  );
}
