/** A day in a language's own words, ready to stand before a full stop; in figures where the browser does not know the language. */
export function formatDay(iso: string, locale: string): string {
  const format = (tag: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(iso));
  const words = format(locale, { dateStyle: 'long' });
  // Some browsers hold a language by name only: its eleventh month is “M11” there.
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 && !/M\d/.test(words);
  return isKnown
    ? words.replace(/ г\.$/, ' года').replace(/(\d)\.$/, '$1')
    : format('de', { day: '2-digit', month: '2-digit', year: 'numeric' });
}
