/** Characters that the name of somebody with access has at most. */
export const MAX_NAME_CHARS = 60;

/** A name that can be told from others and written down, or what is wrong with it. */
export type PersonName =
  | { kind: 'name'; name: string; key: string }
  | { kind: 'empty' | 'too-long' | 'unseen' };

/** What no eye sees or no encoding carries: controls, marks of direction, halves of characters. */
const UNSEEN = /[\p{C}\uFFFD]/u;

/** A name as it was given; it is told from others whatever their case and spaces. */
export function personName(given: string): PersonName {
  const name = given.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (!name) return { kind: 'empty' };
  if ([...name].length > MAX_NAME_CHARS) return { kind: 'too-long' };
  if (UNSEEN.test(name)) return { kind: 'unseen' };
  return { kind: 'name', name, key: name.normalize('NFKC').toLowerCase() };
}
