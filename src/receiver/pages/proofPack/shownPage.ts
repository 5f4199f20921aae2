import { html, raw } from 'hono/html';
import type { BannerConfig } from '../../../core/bannerConfig';
import type { ShownText } from '../../../wire/stamp';
import type { Html } from '../page';
import base from '../styles/base.css?raw';
import text from '../styles/text.css?raw';
import { aboutText, type SubjectNames } from '../subjectNames';
import { drawing, drawingColors } from '../text/drawing';
import { packWords } from './packWords';

/** What is drawn: the texts of a stamp with their words, where those are known. */
export type ShownPage = {
  words: readonly ShownText[];
  banner: BannerConfig;
  nameOf: SubjectNames;
  lang: 'ru' | 'en';
};

/** A page without any other file: every text as it stood before the person. */
export function shownPage({ words, banner, nameOf, lang }: ShownPage): Html {
  const say = packWords(lang);
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say('shown')}</title><style>${raw(base + text + drawingColors(banner))}</style></head>
<body><main class="shown-text"><h1>${say('shown')}</h1><p class="card notice">${say('shown.reconstruction')}</p>
${words.map((shown) => html`<h2>${[say(`role.${shown.role}`), aboutText(shown, nameOf)].filter(Boolean).join(' · ')}</h2>${shown.text === undefined ? html`<p>${say('shown.unknown')}</p>` : drawing(shown.role, shown.text, banner)}<p><code>${shown.sha256}</code></p>`)}
</main></body></html>`;
}
