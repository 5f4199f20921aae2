import type { Account } from './account';
import type { Made } from './made';
import type { AmoWords } from './words';

/** A person as a contact holds them. */
export type Person = {
  name: string | undefined;
  phone: string | undefined;
  email: string | undefined;
};

/** What the account is told of a lead. */
export type LeadCard = {
  /** The lead's id, which its card carries in its name. */
  id: string;
  /** The event's id, which its note carries: it is written once. */
  event: string;
  title: string;
  text: string;
  person: Person;
};

/** What is done to the cards of an account, of one lead. `made` is filled in on the way. */
export type Work = {
  account: Account;
  words: AmoWords;
  card: LeadCard;
  made: Made;
  /** Since when an earlier try may have arrived: what it may have made is looked for where the search is late, too. */
  sinceMs: number | undefined;
};

/** A lead's name holds its id, by which its card is found again. */
export function nameOf({ title, id }: LeadCard): string {
  return `${title} № ${id}`;
}
