import type { InTwo } from '../../../core/service';

/** One value to choose. */
export type Choice = { value: string; label: InTwo };

/** One option: the control's name, what it asks, and why the law or the matter wants it. */
export type Option = {
  /** The path in the configuration. */
  path: string;
  /** `list` has one entry a line. */
  kind: 'text' | 'area' | 'list' | 'number' | 'choice' | 'switch' | 'color';
  label: InTwo;
  why: InTwo;
  /** Cited as in the checker's findings: `152-FZ art. 9 part 4`. */
  law?: string;
  choices?: readonly Choice[];
  /** What holds where nothing is written. */
  usual?: InTwo;
  /** Shows what an answer looks like. */
  example?: string;
  /** What a browser may fill in. */
  autocomplete?: 'organization' | 'street-address' | 'email' | 'tel';
  /** Further paths whose findings stand here. */
  hears?: readonly string[];
};

/** Words that are the same in both languages. */
export const same = (word: string): InTwo => ({ ru: word, en: word });

/** A value and its words. */
export const choice = (value: string, en: string, ru: string): Choice => ({
  value,
  label: { en, ru },
});
