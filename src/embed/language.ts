import type { Load } from '../chunks/contract';
import type { AssentConfig } from '../core/config';
import { createTexts, type Language, type Pack, pickLocale } from '../core/texts';
import { en, ru } from '../locales/banners';
import { TAGS } from '../locales/tags';

/**
 * Picks the language by configuration, page and browser. One whose banner is not in the eager file is
 * fetched before anything is shown; where that fails, Russian (in Russia) or English speaks.
 */
export function createLanguage(
  config: AssentConfig,
  load: Load,
  log: (...words: unknown[]) => void,
): Language {
  const inside: Record<string, Pack> = { ru, en };
  const wanted = [document.documentElement.lang, ...(navigator.languages ?? [])];
  const speak = (locale: string) => {
    const pack = { ...inside[locale] };
    Object.assign(language, { locale, pack, text: createTexts(config, locale, pack) });
  };
  // Into the same pack: who looks words up there already finds the new ones too.
  const take = async (view: string) =>
    Object.assign(language.pack, ...Object.values(await load(`${view}_${language.locale}`)));
  // `speak` gives it the rest, right below.
  const language = {
    ready: Promise.resolve(),
    words: (view) => language.ready.then(() => take(view)),
  } as Language;
  speak(pickLocale(config, wanted, TAGS));
  // Three letters, which are four where this file was not read as the UTF-8 that it is.
  if (!inside[language.locale] || ru.and?.[3]) {
    language.ready = take('banner').catch((error) => {
      log(error);
      speak(pickLocale(config, [], []));
    });
  }
  return language;
}
