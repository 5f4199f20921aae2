import { html } from 'hono/html';
import type { AssentConfig } from '../../../core/config';
import type { Texts } from '../../../core/texts';
import { phoneLink } from '../links';
import { type Html, page } from '../page';
import type { PlainFormWords } from './plainFormWords';

/** What every one of these pages is made with. */
export type PlainFormView = {
  config: AssentConfig;
  locale: string;
  words: PlainFormWords;
  /** Words that the widget's own forms use too. */
  text: Texts;
  /** The page of the site that a link may lead back to. */
  back: string | undefined;
};

/** The page around it, with the owner's phone and the way back to the site. */
export function frame(view: PlainFormView, title: string, content: Html, withPhone = true): Html {
  const { config, words, back, locale } = view;
  const { phone } = config.operator;
  const [before = '', after = ''] = words('call').split('{phone}');
  return page(
    { lang: locale, owner: config.operator.name },
    title,
    html`<main class="card narrow form-page">
<h1>${title}</h1>
${content}
${withPhone && phone ? html`<p>${before}${phoneLink(phone)}${after}</p>` : ''}
${back === undefined ? '' : html`<p><a href="${back}">← ${words('back')}</a></p>`}
</main>`,
  );
}
