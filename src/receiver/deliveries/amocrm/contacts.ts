import { addedIn, type FieldValue, type Row, rowIn, valuesOf } from './row';
import { isOf } from './signs';
import type { Work } from './work';

/** What a contact bears that was made by us. */
const TAG = 'assent';

/** A contact's name at most, in letters. */
const MAX_NAME = 250;

/** A contact with the leads that hang on it; `undefined` where it is gone. */
export async function contactAt({ account }: Work, id: number): Promise<Row | undefined> {
  return rowIn(await account.read(`contacts/${id}`, { with: 'leads' }));
}

/** Adds a contact of the person; its number. */
export async function addContact({ account, card }: Work): Promise<number> {
  const { name, phone, email } = card.person;
  const contact = {
    ...nameIn(name),
    custom_fields_values: [
      ...(phone === undefined ? [] : [fieldOf('PHONE', [workValue(phone)])]),
      ...(email === undefined ? [] : [fieldOf('EMAIL', [workValue(email)])]),
    ],
    _embedded: { tags: [{ name: TAG }] },
    request_id: card.id,
  };
  return addedIn(await account.add('contacts', [contact]), 'contacts');
}

/** Whether a contact is ours to change: made by us, and no other lead hangs on it. */
export function isOurs({ made }: Work, contact: Row, lead: number | undefined): boolean {
  const { tags = [], leads = [] } = contact._embedded ?? {};
  const isMade =
    tags.some(({ name }) => name === TAG) || (made.isOwn === true && made.contact === contact.id);
  return isMade && leads.every(({ id }) => id === lead);
}

/** Puts name, phone and mail in the place of what stood there; what others added beside stays. */
export async function changeContact({ account, card }: Work, contact: Row): Promise<void> {
  const { name, phone, email } = card.person;
  const alone = { name, phone: undefined, email: undefined };
  const fields = [
    ...(phone === undefined || isOf(contact, { ...alone, phone })
      ? []
      : [replaced(contact, 'PHONE', phone)]),
    ...(email === undefined || isOf(contact, { ...alone, email })
      ? []
      : [replaced(contact, 'EMAIL', email)]),
  ];
  await account.change(`contacts/${contact.id}`, {
    ...nameIn(name),
    ...(fields.length > 0 && { custom_fields_values: fields }),
  });
}

/** Takes away who a contact was: an account deletes none. */
export async function emptyContact({ account, words }: Work, { id }: Row): Promise<void> {
  // `null` is how the values of a field are taken away.
  const fields = [fieldOf('PHONE', null), fieldOf('EMAIL', null)];
  const name = { name: words.emptied, first_name: words.emptied, last_name: '' };
  await account.change(`contacts/${id}`, { ...name, custom_fields_values: fields });
}

/** A field with another first value. */
function replaced(contact: Row, code: 'PHONE' | 'EMAIL', value: string) {
  const [, ...others] = valuesOf(contact, code);
  const kept = others.map(({ value, enum_code }) => ({ value, ...(enum_code && { enum_code }) }));
  return fieldOf(code, [workValue(value), ...kept]);
}

function nameIn(name: string | undefined): { name?: string } {
  // Half an emoji would be refused.
  return name === undefined
    ? {}
    : { name: name.slice(0, MAX_NAME).replace(/[\uD800-\uDBFF]$/, '') };
}

const workValue = (value: string): FieldValue => ({ value, enum_code: 'WORK' });

const fieldOf = (field_code: string, values: FieldValue[] | null) => ({ field_code, values });
