import { addContact, contactAt } from './contacts';
import { knownContact } from './knownContact';
import { signOf } from './signs';
import type { Work } from './work';

/**
 * The contact that an earlier try has made, else the one of that person, else a new one; none for whom
 * neither phone nor mail is known.
 */
export async function contactFor(work: Work): Promise<number | undefined> {
  const { account, card, made } = work;
  if (!signOf(card.person)) return undefined;
  const before = made.contact === undefined ? undefined : await contactAt(work, made.contact);
  if (before) return before.id;
  const known = await knownContact(account, card.person);
  made.isOwn = !known;
  made.contact = known ? known.id : await addContact(work);
  return made.contact;
}
