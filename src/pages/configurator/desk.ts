import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding } from '../../config/finding';
import type { Json, JsonObject } from './json';
import { type Lang, lawWords, say, type WordKey } from './words';

/** What every control needs: the answers so far, what is said of them, and how to change them. */
export type Desk = {
  lang: Lang;
  config: JsonObject;
  findings: readonly Finding[];
  /** Puts a value at a path; `undefined` takes it out. */
  put(path: string, value: Json | undefined): void;
  /** Makes new answers of those that stand; `what` names the control that did it. */
  replace(next: (config: JsonObject) => JsonObject, what: string): void;
  say(key: WordKey, slots?: Readonly<Record<string, string>>): string;
  cite(law: string): string;
};

const DeskContext = createContext<Desk | undefined>(undefined);

/** Lends the desk to all that stands within. */
export const DeskProvider = DeskContext.Provider;

/** The desk of this page. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A control stands outside of the desk.');
  return desk;
}

/** How a language is spoken on the desk. */
export function speaking(lang: Lang): Pick<Desk, 'lang' | 'say' | 'cite'> {
  return {
    lang,
    say: (key, slots) => say(key, lang, slots),
    cite: (law) => lawWords(law, lang),
  };
}
