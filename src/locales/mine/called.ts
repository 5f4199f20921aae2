import type { Pack } from '../../core/texts';

/** Names of fields, purposes and categories, and of an operator's numbers. */
const NAME = /^(field\.\w+|(purpose|category)\.\w+\.title|consent\.(inn|ogrn|ogrnip))$/;

/** What a language calls the things that a person's data is about, out of its groups. */
export function called(groups: Readonly<Record<string, Pack>>): Pack {
  const all = Object.values(groups).flatMap((pack) => Object.entries(pack));
  return Object.fromEntries(all.filter(([key]) => NAME.test(key)));
}
