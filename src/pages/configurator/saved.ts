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

/** The way a state is written; another number is told of. */
const VERSION = 1;

/** A state as it stands in the address. */
export function written(saved: Saved): string {
  const words = JSON.stringify({ v: VERSION, ...saved });
  return `#${base64url(new TextEncoder().encode(words))}`;
}

/** What an address carries: nothing, a state (`isOther` where another release wrote it), or what can be read of one that is damaged. */
export type Carried =
  | { kind: 'none' }
  | { kind: 'saved'; saved: Saved; isOther: boolean }
  | { kind: 'broken'; words: string };

/** Reads an address. */
export function read(hash: string): Carried {
  const code = hash.replace(/^#/, '');
  if (!code) return { kind: 'none' };
  const words = new TextDecoder().decode(bytesOf(code) ?? cutBytes(code));
  const saved = parsed(words);
  if (!isObject(saved) || !isObject(saved.config)) return { kind: 'broken', words };
  const { v = VERSION, config, show } = saved;
  const lang = saved.lang === 'ru' ? 'ru' : 'en';
  return {
    kind: 'saved',
    saved: { lang, config, show: shown(show, lang) },
    isOther: v !== VERSION,
  };
}

/** The bytes of an address as far as it is whole. */
function cutBytes(code: string): Uint8Array {
  const [whole = ''] = /^[\w-]*/.exec(code) ?? [];
  return bytesOf(whole.slice(0, whole.length - (whole.length % 4))) ?? new Uint8Array();
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
