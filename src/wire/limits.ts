/** Largest request body a receiver reads, in bytes. */
export const MAX_BODY_BYTES = 32 * 1024;

/** Longest value of one input, in characters. */
export const MAX_VALUE_CHARS = 4000;

/** Longest text that people are shown, in characters. */
export const MAX_TEXT_CHARS = 8000;

/** Texts one message names at most. */
export const MAX_TEXTS = 40;

/** Decisions one message holds at most. */
export const MAX_DECISIONS = 100;

/** Largest share of a body for the texts people are shown, in bytes: the rest is for what they type, or for facts about the browser. */
export const MAX_SHOWN_BYTES = MAX_BODY_BYTES / 2;

/** Longest address of a page, in characters. */
export const MAX_ADDRESS_CHARS = 2000;

/** Figures that one page tells at most. */
export const MAX_FIGURES = 40;

/** Largest body that they travel in, in bytes. */
export const MAX_FIGURES_BYTES = 8 * 1024;

/** The version of envelope and stamp this release speaks. */
export const WIRE_VERSION = 1;
