/**
 * Names of the plain fields that travel beside a form's own: with a wrapped form that its site takes,
 * to an endpoint that knows nothing of us, and from a plain form to the receiver.
 */
export const PLAIN_FIELDS = {
  /** The lead's id. */
  id: '_id',
  /** Where the person goes afterwards, as the form itself asks. */
  next: '_next',
  /** The page the form first stood on. */
  page: '_page',
  /** When the person decided, as an ISO time. */
  at: 'consent_at',
  /** Ids of what was agreed to, joined by commas. */
  purposes: 'consent_purposes',
  /** The texts shown, whole. */
  text: 'consent_text',
  /** Hashes of the consents shown, joined by commas. */
  sha256: 'consent_sha256',
  /** The whole stamp as JSON. */
  stamp: 'consent',
} as const;

/** Name of the box of a purpose in a plain form. */
export function boxName(purpose: string): string {
  return `consent_${purpose}`;
}

/** Whether a name is ours, and so never that of a field: one of the above, a box, or an input of the widget's. */
export function isOurName(name: string): boolean {
  return /^(_|consent(_|$)|assent_)/.test(name);
}
