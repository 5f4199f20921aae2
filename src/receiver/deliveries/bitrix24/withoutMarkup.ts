/** Invisible, of no width, and nowhere part of a tag. */
const WORD_JOINER = '\u2060';

/** Where a tag of BB code or of HTML may begin. */
const TAG_BEGINS = /[[<](?=[\p{L}/!?*])/gu;

/**
 * A text in which nothing is drawn as markup, that looks as it was typed: comments of a portal are drawn with BB
 * code (of older ones with HTML), and the vendor documents no way to write either as mere text
 * (https://apidocs.bitrix24.ru/api-reference/crm/timeline/comments/crm-timeline-comment-add.html).
 */
export function withoutMarkup(text: string): string {
  return text.replace(TAG_BEGINS, (bracket) => bracket + WORD_JOINER);
}
