import { html } from 'hono/html';
import type { BannerConfig } from '../../core/bannerConfig';
import { languageName } from '../pages/languageName';
import type { Html } from '../pages/page';
import type { SubjectNames } from '../pages/subjectNames';
import { drawing, drawingColors } from '../pages/text/drawing';
import type { KeptLook } from '../store/looks';
import type { KeptText } from '../store/texts';
import { topBar } from './bar';
import { dayText } from './day';
import type { Desk } from './desk';
import { adminPage } from './layout';
import { TEXT_ROLES, type TextHistory, type TextRole } from './textHistories';
import type { AdminWords } from './words';

/** The texts of one language by subject, with the looks that showed them; `role` where one kind was chosen. */
export type ShownTexts = {
  histories: readonly TextHistory[];
  looks: readonly (KeptLook & { texts: ReadonlySet<string> })[];
  languages: readonly string[];
  language: string;
  role: TextRole | undefined;
  /** What lets the page's own style element pass. */
  nonce: string;
};

/** Every published text, drawn as it was seen, with its history. */
export function textsPage(desk: Desk, nameOf: SubjectNames, shown: ShownTexts): Html {
  const { words } = desk;
  const { histories, looks, nonce } = shown;
  const colors = looks.map(({ banner }, index) => drawingColors(banner, `look-${index}`));
  return adminPage(
    words,
    words('texts.title'),
    html`${topBar(desk, 'texts')}
<style nonce="${nonce}">${colors.join('')}</style>
<main>
<h1>${words('texts.title')}</h1>
<p class="lead-in">${words('texts.text')}</p>
${filters(words, shown)}
${
  histories.length === 0
    ? html`<div class="card empty"><h2>${words('texts.none.title')}</h2><p>${words('texts.none.text')}</p></div>`
    : histories.map((history) => historySection(words, nameOf, history, looks))
}
</main>`,
  );
}

function filters(words: AdminWords, { languages, language, role }: ShownTexts): Html {
  const option = (value: string, label: string, isChosen: boolean) =>
    html`<option value="${value}" ${isChosen ? html`selected` : ''}>${label}</option>`;
  return html`<form class="choose" method="get" action="/admin/texts">
<p><label for="role">${words('texts.role')}</label><select id="role" name="role">${option('', words('texts.anyRole'), !role)}${TEXT_ROLES.map((one) => option(one, words(`texts.roles.${one}`), one === role))}</select></p>
<p><label for="language">${words('texts.language')}</label><select id="language" name="language">${languages.map((one) => option(one, languageName(one, words('lang')), one === language))}</select></p>
<button class="second">${words('texts.show')}</button></form>`;
}

function historySection(
  words: AdminWords,
  nameOf: SubjectNames,
  { role, id, now, earlier }: TextHistory,
  looks: ShownTexts['looks'],
): Html {
  const about = subjectOf(role, id, nameOf);
  const kept = (text: KeptText) => textBlock(words, text, looks, now.includes(text));
  return html`<section class="card"><h2>${words(`texts.role.${role}`)}${about === undefined ? '' : html` <small>${about}</small>`}</h2>
${now.length === 0 ? html`<p class="quiet">${words('texts.gone')}</p>` : now.map(kept)}
${earlier.length === 0 ? '' : html`<details><summary>${words('texts.earlier', { count: String(earlier.length) })}</summary>${earlier.map(kept)}</details>`}</section>`;
}

/** What a text is about; of a category's role it may be a service's frame. */
function subjectOf(role: TextRole, id: string, nameOf: SubjectNames): string | undefined {
  if (role === 'banner' || role === 'policy') return undefined;
  if (role !== 'category') return nameOf({ kind: 'purpose', id });
  const category = nameOf({ kind: 'category', id });
  return category === id ? nameOf({ kind: 'service', id }) : category;
}

function textBlock(
  words: AdminWords,
  text: KeptText,
  looks: ShownTexts['looks'],
  isShown: boolean,
): Html {
  const { sha256, role, locale } = text;
  const index = looks.findLastIndex(({ texts }) => texts.has(sha256));
  const banner: BannerConfig = looks[index]?.banner ?? {};
  const drawn = html`<div class="look-${index}" lang="${locale}" dir="auto">${drawing(role, text.text, banner)}</div>`;
  return html`<article class="text">
<p class="quiet">${shownWhen(words, text, isShown)} · <a href="/text/${sha256}">${words('texts.proof')}</a></p>
${role === 'policy' ? html`<details><summary>${words('texts.unfold')}</summary>${drawn}</details>` : drawn}
</article>`;
}

function shownWhen(words: AdminWords, text: KeptText, isShown: boolean): string {
  const from = dayText(words, text.publishedAt);
  if (isShown) return words('texts.now', { from });
  const until = dayText(words, text.lastAt);
  return words(from === until ? 'texts.past.day' : 'texts.past', { from, until });
}
