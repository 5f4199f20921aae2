import type { AssentConfig } from './config';
import type { DecisionSubject } from './decision';
import { localized } from './settings';

/** What an owner calls a category or a service; `undefined` where they leave it to our words, and for purposes, whose label says it. */
export function titleOf(
  { categories, services }: AssentConfig,
  { kind, id }: DecisionSubject,
  locale: string,
): string | undefined {
  if (kind === 'service') return services?.[id]?.title;
  return kind === 'category' ? localized(categories?.[id]?.title, locale) : undefined;
}

/** What an owner calls the data of a field; `undefined` where they leave it to our words. */
export function dataTitle(
  { texts }: AssentConfig,
  field: string,
  locale: string,
): string | undefined {
  return texts?.[locale]?.[`data.${field}`];
}
