import { categoryTexts } from './categoryTexts';
import type { AssentConfig } from './config';
import { createTexts, type Pack } from './texts';

/** What a placeholder says for a service, or for a category where the frame names one. */
export type PlaceholderTexts = {
  label: string;
  explanation: string;
  once: string;
  always: string;
};

/** The words of a placeholder; `pack` holds the `placeholders` and `preferences` texts, `vendor` is the name of the service's preset. */
export function placeholderTexts(
  config: AssentConfig,
  locale: string,
  pack: Pack,
  id: string,
  vendor?: string,
): PlaceholderTexts {
  const text = createTexts(config, locale, pack);
  const category = categoryTexts(config, locale, pack).find((one) => one.id === id);
  const service = config.services?.[id]?.title ?? vendor ?? category?.title ?? id;
  return {
    label: text('placeholder.label', { service }),
    explanation: text('placeholder.text'),
    once: text('placeholder.once'),
    always: text('placeholder.always'),
  };
}

/** A placeholder as one text, as it is hashed. */
export function wholePlaceholder(texts: PlaceholderTexts): string {
  return [texts.label, texts.explanation, texts.once, texts.always].join('\n');
}
