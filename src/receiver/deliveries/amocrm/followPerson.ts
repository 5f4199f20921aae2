import { contactFor } from './contactFor';
import { changeContact, contactAt, emptyContact, isOurs } from './contacts';
import { knownContact } from './knownContact';
import { type Row, tiedTo } from './row';
import { isOf, signOf } from './signs';
import { tie, untie } from './ties';
import type { Work } from './work';

/** Has the lead's contact be the person that was corrected: another phone may be another person's. */
export async function followPerson(work: Work, lead: Row): Promise<void> {
  const { account, card, made } = work;
  if (!signOf(card.person)) return;
  const ids = tiedTo(lead);
  // One that whoever works with the account has put there instead is theirs to put there.
  const ours = made.contact ?? ids[0];
  const tied = ours !== undefined && ids.includes(ours) ? await contactAt(work, ours) : undefined;
  const isOwn = tied !== undefined && isOurs(work, tied, lead.id);
  if (tied && isOf(tied, card.person)) return isOwn ? changeContact(work, tied) : undefined;
  const known = await knownContact(account, card.person);
  if (!known && tied && isOwn) return changeContact(work, tied);
  if (known && ids.includes(known.id)) return;
  if (known) Object.assign(made, { contact: known.id, isOwn: false });
  else delete made.contact;
  const right = known ? known.id : await contactFor(work);
  if (right !== undefined) await tie(work, lead, right);
  if (!tied) return;
  await untie(work, lead, tied.id);
  if (isOwn) await emptyContact(work, tied);
}
