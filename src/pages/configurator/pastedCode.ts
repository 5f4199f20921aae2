import type { ServiceFacts } from '../../core/service';

/** Where the number stands in a vendor's code, for numbers that look like any other. */
const PLACES: Readonly<Record<string, RegExp>> = {
  'yandex-metrika': /\bym\(\s*["']?(\d+)|\/watch\/(\d+)/,
  'top-mail-ru': /\bid["']?\s*:\s*["'](\d+)|counter\?id=(\d+)/,
  'vk-pixel': /(VK-RTRG-\d+(?:-\w+)?)/,
  'meta-pixel': /["']init["']\s*,\s*["']?(\d+)/,
};

/** The vendor's number, where somebody pasted the vendor's whole code; else the words as they are. */
export function numberIn(words: string, { preset, idPattern = '' }: ServiceFacts): string {
  const trimmed = words.trim();
  if (!/[<(]/.test(trimmed)) return trimmed;
  // A look that begins with letters of its own cannot be mistaken for another's.
  const isTelling = /^\^(G-|GTM-|AW-|phc_)/.test(idPattern);
  const place =
    PLACES[preset] ?? (isTelling ? new RegExp(`\\b(${idPattern.slice(1, -1)})\\b`) : undefined);
  return place?.exec(trimmed)?.slice(1).find(Boolean) ?? trimmed;
}
