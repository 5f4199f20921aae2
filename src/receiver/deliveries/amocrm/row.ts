import { AmoFailure, UNREADABLE } from './account';

/** The values of a field, as an account writes them. */
export type FieldValue = { value?: unknown; enum_code?: string | null };

/** A contact, a lead or a note, as far as it is looked at (https://www.amocrm.ru/developers/content/crm_platform/contacts-api). */
export type Row = {
  id: number;
  name?: string | null;
  is_deleted?: boolean;
  /** Seconds since 1970-01-01 UTC. */
  created_at?: number;
  custom_fields_values?: { field_code?: string | null; values?: FieldValue[] }[] | null;
  params?: { text?: unknown } | null;
  _embedded?: {
    tags?: { name?: string }[];
    leads?: { id: number }[];
    contacts?: { id: number }[];
  };
};

/** One card of an answer; `undefined` where there is none, or only in the bin. */
export function rowIn(answer: unknown): Row | undefined {
  return isRow(answer) && answer.is_deleted !== true ? answer : undefined;
}

/** The cards of a list that are not in the bin. */
export function rowsIn(answer: unknown, kind: 'contacts' | 'leads' | 'notes'): Row[] {
  const { _embedded: listed } = (answer ?? {}) as { _embedded?: Record<string, unknown> }; // looked at below
  const rows = listed?.[kind];
  return Array.isArray(rows) ? rows.filter((row) => rowIn(row) !== undefined) : [];
}

/** The number of what was added. */
export function addedIn(answer: unknown, kind: 'contacts' | 'leads' | 'notes'): number {
  const [added] = rowsIn(answer, kind);
  if (!added) throw new AmoFailure(UNREADABLE);
  return added.id;
}

/** The numbers of the contacts that are tied to a lead. */
export function tiedTo({ _embedded: embedded }: Row): number[] {
  return embedded?.contacts?.map(({ id }) => id) ?? [];
}

/** The values of a field that has a code. */
export function valuesOf({ custom_fields_values: fields }: Row, code: string): FieldValue[] {
  return fields?.find((field) => field.field_code === code)?.values ?? [];
}

function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' && value !== null && 'id' in value && Number.isSafeInteger(value.id)
  );
}
