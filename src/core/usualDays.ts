/** How long a consent holds where the owner says nothing, in days. */
export const USUAL_CONSENT_DAYS = 365;

/** How long a refusal is not asked again where the owner says nothing, in days: more than half a year. */
export const USUAL_REFUSAL_DAYS = 184;
