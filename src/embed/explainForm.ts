import type { FormProblem } from '../core/formPlan';

/** Why a form stays the site's own, and what the owner can do about it. */
export function explainForm(problem: FormProblem): string {
  const stays = `The form "${problem.form}" stays the site's own:`;
  switch (problem.code) {
    case 'form-unknown':
      return `${stays} forms.${problem.form} is not in the configuration. Known: ${problem.known.join(', ') || 'none'}.`;
    case 'purpose-none':
      return `${stays} forms.${problem.form}.purposes names no purpose. Name one of purposes.`;
    case 'purpose-unknown':
      return `${stays} its purpose "${problem.id}" is not in purposes. Known: ${problem.known.join(', ') || 'none'}.`;
    case 'field-outside':
      return `${stays} its field "${problem.id}" is outside its purposes' data (${problem.allowed.join(', ')}). Add it to a purpose's data or take it out of the form.`;
    case 'endpoint-none':
      return `${stays} there is nowhere to send it. Set endpoint or receiver.`;
  }
}
