import { readFileSync } from 'node:fs';

/** A block of a page of the docs, by the name it is tested under. */
export function blockOf(page: string, name: string): string {
  const text = readFileSync(`demo/docs/${page}.md`, 'utf8');
  const found = RegExp(`^\`\`\`\\w+ test=${name}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(text)?.[1];
  if (found === undefined) throw new Error(`No block test=${name} in ${page}.md`);
  return found;
}
