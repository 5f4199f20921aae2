import type { AssentConfig } from '../../core/config';
import { fieldsOf, inputsOf } from '../../core/formPlan';
import { isCountry } from '../countries';
import { entries, type FoundProblem, problemIf, type Rule } from './rule';

/** What a form asks for can be asked. */
export const fieldRules: readonly Rule[] = [
  { code: 'field-unfit', reads: ['forms'], find: fieldProblems },
];

function fieldProblems({ forms }: AssentConfig): FoundProblem[] {
  return entries(forms).flatMap(([id, form]) => {
    const fields = fieldsOf(form);
    const { region } = form;
    const names = inputsOf(form);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    return [
      ...problemIf(
        region !== undefined && !isCountry(region),
        `forms.${id}.region`,
        region,
        'This is no country with phone numbers of its own. Write its two capital letters by ISO 3166-1, like `RU` or `DE`.',
      ),
      ...problemIf(
        twice !== undefined,
        `forms.${id}.fields`,
        twice,
        `\`${twice}\` stands in this form twice. Name it once, in \`fields\` or in \`extra\`.`,
      ),
      ...fields.flatMap((field, index) =>
        problemIf(
          field.type === 'select' && !field.options?.length,
          `forms.${id}.fields[${index}].options`,
          field.options,
          'A select needs something to choose from. Add `options`.',
        ),
      ),
    ];
  });
}
