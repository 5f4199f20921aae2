/** What moves a terminal's cursor, colours it or turns its line around, and is not to be seen itself. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A page's words with what cannot be seen written out: they may hold orders to a terminal, or lines of their own. */
export function unseenShown(words: string): string {
  return words.replace(UNSEEN, (sign) =>
    // A soft hyphen is plain typography.
    sign === '\u00ad' ? '' : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
