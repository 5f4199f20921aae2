import type { Lead } from './lead';

/** Digits at the end of a number that tell it from another, however it is written. */
const TELLING_DIGITS = 7;
/** Shorter answers stand in many texts by chance. */
const TELLING_LETTERS = 5;

/** Whether a request's address or body holds what a person wrote into a form, or the id of its stamp. */
export function carriesLead(text: string, { id, fields }: Pick<Lead, 'id' | 'fields'>): boolean {
  const texts = [text, decoded(text)];
  const digits = texts.map((one) => one.replace(/\D/g, ''));
  const holds = (all: readonly string[], part: string) => all.some((one) => one.includes(part));
  return (
    holds(texts, id) ||
    Object.values(fields).some((value) => {
      const number = value.replace(/\D/g, '');
      return number.length < TELLING_DIGITS
        ? value.length >= TELLING_LETTERS && holds(texts, value)
        : holds(digits, number.slice(-TELLING_DIGITS));
    })
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
