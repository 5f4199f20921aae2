import type { Account } from './account';
import { type Row, rowsIn } from './row';
import { isOf, signOf } from './signs';
import type { Person } from './work';

/** Contacts that one look brings, the most that an account gives. */
const LOOK = '250';

/**
 * The first contact of a person. `query` searches all fields and gives what is alike, so that each is looked
 * at; and as it may not know yet what was added just now, the newest contacts are looked through, too. What
 * remains: where two processes add the same person within the same moment, or 250 others are added while
 * the search is late, there are two contacts.
 */
export async function knownContact(account: Account, person: Person): Promise<Row | undefined> {
  const sign = signOf(person);
  if (!sign) return undefined;
  const asked = { with: 'leads', limit: LOOK };
  const firstOf = (answer: unknown) =>
    rowsIn(answer, 'contacts')
      .filter((row) => isOf(row, person))
      .sort((one, other) => one.id - other.id)[0];
  return (
    firstOf(await account.read('contacts', { ...asked, query: sign.query })) ??
    firstOf(await account.read('contacts', { ...asked, 'order[id]': 'desc' }))
  );
}
