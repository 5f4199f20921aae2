import { html } from 'hono/html';
import type { AuditCode } from '../site/findings';
import type { Vendor } from '../vendors/vendor';
import { vendorOfCookie, vendorOfHost, vendorOfKey } from '../vendors/vendorOf';
import { type FoundGroup, THEMES } from './groupFindings';
import type { Html, ReportWords } from './reportWords';

/** How many things of one kind are named in a card. */
const MOST = 12;

/** All findings under their headings. `pageCount` is how many pages were looked at. */
export function findingCards(
  groups: readonly FoundGroup[],
  pageCount: number,
  words: ReportWords,
): Html {
  const { say } = words;
  const sections = THEMES.flatMap((theme) => {
    const own = groups.filter((group) => group.theme === theme);
    if (own.length === 0) return [];
    return html`<section><h3>${words.groups[theme]}</h3>
${own.map((group) => card(group, pageCount, words))}</section>`;
  });
  return html`<section class="findings"><h2>${say('found')}</h2>
${sections.length > 0 ? sections : html`<p class="card">${say('nothing')}</p>`}</section>`;
}

function card(group: FoundGroup, pageCount: number, words: ReportWords): Html {
  const { say } = words;
  const { code, severity, items, pages, law } = group;
  const { said, means, remedy, law: part } = words.findings[code];
  const laws =
    part === 'none' ? [] : law.map((where) => ({ where, line: words.laws[where][part] }));
  return html`<article class="card finding ${severity}">
<h4><span class="chip">${say(severity)}</span> ${said}</h4>
<p>${means}</p>
<ul class="items">${items.slice(0, MOST).map((item) => itemOf(item, group, words))}</ul>
${items.length > MOST ? html`<p class="quiet">${say('more', { count: items.length - MOST })}</p>` : ''}
<dl><dt>${say('where')}</dt><dd>${placesOf(pages, pageCount, words)}</dd>
<dt>${say('remedy')}</dt><dd>${remedy}</dd>
${laws.length > 0 ? html`<dt>${say('law')}</dt><dd class="law">${laws.map(({ where, line }) => html`<p><span class="chip where">${words.regions[where]}</span> ${line}</p>`)}</dd>` : ''}</dl>
</article>`;
}

function itemOf(
  { what, pages }: FoundGroup['items'][number],
  group: FoundGroup,
  words: ReportWords,
): Html {
  const vendor = vendorOf(group.code, what);
  const isPart = pages.length < group.pages.length;
  return html`<li><code>${what}</code>${vendor ? html` <span class="quiet">— ${vendor.name[words.locale]}</span>` : ''}${
    isPart
      ? html` <small class="pages">${pages.map(pathOf).slice(0, 4).join(', ')}${pages.length > 4 ? ' …' : ''}</small>`
      : ''
  }</li>`;
}

function placesOf(pages: readonly string[], pageCount: number, { say }: ReportWords): Html {
  if (pageCount > 1 && pages.length === pageCount) return html`${say('allPages')}`;
  return html`${pages.slice(0, 6).map((page) => html`<span class="place">${page}</span>`)}${
    pages.length > 6
      ? html`<span class="place">${say('moreAddresses', { count: pages.length - 6 })}</span>`
      : ''
  }`;
}

/** An address without the site before it. */
function pathOf(page: string): string {
  const { pathname, search } = new URL(page);
  return pathname + search;
}

/** Whose it is that a finding names, where one can tell by its name alone. */
function vendorOf(code: AuditCode, what: string): Vendor | undefined {
  if (code.startsWith('cookie-')) return vendorOfCookie({ name: what, domain: '' });
  if (code.startsWith('storage-')) return vendorOfKey(what);
  return URL.canParse(what) ? vendorOfHost(new URL(what).hostname) : undefined;
}
