/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** Google's signals by the category that grants them; `security_storage` is always granted. */
const SIGNALS: Readonly<Record<string, readonly string[]>> = {
  marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  analytics: ['analytics_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
};

/**
 * Google's own `gtag`: its scripts read a command only from an `arguments` object, never from an array.
 * Does nothing where the page has made `dataLayer` unusable.
 * https://developers.google.com/tag-platform/gtagjs/reference
 */
export function gtag(..._command: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: an array would be taken for data instead of a command
  pushData(arguments);
}

/** Puts an entry on `dataLayer`, which is made when the page has none. */
export function pushData(entry: unknown): void {
  try {
    const layer = page.dataLayer as unknown[] | undefined; // unknown as all globals: the next line looks
    if (typeof layer?.push === 'function') layer.push(entry);
    else page.dataLayer = [entry];
  } catch {}
}

/** All seven signals of Consent Mode v2. https://developers.google.com/tag-platform/security/guides/consent */
export function consentSignals(has: (id: string) => boolean): Record<string, 'granted' | 'denied'> {
  const signals: Record<string, 'granted' | 'denied'> = { security_storage: 'granted' };
  for (const [category, names] of Object.entries(SIGNALS)) {
    for (const name of names) signals[name] = has(category) ? 'granted' : 'denied';
  }
  return signals;
}

/** Tells Google's tags what is granted now: on each page and after each decision. */
export function updateConsent(has: (id: string) => boolean): void {
  gtag('consent', 'update', consentSignals(has));
}

/** Tells a tag manager what was chosen on an earlier page, for it knows no other page's events; nothing where this page told it. */
export function tellStanding(choice: Readonly<Record<string, boolean>>): void {
  try {
    const layer = page.dataLayer as ({ event?: unknown } | undefined)[] | undefined; // as above
    if (layer?.some((entry) => entry?.event === 'assent_consent')) return;
    pushData({ event: 'assent_consent', assent: { choice: { ...choice }, changed: [] } });
  } catch {
    // What is no list of entries is no tag manager's.
  }
}
