import type { AssentConfig } from './config';

/** Why data was destroyed. */
export type ActReason =
  /** The person asked for it. */
  | 'wish'
  /** The owner decided it, or was asked by other ways than the person's key. */
  | 'owner'
  /** Its term was over. */
  | 'term'
  /** The person withdrew the consent, and the time to destroy it was over. */
  | 'withdrawal';

/** Who set it off. */
export type ActBy = 'visitor' | 'owner' | 'receiver';

/**
 * A destruction act: what Roskomnadzor's order No. 179 of 28.10.2022 asks to be written down where data is
 * destroyed by a program. The person stands in it by the lead's id, so that it holds no personal data.
 */
export type Act = {
  v: 1;
  operator: { name: string; inn?: string; ogrn?: string; address?: string };
  /** The first lead of a chain of edits. */
  subject: string;
  /** What was destroyed, by the names of fields and of what is kept beside them. */
  categories: string[];
  system: string;
  method: string;
  reason: ActReason;
  /** ISO 8601 in UTC. */
  at: string;
  by: ActBy;
  /** What the owner who did it is called; left out where the receiver knows no name. */
  person?: string;
};

/** What goes into an act besides what the receiver itself knows. */
export type ActFacts = Pick<Act, 'subject' | 'categories' | 'reason' | 'at' | 'by' | 'person'>;

/** The act of one destruction. */
export function actOf({ operator, site }: AssentConfig, facts: ActFacts): Act {
  const { name, inn, ogrn, address } = operator;
  return {
    v: 1,
    operator: { name, ...(inn && { inn }), ...(ogrn && { ogrn }), ...(address && { address }) },
    subject: facts.subject,
    categories: facts.categories,
    system: `Assent${site ? `, ${site}` : ''}`,
    method: 'deleted from the database and its log, the bytes overwritten',
    reason: facts.reason,
    at: facts.at,
    by: facts.by,
    ...(facts.person !== undefined && { person: facts.person }),
  };
}
