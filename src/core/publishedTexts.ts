import { bannerTexts, wholeBanner } from './bannerTexts';
import { categoryTexts } from './categoryTexts';
import type { AssentConfig } from './config';
import { formProblem, planForm } from './formPlan';
import { placeholderTexts, wholePlaceholder } from './placeholderTexts';
import { optionalIds } from './settings';
import { type Pack, speak } from './texts';

/** A text that people of this configuration may be shown before they agree. */
export type PublishedText = {
  role: 'consent' | 'label' | 'banner' | 'category' | 'policy';
  id: string;
  locale: string;
  text: string;
};

/** Every text this configuration shows in one language, the policy apart; `pack` holds all of the language's texts, `vendors` the names of preset services by id. */
export function publishedTexts(
  config: AssentConfig,
  locale: string,
  pack: Pack,
  vendors: Readonly<Record<string, string>> = {},
): PublishedText[] {
  const banner = wholeBanner(bannerTexts(config, locale, pack));
  const categories = categoryTexts(config, locale, pack).map(
    ({ id, title, description }): PublishedText => ({
      role: 'category',
      id,
      locale,
      text: `${title}\n${description}`,
    }),
  );
  const placeholders = optionalIds(config).map(
    (id): PublishedText => ({
      role: 'category',
      id,
      locale,
      text: wholePlaceholder(placeholderTexts(config, locale, pack, id, vendors[id])),
    }),
  );
  const spoken = speak(config, locale, pack);
  const purposes = Object.entries(config.forms ?? {})
    .filter(([id]) => !formProblem(config, id))
    .flatMap(([id, form]) => planForm(config, id, form, spoken).purposes)
    .flatMap(({ id, label, full }): PublishedText[] => [
      { role: 'label', id, locale, text: label },
      { role: 'consent', id, locale, text: full },
    ]);
  return [
    { role: 'banner', id: 'banner', locale, text: banner },
    ...categories,
    ...placeholders,
    ...purposes,
  ];
}
