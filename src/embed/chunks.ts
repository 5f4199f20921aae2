import type { Pack } from '../core/texts';

/** The chunks by name, each as its module's type. */
export type Chunks = {
  preferences: typeof import('./chunks/preferences');
  send: typeof import('./chunks/send');
  forms: typeof import('./chunks/forms');
  submit: typeof import('./chunks/submit');
  ownForm: typeof import('./chunks/ownForm');
  phone: typeof import('./chunks/phone');
  phoneWorld: typeof import('./chunks/phoneWorld');
  placeholders: typeof import('./chunks/placeholders');
  templates: typeof import('./chunks/templates');
  signals: typeof import('./chunks/signals');
  withdrawal: typeof import('./chunks/withdrawal');
  checker: typeof import('./chunks/checker');
  /** A language's parts, as its file in `locales/` exports them. */
  [locale: `locale_${string}`]: Readonly<Record<string, Pack>>;
};
