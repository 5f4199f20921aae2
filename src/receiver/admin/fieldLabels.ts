import type { AssentConfig } from '../../core/config';
import { planForm } from '../../core/formPlan';
import { speak } from '../../core/texts';
import { packs } from '../../locales/all';

/** What the fields of a form are called, by id; empty for a form that is no longer configured. */
export function fieldLabels(
  config: AssentConfig,
  formId: string | undefined,
  locale: string,
): ReadonlyMap<string, string> {
  const form = Object.entries(config.forms ?? {}).find(([id]) => id === formId)?.[1];
  const pack = packs[locale];
  if (!form || !pack || formId === undefined) return new Map();
  const { fields } = planForm(config, formId, form, speak(config, locale, pack));
  return new Map(fields.map(({ id, label }) => [id, label]));
}
