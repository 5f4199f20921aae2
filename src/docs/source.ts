import { readdirSync, readFileSync } from 'node:fs';
import { type FrontMatter, frontMatterOf } from './frontMatter';

/** The languages the docs are written in; English is the whole, Russian what of it was translated. */
export type Language = 'en' | 'ru';

/** One page as it is written. */
export type Source = FrontMatter & {
  /** Its place without language and ending: `guides/verify-by-hand`; the root page is `index`. */
  name: string;
  /** The part of `name` before the slash; empty for the root page. */
  section: string;
  language: Language;
  /** Its text, without what stands above. */
  body: string;
};

/** Sections in the order of the navigation; one that is not named here comes after them. */
export const SECTIONS = ['start', 'guides', 'recipes', 'migrate', 'reference', 'trust'];

/** All pages below a folder, in the order in which they are read, English ones first. */
export function readSources(folder: string): Source[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'));
  return files
    .map((file) => sourceOf(file, readFileSync(`${folder}/${file}`, 'utf8')))
    .sort(inOrder);
}

function sourceOf(file: string, text: string): Source {
  const language = file.startsWith('ru/') ? 'ru' : 'en';
  const name = file.replace(/^ru\//, '').replace(/\.md$/, '');
  const section = name.includes('/') ? name.replace(/\/.*$/, '') : '';
  const { front, body } = frontMatterOf(text.replaceAll('\r', ''), file);
  return { ...front, name, section, language, body };
}

function inOrder(one: Source, other: Source): number {
  return (
    one.language.localeCompare(other.language, 'en') ||
    placeOf(one.section) - placeOf(other.section) ||
    one.section.localeCompare(other.section, 'en') ||
    one.order - other.order ||
    (one.name < other.name ? -1 : 1)
  );
}

function placeOf(section: string): number {
  if (section === '') return -1;
  const place = SECTIONS.indexOf(section);
  return place < 0 ? SECTIONS.length : place;
}

/** Where a page stands below the folder of the docs, its ending apart. */
export const placeIn = ({ language, name }: Pick<Source, 'language' | 'name'>): string =>
  language === 'en' ? name : `${language}/${name}`;
