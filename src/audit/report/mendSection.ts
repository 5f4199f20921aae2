import { html } from 'hono/html';
import type { Mark, Mend } from './mend';
import type { Html, ReportWords } from './reportWords';

/** How much of a tag is shown; the JSON has all of it. */
const MOST = 1200;

/** What would mend it, for whoever keeps the pages; nothing where nothing is to be mended. */
export function mendSection(
  { config, missing, marks, banners, byHand }: Mend,
  words: ReportWords,
): Html {
  const { say } = words;
  if (Object.keys(config).length === 0) return html``;
  return html`<section class="mend"><h2>${say('mend')}</h2>
<p>${say('mend.about')}</p>
${banners.map((name) => html`<p>${say('mend.banner', { name })}</p>`)}
${marks.length > 0 ? html`<h3>${say('mend.marks')}</h3><p>${say('mend.marksAbout')}</p>${marks.map((mark) => markCard(mark, words))}` : ''}
${byHand.length > 0 ? html`<div class="card"><p>${say('mend.hand')}</p><ul class="items">${byHand.map((what) => html`<li><code>${what}</code></li>`)}</ul></div>` : ''}
<h3>${say('mend.config')}</h3>
${missing.length > 0 ? html`<p>${say('mend.missing')} ${missing.map((path, at) => html`${at > 0 ? ', ' : ''}<code>${path}</code>`)}</p>` : ''}
<pre>${JSON.stringify(config, null, 2)}</pre></section>`;
}

function markCard(
  { pages, line, found, write, services, copy, about }: Mark,
  { say }: ReportWords,
): Html {
  const [page = ''] = pages;
  const more = pages.length > 1 ? ` (${say('moreAddresses', { count: pages.length - 1 })})` : '';
  return html`<article class="card mark"><p class="quiet">${page}:${line}${more}${about.length > 0 ? html` — ${about.map((one, at) => html`${at > 0 ? ', ' : ''}<code>${one}</code>`)}` : ''}</p>
${found ? html`<p class="label">${say('mend.found')}</p><pre>${cut(found)}</pre>` : ''}
${write === null ? html`<p>${say(services.length > 0 ? 'mend.takeOut' : 'mend.prepares')}</p>` : html`<p class="label">${say('mend.write')}</p><pre>${cut(write)}</pre>`}${copy ? html`<p>${say('mend.copy')}</p>` : ''}</article>`;
}

function cut(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)} …` : text;
}
