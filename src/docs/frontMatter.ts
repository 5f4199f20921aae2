/** What stands above a page's text: its title, one line about it, and its place within the section. */
export type FrontMatter = {
  title: string;
  about: string;
  order: number;
  /** Words by which people look for the page and which do not stand in it, in any language; may be empty. */
  also: string;
};

/** Takes a source apart; throws where a page says too little of itself. `path` is named in the message. */
export function frontMatterOf(source: string, path: string): { front: FrontMatter; body: string } {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const values = new Map(
    head.split('\n').map((line) => {
      const [, key = '', value = ''] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
      return [key, value.replace(/^"(.*)"$/, '$1')] as const;
    }),
  );
  const [title, about] = [values.get('title'), values.get('about')];
  if (!title || !about) {
    throw new Error(`${path} has no title or no line about it. Write both between --- lines.`);
  }
  const order = Number(values.get('order') ?? 1000);
  return { front: { title, about, order, also: values.get('also') ?? '' }, body };
}
