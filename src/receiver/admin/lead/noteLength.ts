/** Characters of a note. */
export const MAX_NOTE_CHARS = 2000;
