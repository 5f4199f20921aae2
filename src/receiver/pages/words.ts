/** Looks up words by key; `{slot}` is filled in. */
export type WordLookup<Key extends string> = (
  key: Key,
  slots?: Readonly<Record<string, string>>,
) => string;

/** The words of one language. */
export function lookUpIn<Key extends string>(pack: Readonly<Record<Key, string>>): WordLookup<Key> {
  return (key, slots = {}) => pack[key].replace(/\{(\w+)\}/g, (slot, name) => slots[name] ?? slot);
}

/** Which of our two languages a browser asks for first; `usual` where it asks for neither. */
export function readerLanguage(
  acceptLanguage: string | undefined,
  usual: 'ru' | 'en',
): 'ru' | 'en' {
  const first = acceptLanguage?.match(/\b(ru|en)\b/i)?.[1]?.toLowerCase();
  return first === 'ru' || first === 'en' ? first : usual;
}
