import { html } from 'hono/html';
import { subjectOf } from '../../core/decision';
import type { Decision, ShownText, Stamp } from '../../wire/stamp';
import { languageName } from '../pages/languageName';
import { webLink } from '../pages/links';
import type { Html } from '../pages/page';
import { aboutText, type SubjectNames } from '../pages/subjectNames';
import type { KeptText } from '../store/texts';
import { term, time } from './layout';
import type { AdminWords } from './words';

/** A stamp in words, and each text it names; nothing where there is no stamp that can be read. */
export function stampSections(
  words: AdminWords,
  stamp: Stamp | undefined,
  known: readonly KeptText[],
  nameOf: SubjectNames,
): Html | '' {
  if (!stamp) return '';
  // Who was only told of something has agreed to nothing.
  const isTold = stamp.decisions.every(({ state }) => state === 'informed');
  return html`<section class="card"><h2>${words(isTold ? 'lead.notice' : 'lead.consent')}</h2>
<ul class="decisions">${stamp.decisions.map((decision) => decisionRow(words, decision, nameOf))}</ul>
<dl>
${term(words('lead.decidedAt'), time(words, stamp.at))}
${term(words('lead.shownAt'), stamp.indication.shownAt && time(words, stamp.indication.shownAt))}
${term(words('lead.how'), words(`method.${stamp.indication.method}`))}
${term(words('lead.where'), words(`surface.${stamp.surface}`))}
${term(words('lead.locale'), languageName(stamp.locale, words('lang')))}
${term(words('lead.translated'), stamp.translated && words('lead.translated.yes'))}
${term(words('lead.regime'), words(`regime.${stamp.regime}`))}
${term(words('lead.revision'), String(stamp.revision))}
${term(words('lead.policy'), stamp.policy && html`${webLink(stamp.policy.url)} ${stamp.policy.version ?? ''}`)}
${term(words('lead.widget'), stamp.widget.version)}
</dl></section>
<section class="card"><h2>${words('lead.texts')}</h2>
${stamp.texts.map((text) => textBlock(words, text, known, nameOf))}
</section>`;
}

/** One decision in words. */
export function decisionRow(words: AdminWords, decision: Decision, nameOf: SubjectNames): Html {
  return html`<li class="${decision.state}"><b>${nameOf(subjectOf(decision))}</b> ${words(`state.${decision.state}`)}</li>`;
}

function textBlock(
  words: AdminWords,
  shown: ShownText,
  known: readonly KeptText[],
  nameOf: SubjectNames,
): Html {
  const published = known.find(({ sha256 }) => sha256 === shown.sha256);
  const text = published?.text ?? shown.text;
  const opened =
    shown.opened === undefined
      ? ''
      : words(shown.opened ? 'lead.texts.opened' : 'lead.texts.closed');
  return html`<article class="text">
<h3>${words(`role.${shown.role}`)} <span class="id">${aboutText(shown, nameOf) ?? ''}</span> <small>${opened}</small></h3>
${published ? '' : html`<p><span class="badge">${words('lead.texts.unknown')}</span></p>`}
${text === undefined ? html`<p>${words('lead.texts.missing')}</p>` : wordsOf(shown, text, words)}
<p class="hash">${published ? html`<a href="/v1/texts/${shown.sha256}"><code>${shown.sha256}</code></a>` : html`<code>${shown.sha256}</code>`}</p>
</article>`;
}

/** A text as it was shown; the policy, which is pages long, folded. */
function wordsOf({ role }: ShownText, text: string, words: AdminWords): Html {
  const quoted = html`<blockquote>${text}</blockquote>`;
  return role === 'policy'
    ? html`<details><summary>${words('lead.texts.unfold')}</summary>${quoted}</details>`
    : quoted;
}
