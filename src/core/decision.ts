import type { Decision } from '../wire/stamp';

/** What a decision is about: `id` as the configuration names it. */
export type DecisionSubject = { kind: 'category' | 'service' | 'purpose'; id: string };

/** The category, service or purpose that a decision is about. */
export function subjectOf(decision: Decision): DecisionSubject {
  if ('category' in decision) return { kind: 'category', id: decision.category };
  if ('service' in decision) return { kind: 'service', id: decision.service };
  return { kind: 'purpose', id: decision.purpose };
}
