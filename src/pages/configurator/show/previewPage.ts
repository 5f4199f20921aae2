import type { JsonObject } from '../json';
import { objectAt, wordsAt } from '../json';
import type { Show } from '../saved';
import { previewConfig } from './previewConfig';

/** Addresses of the widget, and of what the preview brings itself. */
export type Files = { widget: string; script: string; style: string };

/** A page of nobody's site, with the widget in it, for a frame without an origin. */
export function previewPage(config: JsonObject, show: Show, files: Files, lost: string): string {
  const { view, locale, theme } = show;
  const isRussian = locale === 'ru';
  const forms = Object.keys(objectAt(config, 'forms'));
  const isForm = view === 'form' || view === 'consent';
  const parts = [
    `<h1>${inTag(wordsAt(config, 'operator.name') || (isRussian ? 'Ваш сайт' : 'Your site'))}</h1>`,
    ...(isForm ? forms.map((form) => `<div data-assent-form="${inTag(form)}"></div>`) : []),
    ...(view === 'policy' ? ['<div data-assent-policy></div>'] : []),
    ...(isForm || view === 'policy' ? [] : ['<i></i><i></i><i></i><b></b><i></i><i></i>']),
  ];
  return `<!doctype html>
<html lang="${inTag(locale)}" data-theme="${theme}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${inTag(policy(files))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isRussian ? 'Просмотр' : 'Preview'}</title>
<link rel="stylesheet" href="${inTag(files.style)}">
<script src="${inTag(files.script)}" data-view="${view}" data-lost="${inTag(lost)}" data-site="${inTag(wordsAt(config, 'site'))}"></script>
<script type="application/json" id="assent-config">${json(previewConfig(config, show))}</script>
<script async id="assent-js" src="${inTag(files.widget)}"></script>
</head><body><main>${parts.join('\n')}</main></body></html>`;
}

/** Nothing but the files of ours beside it: what a vendor's preset would fetch stays away, wherever the page is served from. */
function policy({ script }: Files): string {
  const folder = new URL('..', script);
  const own = folder.protocol === 'file:' ? 'file:' : folder.href;
  return `default-src 'none'; script-src ${own}; style-src ${own}; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** JSON that no tag ends. */
const json = (value: JsonObject) => JSON.stringify(value).replaceAll('<', '\\u003c');

function inTag(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
