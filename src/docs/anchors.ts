/** A heading's words and its own id, where its author set one by hand: `Words {#own-id}`. */
export function headingOf(written: string): { words: string; id: string | undefined } {
  const [, words = written, id] = /^(.*?)\s*\{#([\w-]+)\}\s*$/s.exec(written) ?? [];
  return { words, id };
}

/** Makes the ids of one page's headings: words joined by hyphens, a number behind those that come again. */
export function anchorMaker(): (words: string, own?: string) => string {
  const taken = new Set<string>();
  return (words, own) => {
    const plain = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s+/g, '-');
    const first = own ?? (plain || 'part');
    let id = first;
    for (let number = 1; taken.has(id); number += 1) id = `${first}-${number}`;
    taken.add(id);
    return id;
  };
}
