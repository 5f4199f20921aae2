import type { Decision, Stamp } from '../wire/stamp';
import { subjectOf } from './decision';
import type { Terms } from './retention';

/** How a purpose of a lead stands, with the hash of the consent text where one was shown. */
export type StandingConsent = {
  purpose: string;
  state: Decision['state'];
  sha256?: string;
};

/** How each purpose of a lead stands now. */
export function standingConsents({
  stamp,
  terms,
}: {
  stamp: Stamp | undefined;
  terms: Terms;
}): StandingConsent[] {
  return (stamp?.decisions ?? []).flatMap((decision) => {
    const { kind, id } = subjectOf(decision);
    if (kind !== 'purpose') return [];
    const text = stamp?.texts.find((shown) => shown.role === 'consent' && shown.id === id);
    const isWithdrawn = terms[id]?.withdrawnAt !== undefined;
    return {
      purpose: id,
      state: isWithdrawn ? 'withdrawn' : decision.state,
      ...(text && { sha256: text.sha256 }),
    };
  });
}
