import { base64url, bytesOf } from '../../core/base64url';
import { isObject, type Json, type JsonObject } from './json';

/** Which part of the site the preview shows. */
export const VIEWS = ['banner', 'preferences', 'form', 'consent', 'policy'] as const;
/** One of them. */
export type View = (typeof VIEWS)[number];

/** How the preview shows it. */
export type Show = {
  view: View;
  locale: string;
  theme: 'light' | 'dark';
  width: 'phone' | 'desktop';
};

/** All that the page knows; it stands in the address behind the `#`, and nowhere else. */
export type Saved = { lang: 'ru' | 'en'; config: JsonObject; show: Show };

/** A state as it stands in the address. */
export function written(saved: Saved): string {
  return `#${base64url(new TextEncoder().encode(JSON.stringify(saved)))}`;
}

/** The state that an address carries; `undefined` where it carries none that can be read. */
export function read(hash: string): Saved | undefined {
  const bytes = bytesOf(hash.replace(/^#/, ''));
  if (!bytes?.length) return undefined;
  const saved = parsed(new TextDecoder().decode(bytes));
  if (!isObject(saved) || !isObject(saved.config)) return undefined;
  const lang = saved.lang === 'ru' ? 'ru' : 'en';
  return { lang, config: saved.config, show: shown(saved.show, lang) };
}

/** The preview as it stands first. */
export function firstShow(lang: 'ru' | 'en'): Show {
  return { view: 'banner', locale: lang, theme: 'light', width: 'phone' };
}

/** What a text of JSON says; `undefined` where it is none. */
export function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shown(show: Json | undefined, lang: 'ru' | 'en'): Show {
  const { view, locale, theme, width } = isObject(show) ? show : {};
  return {
    view: VIEWS.find((one) => one === view) ?? 'banner',
    locale: typeof locale === 'string' && /^[a-z]{2}(-\w+)?$/i.test(locale) ? locale : lang,
    theme: theme === 'dark' ? 'dark' : 'light',
    width: width === 'desktop' ? 'desktop' : 'phone',
  };
}
