import { readFileSync } from 'node:fs';

/** The text of a block that a page of the docs marks with `test=NAME`. */
export function blockOf(page: string, name: string): string {
  const text = readFileSync(`demo/docs/${page}.md`, 'utf8');
  const found = new RegExp(
    `^(\`{3,})\\w+[^\\n]*\\btest=${name}(?=\\s)[^\\n]*\\n([\\s\\S]*?)^\\1$`,
    'm',
  ).exec(text);
  if (!found) throw new Error(`demo/docs/${page}.md has no block with test=${name}.`);
  return found[2] ?? '';
}
