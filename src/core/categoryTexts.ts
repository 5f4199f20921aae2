import type { AssentConfig } from './config';
import { categoriesOf, localized } from './settings';
import { signsOf } from './signs';
import { createTexts, type Pack } from './texts';

/** A category in words, as the preferences show it and as it is hashed: title, LF, description. */
export type CategoryText = { id: string; title: string; description: string };

/** The optional categories in words. The one that `browserInfo` names says what is sent with it. */
export function categoryTexts(config: AssentConfig, locale: string, pack: Pack): CategoryText[] {
  const text = createTexts(config, locale, pack);
  const info = config.browserInfo;
  const { comma, gap } = signsOf(pack);
  const names = (info?.identifiers ?? []).join(comma);
  return Object.entries(categoriesOf(config))
    .filter(([id]) => id !== 'necessary')
    .map(([id, category]) => {
      const named = (part: string) =>
        pack[`category.${id}.${part}`] ? text(`category.${id}.${part}`) : undefined;
      const sentences = [
        localized(category.description, locale) ?? named('description'),
        info?.category === id && text('category.browserInfo'),
        info?.category === id && names && text('category.browserInfo.identifiers', { names }),
      ];
      return {
        id,
        title: localized(category.title, locale) ?? named('title') ?? id,
        description: sentences.filter(Boolean).join(gap),
      };
    });
}
