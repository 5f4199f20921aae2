import type { AssentConfig } from './config';
import { categoriesOf, localized } from './settings';
import { createTexts, joinWords, type Pack } from './texts';

/** The banner's words. `text` holds `{policy}` once where the link stands. */
export type BannerTexts = {
  title: string;
  text: string;
  policy: string;
  accept: string;
  decline: string;
  choose: string;
  /** Said beside the text; no part of what is answered, so it is not hashed. */
  note?: string;
};

const WORDS = ['title', 'text', 'policy', 'accept', 'decline', 'choose'] as const;

/** The banner's words for a configuration in one language. */
export function bannerTexts(config: AssentConfig, locale: string, pack: Pack): BannerTexts {
  const text = createTexts(config, locale, pack);
  const aims = Object.entries(categoriesOf(config)).map(
    ([id, category]) =>
      localized(category.aim, locale) ??
      (pack[`aim.${id}`] ? text(`aim.${id}`) : (localized(category.title, locale) ?? id)),
  );
  const slots = { aims: joinWords(aims, text('and'), pack.comma) };
  const said = WORDS.map((word) => [word, text(`banner.${word}`, slots)]);
  return Object.fromEntries(said) as BannerTexts; // WORDS names its members
}

/** The banner as one text, as it is hashed: title, text and button labels joined by LF, the link standing as its words. */
export function wholeBanner(texts: BannerTexts): string {
  const { title, text, policy, accept, decline, choose } = texts;
  return [title, text.replace('{policy}', () => policy), accept, decline, choose].join('\n');
}
