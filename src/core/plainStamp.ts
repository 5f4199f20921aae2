import { subjectOf } from './decision';
import { isoTime } from './isoTime';
import type { Lead } from './lead';
import { PLAIN_FIELDS } from './plainFields';

/**
 * What was agreed to in plain fields, for endpoints and sites that know nothing of stamps: names and
 * values. `atMs` is when, in milliseconds since 1970.
 */
export function plainStamp({ id, decisions }: Lead, atMs: number): Record<string, string> {
  const agreed = decisions.flatMap((decision) => {
    const { kind, id: purpose } = subjectOf(decision);
    return kind === 'purpose' && decision.state !== 'refused' ? [purpose] : [];
  });
  return {
    [PLAIN_FIELDS.id]: id,
    [PLAIN_FIELDS.at]: isoTime(atMs),
    [PLAIN_FIELDS.purposes]: agreed.join(','),
  };
}

/** The same with the words as they were shown: too long for an address. */
export function plainStampWithTexts(lead: Lead, atMs: number): Record<string, string> {
  const texts = lead.shown.texts.map(({ text }) => text);
  return { ...plainStamp(lead, atMs), [PLAIN_FIELDS.text]: texts.join('\n\n') };
}
