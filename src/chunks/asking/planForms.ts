import { type FormPlan, formProblem, planForm } from '../../core/formPlan';
import type { Widget } from '../contract';
import { explainProblem } from './explainProblem';

/** The plan of a form by its id; `undefined` where it stays the site's own, which the console then says of `element`. */
export type PlanOf = (id: string, element?: HTMLElement) => FormPlan | undefined;

/** Plans the forms of one page, each once. */
export function planForms(widget: Pick<Widget, 'config' | 'language' | 'load' | 'log'>): PlanOf {
  const { config, language } = widget;
  const plans: Record<string, FormPlan> = Object.create(null);
  return (id, element) => {
    const problem = id in plans ? undefined : formProblem(config, id);
    const form = config.forms?.[id];
    if (problem) explainProblem(widget, problem, element);
    else if (form && !plans[id]) plans[id] = planForm(config, id, form, language);
    return plans[id];
  };
}
