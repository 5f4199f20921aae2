import { type Row, rowsIn } from './row';
import type { Work } from './work';

/** Writes a note on a card. With `isLookedFor` only where an earlier try has not written it. */
export async function note(
  { account, card }: Work,
  lead: number,
  text: string,
  isLookedFor: boolean,
): Promise<void> {
  const mark = markOf(card.event);
  if (isLookedFor && (await notesOf(account, lead)).some((one) => textIn(one).includes(mark)))
    return;
  const params = { text: `${text.trimEnd()}\n\n${mark}` };
  await account.add(`leads/${lead}/notes`, [{ note_type: 'common', params }]);
}

/** Takes the text of each of a lead's notes away, which an account does not delete. */
export async function wipeNotes({ account, card, words }: Work, lead: number): Promise<void> {
  const [own, last] = [markOf(`${card.id}.`), markOf(card.event)];
  for (const one of await notesOf(account, lead)) {
    const text = textIn(one);
    if (!text.includes(own) || text.includes(last)) continue;
    const wiped = { note_type: 'common', params: { text: words.wiped } };
    await account.change(`leads/${lead}/notes/${one.id}`, wiped);
  }
}

/** What a note of ours is known by. */
const markOf = (event: string) => `№ ${event}`;

const textIn = ({ params }: Row) => String(params?.text ?? '');

async function notesOf(account: Work['account'], lead: number): Promise<Row[]> {
  const asked = { 'filter[note_type]': 'common', limit: '250' };
  return rowsIn(await account.read(`leads/${lead}/notes`, asked), 'notes');
}
