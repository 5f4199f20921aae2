/** What the receiver reads, counts and waits for at most; limits of the wire itself stand in `wire/limits.ts`. */

/** The time that posts and sign-ins are counted in, in milliseconds. */
export const MINUTE_MS = 60_000;

/** Posts of one address in a minute, when the owner says nothing. */
export const USUAL_POSTS_PER_MINUTE = 60;

/** Posts of one network in a minute, when the owner says nothing. */
export const USUAL_POSTS_PER_MINUTE_NETWORK = 600;

/** Seconds after which a post may be tried again for which there is no room aside. */
export const ASIDE_RETRY_SECONDS = 600;

/** Addresses counted at once at most, so that a flood of them cannot fill the memory. */
export const MAX_LIMITED_KEYS = 20_000;

/** Largest body of a plain form, in bytes: a Cyrillic letter takes six of them in a form's encoding. */
export const MAX_FORM_BYTES = 64 * 1024;

/** Inputs of a plain form read at most. */
export const MAX_FORM_INPUTS = 200;

/** Largest body of a form of the owner's pages, in bytes: the longest, a note, takes 2,000 letters, nine bytes each at most. */
export const MAX_ADMIN_BYTES = 24 * 1024;

/** Sign-ins tried from one address in a minute. */
export const MAX_SIGN_INS = 10;

/** Sessions of the owner's pages open at once; a further one ends the oldest. */
export const MAX_SESSIONS = 100;

/** Seconds after which a post may be tried again while the database does not answer. */
export const RETRY_SECONDS = 5;

/** Published texts kept in memory at most, compressed. */
export const MAX_TEXTS_AT_HAND = 1000;

/** Published texts remembered at once, so that a post need not ask the database for them. */
export const MAX_KNOWN_TEXTS = 2000;

/** Lists of them remembered at once, as stamps name them. */
export const MAX_KNOWN_LISTS = 50;

/** Tries of the database in a second that those who ask for its health may cause: each writes to the disk. */
export const MAX_PROBES_PER_SECOND = 4;

/** How long a browser may remember a preflight, in seconds. */
export const PREFLIGHT_SECONDS = 7200;

/** Longest time a client may take to send its headers, in milliseconds. */
export const HEADERS_TIMEOUT_MS = 10_000;

/** Longest time a client may take to send its body, in milliseconds. */
export const BODY_TIMEOUT_MS = 15_000;

/** Longest time for a whole request whose body nobody reads, in milliseconds. */
export const REQUEST_TIMEOUT_MS = HEADERS_TIMEOUT_MS + BODY_TIMEOUT_MS;

/** How often these two are looked after, in milliseconds: Node's own 30 s would stretch them. */
export const TIMEOUT_CHECK_MS = 500;

/** How long requests may go on after a stop was asked for, in milliseconds. */
export const CLOSE_TIMEOUT_MS = 5000;

/** How long a connection may then go on that has not yet sent its headers whole, in milliseconds. */
export const IDLE_CLOSE_MS = 1000;
