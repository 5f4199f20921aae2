import type { AssentConfig, CategoryConfig, Endpoint, Regime } from './config';
import type { Localized } from './localizedText';

/** A day in milliseconds: the record counts days since 1970-01-01 UTC, and a lead waits for one at most. */
export const DAY_MS = 86_400_000;

/** Categories a visitor can switch when the owner names none. */
const USUAL_CATEGORIES = { analytics: {}, marketing: {} };

/** The optional categories by id, in the order shown. */
export function categoriesOf(config: AssentConfig): Record<string, CategoryConfig> {
  return config.categories ?? USUAL_CATEGORIES;
}

/** Whether an id is always granted: the category `necessary` and the services in it. */
export function isNecessary(config: AssentConfig, id: string): boolean {
  return (categoryOfService(config, id) ?? id) === 'necessary';
}

/** Ids of all that a visitor can switch: optional categories, then services. */
export function optionalIds(config: AssentConfig): string[] {
  return knownIds(config).filter((id) => !isNecessary(config, id));
}

/** Ids that a marked node may name. */
export function knownIds(config: AssentConfig): string[] {
  return ['necessary', ...Object.keys(categoriesOf(config)), ...Object.keys(config.services ?? {})];
}

/**
 * The category a service belongs to: the one named, else its preset's; `undefined` for an id that is no service.
 * The catalog says the same at more length; here the beginnings of names do, for every visitor pays for them, and a
 * test holds the two together. What is necessary says so itself, which the checker sees to.
 */
export function categoryOfService(config: AssentConfig, id: string): string | undefined {
  const { category, preset } = config.services?.[id] ?? {};
  return (
    category ??
    (preset && (/^(ga4|clar|hot|mat|post|top|yandex-me)/.test(preset) ? 'analytics' : 'marketing'))
  );
}

/** The regime in force; `ru` when the owner names none. */
export function regimeOf(config: AssentConfig): Regime {
  return config.regime ?? 'ru';
}

/** Address of a receiver's route; `undefined` without a receiver. */
export function receiverUrl(config: AssentConfig, path: string): string | undefined {
  return config.receiver && config.receiver.replace(/\/+$/, '') + path;
}

/** Where forms go; `undefined` when the owner named neither an endpoint nor a receiver. */
export function contactEndpoint(config: AssentConfig): Endpoint | undefined {
  const { endpoint } = config;
  if (typeof endpoint === 'string') return { url: endpoint };
  if (endpoint) return endpoint;
  const url = receiverUrl(config, '/v1/contact');
  return url ? { url, idempotent: true } : undefined;
}

/** Where consent messages go; `undefined` when choices stay in the browser. */
export function consentEndpoint(config: AssentConfig): string | undefined {
  return config.consentEndpoint ?? receiverUrl(config, '/v1/consent');
}

/** Which of the two languages that everything is written in people of another one are given. */
export function secondLanguage(locale: string): 'ru' | 'en' {
  return /^(ru|be|kk)/.test(locale) ? 'ru' : 'en';
}

/** A text in the wanted language, else in the one nearest to it, else in the first language given. */
export function localized(text: Localized | undefined, locale: string): string | undefined {
  return typeof text === 'object'
    ? (text[locale.slice(0, 2)] ?? text[secondLanguage(locale)] ?? Object.values(text)[0])
    : text;
}

/** Whether an address from the configuration may become a link: never a script. */
export function isSafeHref(url: string): boolean {
  return !/^[^/?#]*:/.test(url) || /^(https?|mailto|tel):/i.test(url);
}
