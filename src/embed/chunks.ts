import type { Pack } from '../core/texts';

/** Words in their groups, as a language's file in `locales/` exports them. */
export type Words = Readonly<Record<string, Pack>>;

/** The chunks by name, each as its module's type. */
export type Chunks = {
  preferences: typeof import('./chunks/preferences');
  send: typeof import('./chunks/send');
  browser: typeof import('./chunks/browser');
  forms: typeof import('./chunks/forms');
  submit: typeof import('./chunks/submit');
  ownForm: typeof import('./chunks/ownForm');
  leftover: typeof import('./chunks/leftover');
  silence: typeof import('./chunks/silence');
  phone: typeof import('./chunks/phone');
  phoneWorld: typeof import('./chunks/phoneWorld');
  placeholders: typeof import('./chunks/placeholders');
  templates: typeof import('./chunks/templates');
  signals: typeof import('./chunks/signals');
  withdrawal: typeof import('./chunks/withdrawal');
  checker: typeof import('./chunks/checker');
  /** The words of a view in one language: `forms_ru`. */
  [words: `${string}_${string}`]: Words;
};
