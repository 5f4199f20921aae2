/** A piece of a section. A heading stands over the pieces up to the next one. */
export type PolicyBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

/** A section of a policy; `id` is the same in both languages. */
export type PolicySection = { id: string; heading: string; blocks: PolicyBlock[] };

/** A privacy policy as data, in one of the two languages it is written in. */
export type PolicyDocument = {
  locale: 'ru' | 'en';
  title: string;
  /** What stands before the first section. */
  lead: string[];
  sections: PolicySection[];
};

/** The whole policy as one plain text, whose hash is the policy's: lines joined by LF, the cells of a row by “ | ”. */
export function plainPolicy({ title, lead, sections }: PolicyDocument): string {
  const inSections = sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap(plainBlock),
  ]);
  return [title, ...lead, ...inSections].join('\n');
}

function plainBlock(block: PolicyBlock): string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.join(' | '));
    default:
      return [block.text];
  }
}

/** A paragraph, or none where there is nothing to say. */
export function paragraph(text: string | false | undefined): PolicyBlock[] {
  return text ? [{ kind: 'paragraph', text }] : [];
}

/** A list of what is there, or none where nothing is. */
export function list(items: readonly (string | false | undefined)[]): PolicyBlock[] {
  const said = items.filter((item) => typeof item === 'string' && item !== '');
  return said.length ? [{ kind: 'list', items: said.map(String) }] : [];
}
