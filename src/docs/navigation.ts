import { escaped } from './highlight';
import { addressFrom, type Known } from './links';
import { placeIn, type Source } from './source';
import { WORDS } from './words';

/** The pages a reader of a language goes through: in their language where they stand, else in English. */
export function pathOf(sources: readonly Source[], page: Source): Source[] {
  return sources
    .filter(({ language }) => language === 'en')
    .map(
      (english) =>
        sources.find((one) => one.name === english.name && one.language === page.language) ??
        english,
    );
}

/** A link to a page from another; what is in another language says so. */
export function pageLink(from: Source, to: Source, attributes = '', words = to.title): string {
  const other =
    to.language === from.language ? '' : ` lang="${to.language}" hreflang="${to.language}"`;
  return `<a href="${addressFrom(from, `${placeIn(to)}.html`)}"${other}${attributes}>${escaped(words)}</a>`;
}

/** The list of all pages by section, as it stands at the side of one of them. */
export function navigation(page: Source, path: readonly Source[]): string {
  const { sectionNames } = WORDS[page.language];
  const sections = [...new Set(path.map(({ section }) => section))];
  return sections
    .map((section) => {
      const links = path
        .filter((one) => one.section === section)
        .map((one) => `<li>${pageLink(page, one, one === page ? ' aria-current="page"' : '')}</li>`)
        .join('');
      const name = section && `<h2>${escaped(sectionNames[section] ?? section)}</h2>`;
      return `${name}<ul>${links}</ul>`;
    })
    .join('\n');
}

/** Links to the pages before and after. */
export function neighbours(page: Source, path: readonly Source[]): string {
  const words = WORDS[page.language];
  const place = path.indexOf(page);
  const [before, after] = [path[place - 1], path[place + 1]];
  const link = (to: Source | undefined, name: string, rel: string) =>
    to ? `<p class="${rel}"><span>${name}</span> ${pageLink(page, to, ` rel="${rel}"`)}</p>` : '';
  return `<nav class="neighbours" aria-label="${words.previous}, ${words.next}">${link(before, words.previous, 'prev')}${link(after, words.next, 'next')}</nav>`;
}

/** The link to the same page in the other language; empty where it is not translated. */
export function languageSwitch(page: Source, isKnown: Known): string {
  const language = page.language === 'en' ? 'ru' : 'en';
  if (!isKnown(language, page.name)) return '';
  return pageLink(
    page,
    { ...page, language },
    ' class="language"',
    WORDS[page.language].otherLanguage,
  );
}
