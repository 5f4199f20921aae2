import type { AssentConfig } from '../../core/config';
import type { Localized } from '../../core/localizedText';
import { TAGS } from '../../locales/tags';
import { entries } from '../rules/rule';

/** Words that an owner wrote; `tag` is their language, where it is known. */
export type OwnWords = { path: string; tag?: string; key: string; text: string };

/** All words of the owner's own that people read before they choose, in the languages that are spoken. */
export function ownWords({ texts, categories, purposes }: AssentConfig): OwnWords[] {
  const spoken = TAGS;
  const inTexts = entries(texts).flatMap(([tag, pack]) =>
    spoken.includes(tag)
      ? entries(pack).map(([key, text]) => ({ path: textPath(tag, key), tag, key, text }))
      : [],
  );
  return [
    ...inTexts,
    ...entries(categories).flatMap(([id, category]) =>
      (['title', 'description', 'aim'] as const).flatMap((part) =>
        inLanguages(`categories.${id}.${part}`, `category.${id}.${part}`, category[part]),
      ),
    ),
    ...entries(purposes).flatMap(([id, { title }]) =>
      inLanguages(`purposes.${id}.title`, `purpose.${id}.title`, title),
    ),
  ];
}

/** Where a text stands in the configuration. */
export function textPath(tag: string, key: string): string {
  return `texts.${tag}[${JSON.stringify(key)}]`;
}

/** A text without what may be in any language: slots, addresses, names in quotes, the operator and the recipients. */
export function bareText(text: string, { operator, recipients, site }: AssentConfig): string {
  const names = [operator.name, site, ...Object.values(recipients ?? {}).map(({ name }) => name)];
  let unnamed = text;
  for (const name of names) if (name) unnamed = unnamed.split(name).join(' ');
  return unnamed.replace(
    /\{\w+\}|«[^»]*»|“[^”]*”|„[^“”]*[“”]|”[^”]*”|»[^«»]*[«»]|「[^」]*」|『[^』]*』|"[^"]*"|\S+[.@/]\S+/g,
    ' ',
  );
}

function inLanguages(path: string, key: string, words: Localized | undefined): OwnWords[] {
  if (words === undefined) return [];
  if (typeof words === 'string') return [{ path, key, text: words }];
  return entries(words).map(([tag, text]) => ({ path: `${path}.${tag}`, tag, key, text }));
}
