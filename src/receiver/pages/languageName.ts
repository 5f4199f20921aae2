/** What a language is called in another, by their tags; the tag itself where that is none. */
export function languageName(locale: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}
