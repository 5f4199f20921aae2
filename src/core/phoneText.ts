/** A typed number with plain digits, and its extension apart. */
export type PhoneText = { text: string; extension: string };

const EXTENSION = /(?:\(?(?:доб|вн|ext)\p{L}*|[xх#])[\s.:=]*(\d{1,7})[\s)]*$/iu;

/**
 * Folds full-width, Arabic-Indic and Persian digits to ASCII and parts an extension off.
 * Everything else stays, so that the caller sees how the digits were grouped.
 */
export function foldPhone(typed: string): PhoneText {
  const text = typed
    .normalize('NFKC')
    // Both blocks start at a multiple of sixteen.
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const match = /\d/.test(text) ? EXTENSION.exec(text) : null;
  return match?.index
    ? { text: text.slice(0, match.index), extension: match[1] ?? '' }
    : { text, extension: '' };
}
