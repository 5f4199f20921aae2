import { oneByOne } from '../inHand';
import { contactFor } from './contactFor';
import { followPerson } from './followPerson';
import { leadOf } from './leadOf';
import { note } from './notes';
import { addedIn } from './row';
import { signOf } from './signs';
import { nameOf, type Work } from './work';

/** Adds a lead, tied to the contact of its person, with a note of all that was sent. Once it is there nothing is added again. */
export async function addLead(work: Work): Promise<void> {
  const { account, card, made } = work;
  const found = await leadOf(work);
  // What whoever works with the account has deleted is theirs to delete.
  if (found.kind === 'gone') return;
  if (found.kind === 'found') made.lead = found.lead.id;
  else {
    const contact = await ofPerson(work, () => contactFor(work));
    const tied = contact === undefined ? {} : { _embedded: { contacts: [{ id: contact }] } };
    const lead = { name: nameOf(card), ...tied, request_id: card.id };
    made.lead = addedIn(await account.add('leads', [lead]), 'leads');
  }
  await note(work, made.lead, card.text, found.kind === 'found');
}

/** Writes what was corrected on the lead, and into its contact where that is ours to change. */
export async function correctLead(work: Work): Promise<void> {
  const { card, made } = work;
  const found = await leadOf(work);
  if (found.kind === 'gone') return;
  if (found.kind === 'none') return addLead(work);
  made.lead = found.lead.id;
  await ofPerson(work, () => followPerson(work, found.lead));
  await note(work, found.lead.id, card.text, work.sinceMs !== undefined);
}

/** Writes on a lead what is said of it. */
export async function tellLead(work: Work): Promise<void> {
  const found = await leadOf(work);
  if (found.kind === 'found')
    await note(work, found.lead.id, work.card.text, work.sinceMs !== undefined);
}

/** One person's contact is looked for and made by one event at a time. */
function ofPerson<Result>({ account, card }: Work, act: () => Promise<Result>): Promise<Result> {
  const sign = signOf(card.person);
  return sign ? oneByOne(`${account.origin} ${sign.query}`, act) : act();
}
