import { html } from 'hono/html';
import { toldFacts } from '../../core/toldFacts';
import { told as toldEn } from '../../locales/told/en';
import { told as toldRu } from '../../locales/told/ru';
import type { Html } from '../pages/page';
import { lookUpIn } from '../pages/words';
import { term, time } from './layout';
import type { AdminWords } from './words';

/** What the browser told, in words; nothing where it told nothing. */
export function browserSection(words: AdminWords, browser: unknown): Html | '' {
  if (typeof browser !== 'object' || browser === null || Array.isArray(browser)) return '';
  const names = words('lang') === 'ru' ? toldRu : toldEn;
  const say = lookUpIn<string>(names);
  // What a later release told has no words here.
  const nameOf = (key: string, member: string) =>
    Object.hasOwn(names, key) ? say(key, { name: member }) : member;
  return html`<section class="card"><h2>${words('lead.browser')}</h2><dl>
${toldFacts(browser, nameOf).map(({ name, value, isMoment }) => term(name, isMoment ? time(words, value) : value))}
</dl></section>`;
}
