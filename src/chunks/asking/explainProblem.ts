import type { FormProblem } from '../../core/formPlan';
import type { Widget } from '../contract';

/**
 * Says in the console why a form stays the site's own, in words where they can be had. `element` is the
 * form, or what was pressed to open it; none where a script asked.
 */
export function explainProblem(
  { load, log }: Pick<Widget, 'load' | 'log'>,
  problem: FormProblem,
  element?: HTMLElement,
): void {
  const at = element ?? '';
  load('checker').then(
    ({ explainForm }) => log(explainForm(problem, element), at),
    () => log('A form cannot be served:', problem, at),
  );
}
