import type { AssentConfig } from './config';
import { basisOf, type PurposeTexts, purposeTexts } from './consentText';
import type { FieldConfig, FormConfig, PurposeConfig } from './formConfig';
import { localized } from './settings';
import type { Spoken } from './texts';

/** One field to show or to find. `label` is in words; `type` is the input's. */
export type FieldPlan = {
  id: string;
  type: NonNullable<FieldConfig['type']>;
  label: string;
  required: boolean;
  options: string[];
  value: string;
};

/** One purpose of a form: a box (or a notice) with its words. */
export type PurposePlan = PurposeTexts & { id: string; required: boolean };

/** All that a form needs to know of the configuration. */
export type FormPlan = {
  form: string;
  fields: FieldPlan[];
  extra: string[];
  purposes: PurposePlan[];
  success: { message?: string; redirect?: string };
  /** The country whose numbers are written without a code, where nothing on the page says otherwise. */
  region: string;
  /** How an own form is dressed; the site's rules win either way. */
  look: NonNullable<FormConfig['look']>;
};

/**
 * Why a form cannot be served; then it stays the site's own. `input-missing` names fields that the form's
 * markup lacks. A form with `sender-missing` is served: only a press that sends it cannot be told; so is one
 * with `mode-unknown`, as `auto`, which is said once somebody turns to it, and one with `input-unseen`: an
 * input that has to be mended cannot be seen.
 */
export type FormProblem =
  | { code: 'form-unknown'; form: string; known: string[] }
  | { code: 'purpose-unknown'; form: string; id: string; known: string[] }
  | { code: 'purpose-none'; form: string }
  | { code: 'field-outside'; form: string; id: string; allowed: string[] }
  | { code: 'endpoint-none'; form: string }
  | { code: 'input-missing'; form: string; ids: string[] }
  | { code: 'sender-missing'; form: string }
  | { code: 'input-unseen'; form: string; id: string }
  | { code: 'mode-unknown'; form: string; mode: string };

const USUAL_FIELDS: Record<string, FieldConfig['type']> = {
  name: 'text',
  phone: 'tel',
  email: 'email',
  message: 'textarea',
};

/** The form's fields with their own settings; a bare id stands for `{ id }`. */
export function fieldsOf(form: FormConfig): FieldConfig[] {
  return (form.fields ?? ['name', 'phone']).map((field) =>
    typeof field === 'string' ? { id: field } : field,
  );
}

/** Names of all inputs that travel with a form: its fields, then the further ones of the site's own. */
export function inputsOf(form: FormConfig): string[] {
  return [...fieldsOf(form).map(({ id }) => id), ...(form.extra ?? [])];
}

/** Whether a form cannot be sent without a field: a name and a phone where the owner says nothing. */
export function isFieldRequired({ id, required }: FieldConfig): boolean {
  return required ?? (id === 'name' || id === 'phone');
}

/** Whether a form cannot be sent without agreement to a purpose: only what has a box can be required. */
export function isPurposeRequired(
  config: AssentConfig,
  id: string,
  purpose: PurposeConfig,
  { required }: FormConfig['purposes'][string],
): boolean {
  return required === true && basisOf(config, id, purpose) === 'consent';
}

/**
 * The data that travels for one purpose of one form: the purpose's own, and, for what the form
 * cannot do without, its extra inputs.
 */
export function dataOf(config: AssentConfig, form: FormConfig, purposeId: string): string[] {
  const purposes = Object.entries(form.purposes);
  const carrier = (purposes.find(([, use]) => use.required) ?? purposes[0])?.[0];
  const own = config.purposes?.[purposeId]?.data ?? [];
  return purposeId === carrier
    ? [...own, ...(form.extra ?? []).filter((id) => !own.includes(id))]
    : own;
}

/** How a form's submit shows the person's will: with a box, or, where every purpose rests on their request, alone. */
export function methodOf({ purposes }: Pick<FormPlan, 'purposes'>): 'box-and-submit' | 'submit' {
  return purposes.some(({ basis }) => basis === 'consent') ? 'box-and-submit' : 'submit';
}

/** What is wrong with a form, first problem first; `undefined` when it can be served. */
export function formProblem(config: AssentConfig, form: string): FormProblem | undefined {
  const plan = Object.hasOwn(config.forms ?? {}, form) ? config.forms?.[form] : undefined;
  if (!plan) return { code: 'form-unknown', form, known: Object.keys(config.forms ?? {}) };
  const ids = Object.keys(plan.purposes ?? {});
  const known = Object.keys(config.purposes ?? {});
  if (!ids.length) return { code: 'purpose-none', form };
  const strange = ids.find((id) => !known.includes(id));
  if (strange !== undefined) return { code: 'purpose-unknown', form, id: strange, known };
  const allowed = ids
    .flatMap((id) => config.purposes?.[id]?.data ?? [])
    .filter((id, at, all) => all.indexOf(id) === at);
  const outside = fieldsOf(plan).find((field) => !allowed.includes(field.id));
  if (outside) return { code: 'field-outside', form, id: outside.id, allowed };
  const hasTaker = config.endpoint !== undefined || config.receiver;
  return hasTaker ? undefined : { code: 'endpoint-none', form };
}

/** What a field is called: the owner's words, else the language's, else its id. */
export function fieldLabel(
  { id, label }: Pick<FieldConfig, 'id' | 'label'>,
  { locale, pack, text }: Spoken,
): string {
  return localized(label, locale) ?? (pack[`field.${id}`] ? text(`field.${id}`) : id);
}

/** The plan of a form that `formProblem` found nothing wrong with. `spoken` has the `forms` and `consents` texts. */
export function planForm(
  config: AssentConfig,
  id: string,
  form: FormConfig,
  spoken: Spoken,
): FormPlan {
  const { locale } = spoken;
  const message = localized(form.success?.message, locale);
  return {
    form: id,
    region: form.region ?? 'RU',
    look: form.look ?? 'plain',
    extra: form.extra ?? [],
    fields: fieldsOf(form).map((field) => ({
      id: field.id,
      type: field.type ?? USUAL_FIELDS[field.id] ?? 'text',
      label: fieldLabel(field, spoken),
      required: isFieldRequired(field),
      options: field.options ?? [],
      value: field.value ?? '',
    })),
    purposes: Object.entries(form.purposes).flatMap(([purposeId, use]) => {
      const purpose = config.purposes?.[purposeId];
      if (!purpose) return [];
      const data = dataOf(config, form, purposeId);
      return {
        id: purposeId,
        required: isPurposeRequired(config, purposeId, purpose, use),
        ...purposeTexts(config, spoken, purposeId, purpose, data),
      };
    }),
    success: {
      ...(message && { message }),
      ...(form.success?.redirect && { redirect: form.success.redirect }),
    },
  };
}
