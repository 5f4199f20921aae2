import { html } from 'hono/html';
import type { AssentConfig } from '../../../core/config';
import type { Html } from '../../pages/page';
import type { SubjectNames } from '../../pages/subjectNames';
import { topBar } from '../bar';
import { deliveriesSection } from '../deliveriesSection';
import type { Desk } from '../desk';
import type { FormTitles } from '../formTitles';
import { type Asked, addressOf } from '../inbox/asked';
import { chip } from '../inbox/chip';
import { when } from '../inbox/when';
import { adminPage } from '../layout';
import { badges, titleOf } from '../leadTitle';
import type { AdminWords } from '../words';
import { allowedCard } from './allowedCard';
import { asideNotice } from './asideNotice';
import { detailCards } from './detailCards';
import { eventsCard } from './eventsCard';
import { othersCard } from './othersCard';
import { type FieldLabels, personCard } from './personCard';
import type { ShownLead } from './shownLead';
import { sourceCard } from './sourceCard';
import { workCard } from './workCard';

/** What things are called on the page: fields, forms, and what decisions are about. */
export type LeadNames = { labels: FieldLabels; titleOfForm: FormTitles; nameOf: SubjectNames };

/** One lead whole: whom to call, how far that came and what may be done; below it, what happened and what proves it. */
export function leadPage(
  desk: Desk,
  config: AssentConfig,
  shown: ShownLead,
  { labels, titleOfForm, nameOf }: LeadNames,
): Html {
  const { words } = desk;
  const { lead, going, work } = shown;
  const isWaiting = lead.standing.kind === 'stored';
  return adminPage(
    words,
    titleOf(words, lead),
    html`${topBar(desk)}
<main class="one">
${nearby(words, shown)}
<h1>${titleOf(words, lead)} ${isWaiting ? chip(words, work.state) : ''} ${badges(words, lead)}</h1>
<p class="since">${lead.form === undefined ? '' : html`${titleOfForm(lead.form)} · `}${when(words, lead.receivedAt, shown.nowMs)}</p>
${asideNotice(desk, shown)}
<div class="sides">
<div>
${personCard(words, lead, labels)}
${allowedCard(words, config, shown, nameOf)}
</div>
<div class="beside">${isWaiting ? workCard(desk, shown) : ''}</div>
<div>
${sourceCard(words, shown, titleOfForm)}
${othersCard(words, shown, titleOfForm)}
${going ? deliveriesSection(desk, lead.id, going) : ''}
${eventsCard(words, shown)}
</div>
</div>
${detailCards(desk, shown, nameOf)}
</main>`,
  );
}

/** Back to the list, and on to the leads beside this one, of those that were asked for. */
function nearby(words: AdminWords, { asked, near }: ShownLead): Html {
  const to = (id: string | undefined, rel: 'prev' | 'next', name: string) =>
    id === undefined ? '' : html`<a rel="${rel}" href="${leadAddress(id, asked)}">${name}</a>`;
  return html`<nav class="nearby" aria-label="${words('lead.nearby')}">
<a href="${addressOf('/admin/leads', asked)}">← ${words('lead.back')}</a>
<span>${to(near.newer, 'prev', words('leads.newer'))}${to(near.older, 'next', words('leads.older'))}</span></nav>`;
}

function leadAddress(id: string, asked: Asked): string {
  return addressOf(`/admin/leads/${encodeURIComponent(id)}`, asked);
}
