import type { AssentConfig } from '../../../core/config';
import type { FieldConfig, FormConfig } from '../../../core/formConfig';
import { fieldsOf, isFieldRequired, planForm } from '../../../core/formPlan';
import { speak } from '../../../core/texts';
import { packs } from '../../../locales/all';
import type { Contact } from '../../../wire/contact';
import type { FieldError } from '../../../wire/reply';
import type { KeptLead } from '../../store/lead';
import { decisionFaults, hasEntry, requiredFaults } from './decisionFaults';
import { fault } from './fault';

/** All in which a contact differs from what its form may send. */
export function contactFaults(config: AssentConfig, contact: Contact): FieldError[] {
  const form = hasEntry(config.forms, contact.form) ? config.forms?.[contact.form] : undefined;
  if (!form) return [fault(['form'], 'form-unknown', 'This form is not in the configuration.')];
  const { stamp } = contact;
  return [
    ...(stamp.form === contact.form
      ? []
      : [fault(['stamp', 'form'], 'form-differs', 'The stamp was made for another form.')]),
    ...fieldFaults(config, form, contact),
    ...pageFaults(contact),
    ...decisionFaults(config, form, stamp),
    ...requiredFaults(config, form, stamp),
  ];
}

/** What a person may not put in the place of what they had sent: as for a lead, by what its form asks for today. */
export function correctionFaults(
  config: AssentConfig,
  { form: formId, fields, stamp }: KeptLead,
  changed: Contact['fields'],
): FieldError[] {
  const form =
    formId !== undefined && hasEntry(config.forms, formId) ? config.forms?.[formId] : undefined;
  const known = (name: string) => Object.hasOwn(fields, name);
  const asked = form ? fieldsOf(form) : [];
  return Object.entries(changed).flatMap(([name, value]) => {
    const field = asked.find(({ id }) => id === name) ?? (known(name) ? { id: name } : undefined);
    if (!field) return [fault(['fields', name], 'field-unknown', 'This form has no such field.')];
    const words = () =>
      form && formId !== undefined
        ? requiredWords(config, form, formId, stamp?.locale ?? 'ru', name)
        : '';
    return valueFaults(field, value, words);
  });
}

function fieldFaults(config: AssentConfig, form: FormConfig, contact: Contact): FieldError[] {
  const fields = fieldsOf(form);
  const known = fields.map(({ id }) => id);
  const strangers = (part: string, names: readonly string[], allowed: readonly string[]) =>
    names.flatMap((name) =>
      allowed.includes(name)
        ? []
        : [fault([part, name], 'field-unknown', 'This form has no such field.')],
    );
  return [
    ...strangers('fields', Object.keys(contact.fields), known),
    ...strangers('typed', Object.keys(contact.typed ?? {}), known),
    ...strangers('doubts', contact.doubts ?? [], known),
    ...strangers('extra', Object.keys(contact.extra ?? {}), form.extra ?? []),
    ...fields.flatMap((field) =>
      valueFaults(field, contact.fields[field.id], () =>
        requiredWords(config, form, contact.form, contact.stamp.locale, field.id),
      ),
    ),
  ];
}

function valueFaults(
  field: FieldConfig,
  value: string | undefined,
  required: () => string,
): FieldError[] {
  if (isFieldRequired(field) && !value?.trim()) {
    return [fault(['fields', field.id], 'required', required())];
  }
  const isForeign = !!value && field.type === 'select' && !field.options?.includes(value);
  return isForeign
    ? [fault(['fields', field.id], 'option-unknown', 'This is none of the options.')]
    : [];
}

/** In the language in which the form stood there: the person reads it beside the field. */
function requiredWords(
  config: AssentConfig,
  form: FormConfig,
  formId: string,
  locale: string,
  id: string,
): string {
  const pack = packs[locale] ?? packs.en ?? {};
  const spoken = speak(config, locale, pack);
  const { fields } = planForm(config, formId, form, spoken);
  const label = fields.find((field) => field.id === id)?.label ?? id;
  return spoken.text('form.error.required', { label });
}

/** The page is kept as origin and path of the very site that signed the stamp. */
function pageFaults({ page, stamp }: Contact): FieldError[] {
  const url = URL.canParse(page) ? new URL(page) : undefined;
  if (url?.origin !== stamp.origin) {
    return [fault(['page'], 'page-foreign', 'The page is not of the origin that posts.')];
  }
  return /[?#]/.test(page)
    ? [fault(['page'], 'page-query', 'Send origin and path only, without query and fragment.')]
    : [];
}
