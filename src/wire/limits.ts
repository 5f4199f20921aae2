/** Largest request body a receiver reads, in bytes. */
export const MAX_BODY_BYTES = 16 * 1024;

/** The version of envelope and stamp this release speaks. */
export const WIRE_VERSION = 1;
