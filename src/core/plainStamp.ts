import type { Lead } from './lead';

/**
 * What was agreed to in plain fields, for endpoints and sites that know nothing of stamps: names and
 * values. `atMs` is when, in milliseconds since 1970.
 */
export function plainStamp({ id, decisions }: Lead, atMs: number): Record<string, string> {
  const agreed = decisions.flatMap((one) =>
    'purpose' in one && one.state !== 'refused' ? [one.purpose] : [],
  );
  return {
    _id: id,
    consent_at: new Date(atMs).toISOString(),
    consent_purposes: agreed.join(','),
  };
}

/** The same with the words as they were shown: too long for an address. */
export function plainStampWithTexts(lead: Lead, atMs: number): Record<string, string> {
  const texts = lead.shown.texts.map(({ text }) => text);
  return { ...plainStamp(lead, atMs), consent_text: texts.join('\n\n') };
}
