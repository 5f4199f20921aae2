import { at, isObject, type Json, type JsonObject, listAt, objectAt, put } from './json';
import { type FreePurpose, formFields, freePurposes } from './options/purposes';

const usual: string[] = formFields.map(({ id }) => id);

/** Fields that can carry a message or a call. */
const CONTACTS = ['phone', 'email'];

/** The ids of what a form asks for; name and phone where it says nothing. */
export function fieldsOf(config: JsonObject, form: string): string[] {
  const fields = at(config, `forms.${form}.fields`);
  if (!Array.isArray(fields)) return ['name', 'phone'];
  return fields.flatMap((field) => idOf(field) ?? []);
}

/** The purpose a form is for: the required one, else the first that is no free one. */
export function ownPurpose(config: JsonObject, form: string): string {
  const asked = Object.entries(objectAt(config, `forms.${form}.purposes`));
  const required = asked.find(([, purpose]) => isObject(purpose) && purpose.required === true);
  const other = asked.find(([id]) => !isFree(config, id));
  return (required ?? other)?.[0] ?? 'callback';
}

/** A configuration in which a form asks for a field, or no longer does; its purposes follow. */
export function withField(
  config: JsonObject,
  form: string,
  id: string,
  isAsked: boolean,
): JsonObject {
  const before = at(config, `forms.${form}.fields`);
  const kept: Json[] = Array.isArray(before) ? before : ['name', 'phone'];
  const others = kept.filter((field) => idOf(field) !== id);
  const added = isAsked ? [...others, id] : others;
  const place = (field: Json) => usual.indexOf(idOf(field) ?? '') + 1 || usual.length + 1;
  const fields = added.sort((one, other) => place(one) - place(other));
  return fitted(put(config, `forms.${form}.fields`, fields), form);
}

/** A configuration in which a form asks for a free purpose, or no longer does. */
export function withPurpose(
  config: JsonObject,
  form: string,
  { id, first }: FreePurpose,
  isAsked: boolean,
): JsonObject {
  const path = `forms.${form}.purposes.${id}`;
  if (isAsked) {
    const described = at(config, `purposes.${id}`)
      ? config
      : put(config, `purposes.${id}`, { ...first, data: ['phone'] });
    return fitted(put(described, path, {}), form);
  }
  const without = put(config, path, undefined);
  return isAskedAnywhere(without, id) ? without : put(without, `purposes.${id}`, undefined);
}

/** The id of the next form. */
export function newForm(config: JsonObject): string {
  const taken = Object.keys(objectAt(config, 'forms'));
  if (!taken.includes('callback')) return 'callback';
  let number = taken.length + 1;
  while (taken.includes(`form${number}`)) number += 1;
  return `form${number}`;
}

/** A configuration with one more form, for the purpose `callback`. */
export function withForm(config: JsonObject): JsonObject {
  const id = newForm(config);
  const described = at(config, 'purposes.callback')
    ? config
    : put(config, 'purposes.callback', { data: ['name', 'phone'], keepDays: 365 });
  const form = { fields: ['name', 'phone'], purposes: { callback: { required: true } } };
  return fitted(put(described, `forms.${id}`, form), id);
}

/** A configuration without a form, and without the purposes that only it had. */
export function withoutForm(config: JsonObject, form: string): JsonObject {
  const asked = Object.keys(objectAt(config, `forms.${form}.purposes`));
  const rest = put(config, `forms.${form}`, undefined);
  return asked
    .filter((id) => !isAskedAnywhere(rest, id))
    .reduce((now, id) => put(now, `purposes.${id}`, undefined), rest);
}

/** Purposes whose data is what their forms ask for: no more is named than is asked (152-FZ art. 5 part 5). */
function fitted(config: JsonObject, form: string): JsonObject {
  const own = ownPurpose(config, form);
  const asking = (id: string) => {
    const forms = Object.keys(objectAt(config, 'forms'));
    const askers = forms.filter((one) => at(config, `forms.${one}.purposes.${id}`));
    return new Set(askers.flatMap((one) => fieldsOf(config, one)));
  };
  return Object.keys(objectAt(config, `forms.${form}.purposes`)).reduce((now, id) => {
    if (!at(now, `purposes.${id}`)) return now;
    const asked = asking(id);
    const wanted = id === own ? usual : isFree(now, id) ? CONTACTS : [];
    if (!wanted.length) return now;
    const others = listAt(now, `purposes.${id}.data`).filter((field) => !usual.includes(field));
    const data = [...wanted.filter((field) => asked.has(field)), ...others];
    return put(now, `purposes.${id}.data`, data);
  }, config);
}

function isFree(config: JsonObject, id: string): boolean {
  const kind = at(config, `purposes.${id}.kind`);
  return kind === 'advertising' || kind === 'calls' || freePurposes.some((one) => one.id === id);
}

function isAskedAnywhere(config: JsonObject, id: string): boolean {
  return Object.keys(objectAt(config, 'forms')).some((form) =>
    at(config, `forms.${form}.purposes.${id}`),
  );
}

function idOf(field: Json): string | undefined {
  if (typeof field === 'string') return field;
  return isObject(field) && typeof field.id === 'string' ? field.id : undefined;
}
