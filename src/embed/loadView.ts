import type { Entries, Widget } from '../chunks/contract';

/** Loads a view with the words it shows; rejects when either cannot be had. */
export async function loadView<Name extends keyof Entries>(
  { load, language }: Pick<Widget, 'load' | 'language'>,
  name: Name,
): Promise<Entries[Name]> {
  return (await Promise.all([load(name), language.words(name)]))[0];
}
