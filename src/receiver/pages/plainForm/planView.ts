import type { AssentConfig } from '../../../core/config';
import { type FormPlan, formProblem, planForm } from '../../../core/formPlan';
import { createTexts, pickLocale, speak } from '../../../core/texts';
import { packs } from '../../../locales/all';
import { allowedUrl } from '../../http/pageSource';
import type { PlainFormView } from './frame';
import { plainFormWords } from './plainFormWords';

/** What a reader asked for: languages, the wanted one first, and the page they come from. */
export type Reader = { languages: readonly string[]; page: string | undefined };

/** What the pages of one reader are made with. */
export function viewFor(
  config: AssentConfig,
  origins: ReadonlySet<string>,
  { languages, page }: Reader,
): PlainFormView {
  // The page's own words stand in these two; a mixture would serve nobody.
  const locale = pickLocale(config, languages, ['ru', 'en']);
  return {
    config,
    locale,
    words: plainFormWords(locale),
    text: createTexts(config, locale, packs[locale] ?? {}),
    back: allowedUrl(page, undefined, origins)?.href,
  };
}

/** The plan of a form in a reader's language; `undefined` where there is no such form, or none that can be served. */
export function planFor({ config, locale }: PlainFormView, id: string): FormPlan | undefined {
  const form = formProblem(config, id) ? undefined : config.forms?.[id];
  return form && planForm(config, id, form, speak(config, locale, packs[locale] ?? {}));
}
