import type { AssentConfig } from '../../core/config';
import { purposeTitle } from '../../core/consentText';
import { speak } from '../../core/texts';
import { packs } from '../../locales/all';

/** What a form is called: by its owner in `texts` (`form.<id>.title`), else by what it asks for first, else by its id. */
export type FormTitles = (form: string | undefined) => string;

/** The names of forms in one language. */
export function formTitles(config: AssentConfig, lang: 'ru' | 'en'): FormTitles {
  const spoken = speak(config, lang, packs[lang] ?? {});
  const titles = new Map<string, string>();
  for (const [id, { purposes }] of Object.entries(config.forms ?? {})) {
    const own = config.texts?.[lang]?.[`form.${id}.title`];
    const asked = Object.keys(purposes).map((purpose) =>
      purposeTitle(config, spoken, purpose, config.purposes?.[purpose]),
    );
    // A purpose that nobody has named tells no more than the form's own id.
    const [first] = asked.filter((title) => !Object.hasOwn(config.purposes ?? {}, title));
    titles.set(id, own ?? (first ? capitalised(first) : id));
  }
  return (form) => titles.get(form ?? '') ?? form ?? '';
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
