import { contactAt, emptyContact, isOurs } from './contacts';
import { leadOf } from './leadOf';
import { note, wipeNotes } from './notes';
import { type Row, tiedTo } from './row';
import { untie } from './ties';
import { nameOf, type Work } from './work';

/**
 * Takes the person out of what was made of a lead, as an account deletes neither leads nor contacts nor
 * notes. A contact that was there before, or that others deal with, only loses its tie to the lead.
 */
export async function eraseLead(work: Work): Promise<void> {
  const { account, card, words } = work;
  const found = await leadOf(work);
  const lead = found.kind === 'found' ? found.lead : undefined;
  const isKept = await leavePeople(work, lead);
  if (!lead) return;
  await account.change(`leads/${lead.id}`, { name: nameOf(card) });
  await wipeNotes(work, lead.id);
  const text = isKept ? `${words.erased}\n${words.kept}` : words.erased;
  await note(work, lead.id, text, work.sinceMs !== undefined);
}

/** Empties the contacts that are ours, and unties all others; whether there were any. */
async function leavePeople(work: Work, lead: Row | undefined): Promise<boolean> {
  const { made } = work;
  const tied = lead ? tiedTo(lead) : [];
  const contacts = new Set([...tied, ...(made.contact === undefined ? [] : [made.contact])]);
  let isKept = false;
  for (const id of contacts) {
    const contact = await contactAt(work, id);
    if (!contact) continue;
    if (isOurs(work, contact, lead?.id ?? made.lead)) {
      await emptyContact(work, contact);
      continue;
    }
    isKept = true;
    if (lead && tied.includes(id)) await untie(work, lead, id);
  }
  return isKept;
}
