/** A day in a language's own words, ready to stand before a full stop; in figures where the browser does not know the language. */
export function formatDay(iso: string, locale: string): string {
  const format = (tag: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(iso));
  const words = format(locale, { dateStyle: 'long' });
  // Some browsers hold a language by name only: its eleventh month is “M11” there.
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 && !/M\d/.test(words);
  // An Armenian sentence ends with a sign of its own, which no abbreviation's dot may stand in for.
  return isKnown
    ? (locale === 'bg' ? words : words.replace(/ г\.$/, ' года')).replace(/(?<!թ)\.$/, '')
    : format('de', { day: '2-digit', month: '2-digit', year: 'numeric' });
}
