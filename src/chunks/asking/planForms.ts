import { type FormPlan, formProblem, planForm } from '../../core/formPlan';
import type { Widget } from '../contract';
import { explainProblem } from './explainProblem';

/** The plan of a form by its id; `undefined` where it stays the site's own, which the console then says of `element`. */
export type PlanOf = (id: string, element?: HTMLElement) => FormPlan | undefined;

/** Plans the forms of one page, each once. */
export function planForms(widget: Pick<Widget, 'config' | 'language' | 'load' | 'log'>): PlanOf {
  const { config, language } = widget;
  const plans = new Map<string, FormPlan>();
  return (id, element) => {
    const problem = plans.has(id) ? undefined : formProblem(config, id);
    const form = config.forms?.[id];
    if (problem) explainProblem(widget, problem, element);
    else if (form && !plans.has(id)) {
      plans.set(id, planForm(config, id, form, language.locale, language.pack));
    }
    return plans.get(id);
  };
}
