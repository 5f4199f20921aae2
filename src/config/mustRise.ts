import type { AssentConfig } from '../core/config';
import { type PublishedText, publishedTexts } from '../core/publishedTexts';
import { packs } from '../locales/all';
import type { FoundProblem } from './rules/rule';

/** Whoever agreed to other words, purposes or recipients has not agreed to these (GDPR art. 4(11), 152-FZ art. 9). */
export const RISE_LAW = ['152-FZ art. 9 part 4', 'GDPR art. 4(11)'] as const;

/** The languages of legal texts; the others' words change with the release alone. */
const LEGAL = ['ru', 'en'];

/**
 * What changed between the configuration that people answered and the next one without `revision` having
 * risen, so that nobody would be asked again. New categories and services ask for themselves.
 */
export function mustRise(before: AssentConfig, after: AssentConfig): FoundProblem[] {
  const { revision = 1 } = after;
  if (revision > (before.revision ?? 1)) return [];
  const changed = [...changedTexts(before, after), ...changedRecipients(before, after)];
  if (changed.length === 0) return [];
  const named = changed.slice(0, 5).join(', ');
  const more = changed.length > 5 ? ` and ${changed.length - 5} more` : '';
  return [
    {
      path: 'revision',
      value: after.revision,
      message: `People agreed to other words than they would be shown now (${named}${more}), and nobody would be asked again. Raise it: \`"revision": ${(before.revision ?? 1) + 1}\`.`,
    },
  ];
}

function changedTexts(before: AssentConfig, after: AssentConfig): string[] {
  const then = textsOf(before);
  return [...textsOf(after)].flatMap(([key, text]) => {
    const old = then.get(key);
    return old !== undefined && old !== text ? [key] : [];
  });
}

function changedRecipients(before: AssentConfig, after: AssentConfig): string[] {
  const then = Object.entries(before.purposes ?? {});
  return then.flatMap(([id, { recipients = [] }]) => {
    const now = after.purposes?.[id]?.recipients ?? [];
    return now.filter((one) => !recipients.includes(one)).map((one) => `recipient ${one}`);
  });
}

function textsOf(config: AssentConfig): Map<string, string> {
  const texts = LEGAL.flatMap((locale) => publishedTexts(config, locale, packs[locale] ?? {}));
  return new Map(texts.map((text) => [nameOf(text), text.text]));
}

const nameOf = ({ role, id, locale }: PublishedText) => `${role} ${id} ${locale}`;
