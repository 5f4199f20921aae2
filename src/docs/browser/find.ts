import MiniSearch from 'minisearch';
import type { Entry } from '../searchIndex';

/** A part of a page that answers a query. */
export type Found = Pick<Entry, 'to' | 'language' | 'section' | 'title' | 'heading'> & {
  /** Some words of it around the first that was asked for. */
  excerpt: string;
};

const MOST = 12;
const AROUND = 60;

/**
 * Makes what finds parts of pages: words of any script, their beginnings, and words with a letter or two amiss.
 * Where no part has all of the words, as with a question or a pasted line of a console, those with most of them.
 */
export function finderOf(entries: readonly Entry[]): (query: string, language: string) => Found[] {
  const index = new MiniSearch<Entry & { id: number }>({
    fields: ['title', 'heading', 'also', 'text'],
    // What stands above the first heading is headed by the page's title.
    extractField: (entry, field) =>
      field === 'heading' ? entry.heading || entry.title : entry[field as keyof typeof entry],
    searchOptions: {
      boost: { title: 3, heading: 4, also: 4 },
      prefix: true,
      // A word as it was typed comes before one that only looks like it.
      weights: { fuzzy: 0.1, prefix: 0.4 },
      // Two letters that changed places are two slips.
      fuzzy: (term) => (term.length > 6 ? 2 : term.length > 4 ? 1 : false),
    },
    processTerm: (term) => term.toLowerCase().replaceAll('ё', 'е') || null,
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (query, language) => {
    const boostDocument = (id: number) => (entries[id]?.language === language ? 2 : 1);
    const whole = index.search(query, { boostDocument, combineWith: 'AND' });
    const found = whole.length ? whole : index.search(query, { boostDocument, combineWith: 'OR' });
    return found.slice(0, MOST).flatMap(({ id, terms }) => {
      const entry = entries[Number(id)];
      return entry ? [{ ...entry, excerpt: excerptOf(entry.text, terms) }] : [];
    });
  };
}

function excerptOf(text: string, terms: readonly string[]): string {
  const plain = text.toLowerCase().replaceAll('ё', 'е');
  const places = terms.map((term) => plain.indexOf(term)).filter((place) => place >= 0);
  const middle = places.length ? Math.min(...places) : 0;
  const from = middle > AROUND ? text.indexOf(' ', middle - AROUND) + 1 : 0;
  const to =
    text.length > from + 3 * AROUND ? text.lastIndexOf(' ', from + 3 * AROUND) : text.length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
