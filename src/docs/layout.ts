import { escaped } from './highlight';
import { addressFrom, type Known } from './links';
import type { Heading, Rendered } from './markdown';
import { languageSwitch, navigation, neighbours, pageLink, pathOf } from './navigation';
import { COLOURS, ownConfig } from './ownConfig';
import type { Source } from './source';
import { WORDS } from './words';

/** The page that says what these pages store. */
const POLICY = 'trust/these-pages';

/** One whole page of the docs. */
export function layout(
  page: Source,
  { html, headings }: Rendered,
  sources: readonly Source[],
  isKnown: Known,
): string {
  const words = WORDS[page.language];
  const path = pathOf(sources, page);
  const to = (place: string) => addressFrom(page, place);
  const pageNamed = (name: string) => path.find((one) => one.name === name);
  const [home, policy] = [pageNamed('index'), pageNamed(POLICY)];
  const policyUrl = to(`${policy?.language === 'ru' ? 'ru/' : ''}${POLICY}.html`);
  // The page's own colours come before its first paint; nothing inline runs, and the JSON is no script.
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.name === 'index' ? words.docs : `${page.title} · ${words.docs}`)}</title>
<meta name="description" content="${escaped(page.about)}">
<link rel="icon" href="${to('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to('docs.css')}">
<script src="${to('colours.js')}"></script>
<script type="application/json" id="assent-config">${JSON.stringify(ownConfig(policyUrl, page.language)).replaceAll('<', '\\u003c')}</script>
<script async src="${to('assent/assent.js')}"></script>
<script type="text/plain" data-assent="functional" data-assent-service="${COLOURS.service}" data-assent-src="${to('keepColours.js')}"></script>
<script defer src="${to('docs.js')}" data-search="${to('search.js')}" data-words="${escaped(JSON.stringify(shownByScript(page)))}"></script>
</head>
<body>
<header class="head">
<a class="skip" href="#text">${words.skip}</a>
${home ? pageLink(page, home, ' class="home"', words.docs) : ''}
<div class="tools"><a class="menu" href="#pages">${words.menu}</a>${languageSwitch(page, isKnown)}</div>
</header>
<div class="columns">
<nav class="side" id="pages" aria-label="${words.sections}">${navigation(page, path)}</nav>
<main id="text" tabindex="-1">
<h1>${escaped(page.title)}</h1>
${contents(headings, words.onThisPage)}
<div class="text">
${html}</div>
${neighbours(page, path)}
</main>
</div>
<footer class="foot">${policy ? pageLink(page, policy, '', words.startPage) : ''} <a href="${policyUrl}" data-assent-open="preferences">${words.settings}</a></footer>
</body>
</html>
`;
}

/** Above so many entries a table of contents names the chapters alone. */
const MOST_CONTENTS = 30;

/** The table of contents; none where a page has a heading at most. */
function contents(headings: readonly Heading[], title: string): string {
  const all = headings.filter(({ depth }) => depth === 2 || depth === 3);
  const shown = all.length > MOST_CONTENTS ? all.filter(({ depth }) => depth === 2) : all;
  if (shown.length < 2) return '';
  const links = shown.map(
    ({ depth, words, id }) =>
      `<li class="depth-${depth}"><a href="#${id}">${escaped(words)}</a></li>`,
  );
  return `<nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">${title}</h2><ul>${links.join('')}</ul></nav>`;
}

/** Which words scripts of the page show. */
const SHOWN_BY_SCRIPT = [
  'search',
  'searchHint',
  'found',
  'nothing',
  'notLoaded',
  'copy',
  'copied',
  'notCopied',
  'theme',
  'auto',
  'light',
  'dark',
] as const;

function shownByScript({ language }: Source): Record<string, string> {
  return Object.fromEntries(SHOWN_BY_SCRIPT.map((word) => [word, WORDS[language][word]]));
}
