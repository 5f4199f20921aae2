import type { AssentConfig } from '../config/types';
import { createTexts, type Pack, pickLocale, type Texts } from '../core/texts';
import { en, ru } from '../locales/banners';
import { TAGS } from '../locales/tags';

/** The language spoken on this page, and the words of it at hand. */
export type Language = {
  /** Its tag. Changes once, before `ready`, where its words cannot be had. */
  locale: string;
  /** The banner's words when `ready`, all of them after `whole`. */
  pack: Pack;
  text: Texts;
  ready: Promise<unknown>;
  /** Fetches the rest of the words; rejects when they cannot be had. */
  whole(): Promise<unknown>;
};

/**
 * Picks the language by configuration, page and browser. One whose banner is not in the eager file is
 * loaded whole before anything is shown; where that fails, Russian (in Russia) or English speaks.
 */
export function createLanguage(
  config: AssentConfig,
  load: (name: `locale_${string}`) => Promise<Record<string, Pack>>,
  log: (...words: unknown[]) => void,
): Language {
  const inside: Record<string, Pack> = { ru, en };
  const wanted = [document.documentElement.lang, ...navigator.languages];
  const speak = (locale: string, ...parts: (Pack | undefined)[]) => {
    const pack: Pack = Object.assign({}, inside[locale], ...parts);
    return Object.assign(language, { locale, pack, text: createTexts(config, locale, pack) });
  };
  const take = async () => {
    const { locale } = language;
    speak(locale, ...Object.values(await load(`locale_${locale}`)));
  };
  const language = { ready: Promise.resolve(), whole: () => language.ready.then(take) } as Language;
  speak(pickLocale(config, wanted, TAGS.split(' ')));
  if (!inside[language.locale]) {
    language.ready = take().catch((error) => {
      log(error);
      speak(pickLocale(config, [], []));
    });
  }
  return language;
}
