import { categoryTexts } from '../../core/categoryTexts';
import type { AssentConfig } from '../../core/config';
import { purposeTitle } from '../../core/consentText';
import type { DecisionSubject } from '../../core/decision';
import { dataTitle } from '../../core/ownTitles';
import { speak } from '../../core/texts';
import { ofTwo, packs } from '../../locales/all';
import { vendorsOf } from '../intake/publishTexts';

/** What a category, a service or a purpose is called: by its owner, else by us, else by its id. */
export type SubjectNames = (subject: DecisionSubject) => string;

/** The names of one language. */
export function subjectNames(config: AssentConfig, lang: 'ru' | 'en'): SubjectNames {
  const pack = packs[lang] ?? {};
  const spoken = speak(config, lang, pack);
  const categories = new Map(categoryTexts(config, lang, pack).map(({ id, title }) => [id, title]));
  const vendors = vendorsOf(config, lang);
  return ({ kind, id }) => {
    if (kind === 'purpose') return purposeTitle(config, spoken, id, config.purposes?.[id]);
    if (kind === 'category') return categories.get(id) ?? id;
    return config.services?.[id]?.title ?? vendors[id] ?? id;
  };
}

/** What a text is about, where its role does not say that already. */
export function aboutText(
  { role, id }: { role: string; id: string },
  nameOf: SubjectNames,
): string | undefined {
  if (role === 'banner' || role === 'policy') return undefined;
  return nameOf({ kind: role === 'category' ? 'category' : 'purpose', id });
}

/** What kinds of data are called, by the ids of fields and of what is kept beside them, likewise. */
export function dataNames(config: AssentConfig, lang: 'ru' | 'en'): (id: string) => string {
  const beside = ofTwo[lang].mine ?? {};
  return (id) =>
    dataTitle(config, id, lang) ?? packs[lang]?.[`data.${id}`] ?? beside[`mine.data.${id}`] ?? id;
}
