import { html } from 'hono/html';
import type { AssentConfig } from '../../../core/config';
import type { Html } from '../../pages/page';
import type { SubjectNames } from '../../pages/subjectNames';
import { timeText } from '../layout';
import type { AdminWords } from '../words';
import type { ShownLead } from './shownLead';

/** What may be done with a lead, purpose by purpose, in the words of who picks up the phone. */
export function allowedCard(
  words: AdminWords,
  config: AssentConfig,
  { purposes, lead }: ShownLead,
  nameOf: SubjectNames,
): Html | '' {
  if (purposes.length === 0) return '';
  return html`<section class="card"><h2>${words('may.title')}</h2>
<ul class="may">${purposes.map(({ purpose, state }) => {
    const isAllowed = state === 'given' || state === 'informed';
    const withdrawnAt = lead.terms[purpose]?.withdrawnAt;
    return html`<li class="${isAllowed ? 'yes' : 'no'}"><b>${words(`may.${kindOf(config, purpose)}.${isAllowed ? 'yes' : 'no'}`)}</b>
<small>${words(`may.${state}`, { title: nameOf({ kind: 'purpose', id: purpose }) })}${withdrawnAt ? `, ${timeText(words, withdrawnAt)}` : ''}</small></li>`;
  })}</ul></section>`;
}

function kindOf({ purposes }: AssentConfig, id: string) {
  const own = purposes && Object.hasOwn(purposes, id) ? purposes[id] : undefined;
  const kind = own?.kind ?? 'service';
  // What our own words for these ids say; an owner's title may say anything.
  if (own?.title === undefined && id === 'callback') return 'callback';
  if (own?.title === undefined && id === 'newsletter') return 'advertising';
  return kind;
}
