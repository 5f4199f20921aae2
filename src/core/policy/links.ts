/** A run of words; `href` where it is a link. */
export type LinkedWords = { words: string; href?: string };

/** What a sentence ends with is no part of an address. */
const ADDRESS = /https?:\/\/[\w./:~%-]*[\w/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Takes words apart into plain ones and web and e-mail addresses, which become links. */
export function linksIn(text: string): LinkedWords[] {
  const parts: LinkedWords[] = [];
  let at = 0;
  for (const { 0: words, index } of text.matchAll(ADDRESS)) {
    if (index > at) parts.push({ words: text.slice(at, index) });
    parts.push({
      words,
      href: words.includes('@') && !/^https?:/.test(words) ? `mailto:${words}` : words,
    });
    at = index + words.length;
  }
  if (at < text.length) parts.push({ words: text.slice(at) });
  return parts;
}
