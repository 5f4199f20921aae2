import { html } from 'hono/html';
import { phoneLink, webLink } from '../pages/links';
import type { Html } from '../pages/page';
import type { SubjectNames } from '../pages/subjectNames';
import type { Hold } from '../store/holds';
import type { FoundLead } from '../store/lead';
import type { KeptText } from '../store/texts';
import { topBar } from './bar';
import { browserSection } from './browserSection';
import { deliveriesSection, type LeadEvents } from './deliveriesSection';
import type { Desk } from './desk';
import { adminPage, term, time } from './layout';
import { badges, titleOf } from './leadTitle';
import { proofSection, type ShownProof } from './proofSection';
import { rightsSection } from './rightsSection';
import { stampSections } from './stampSections';
import { withoutKey } from './withoutKey';
import type { AdminWords } from './words';

/** A lead, the ids of the one it stands in for and of the one that stands in for it, whether a button can take it in, and what proves it. */
type ShownLead = {
  lead: FoundLead;
  replaces: string | undefined;
  replacedBy: string | undefined;
  canAccept: boolean;
  proof: ShownProof;
  hold: Hold | undefined;
  /** What became of its events on their way to others; `undefined` where nothing goes on. */
  going: LeadEvents | undefined;
};

/** What its fields are called, by id, and what its decisions are about. */
type LeadNames = { labels: ReadonlyMap<string, string>; nameOf: SubjectNames };

/**
 * One lead whole: what was sent, what was agreed to, and the very words.
 */
export function leadPage(
  desk: Desk,
  { lead, replaces, replacedBy, canAccept, proof, hold, going }: ShownLead,
  { labels, nameOf }: LeadNames,
  texts: readonly KeptText[],
): Html {
  const { words } = desk;
  return adminPage(
    words,
    titleOf(words, lead),
    html`${topBar(desk)}
<main>
<p><a href="/admin/leads">← ${words('lead.back')}</a></p>
<h1>${titleOf(words, lead)} ${badges(words, lead)}</h1>
${asideNotice(desk, lead, canAccept, hold)}
${lead.form === undefined ? '' : fieldsSection(words, lead, labels)}
${aboutSection(words, lead, replaces, replacedBy)}
${going ? deliveriesSection(desk, lead.id, going) : ''}
${stampSections(words, lead.stamp, texts, nameOf)}
${proofSection(desk, lead, proof, nameOf)}
${rightsSection(desk, lead, hold, nameOf)}
${browserSection(words, lead.browser)}
${lead.stamp ? jsonSection(words('lead.stamp'), JSON.stringify(lead.stamp, undefined, 2)) : ''}
${lead.raw === undefined ? '' : jsonSection(words('lead.raw'), withoutKey(lead.raw))}
</main>`,
  );
}

function asideNotice(
  desk: Desk,
  { id, standing, raw }: FoundLead,
  canAccept: boolean,
  hold: Hold | undefined,
): Html | '' {
  const { words } = desk;
  if (standing.kind !== 'aside') return '';
  const { because } = standing;
  const isKept = hold !== undefined && raw !== undefined;
  return html`<div class="card notice"><p>${words(`reason.${because}`)}</p>
${isKept ? html`<p>${words('reason.held')}</p>` : ''}
${
  canAccept && !isKept
    ? html`<form method="post" action="/admin/leads/${id}/accept"><input type="hidden" name="token" value="${desk.formToken}"><button>${words('lead.accept')}</button></form>`
    : ''
}</div>`;
}

function fieldsSection(
  words: AdminWords,
  lead: FoundLead,
  labels: ReadonlyMap<string, string>,
): Html {
  const sent = [...Object.entries(lead.fields), ...Object.entries(lead.extra)];
  return html`<section class="card"><h2>${words('lead.fields')}</h2>
<dl>${sent.map(([id, value]) => term(labels.get(id) ?? id, fieldValue(words, lead, id, value)))}</dl></section>`;
}

function fieldValue(words: AdminWords, lead: FoundLead, id: string, value: string): Html {
  const typed = Object.hasOwn(lead.typed, id) ? lead.typed[id] : undefined;
  const notes = [
    typed !== undefined && typed !== value ? words('lead.typed', { typed }) : '',
    id === 'phone' && lead.phoneChecked ? words(`lead.phone.${lead.phoneChecked}`) : '',
    lead.doubts.includes(id) ? words('lead.doubted') : '',
  ].filter(Boolean);
  return html`<span class="value">${id === 'phone' ? phoneLink(value) : value}</span>
${notes.map((note) => html`<small>${note}</small>`)}`;
}

function aboutSection(
  words: AdminWords,
  lead: FoundLead,
  replaces: string | undefined,
  replacedBy: string | undefined,
): Html {
  return html`<section class="card"><h2>${words('lead.about')}</h2><dl>
${term(words('lead.received'), time(words, lead.receivedAt))}
${term(words('lead.form'), lead.form)}
${term(words('lead.page'), lead.page === undefined ? undefined : webLink(lead.page))}
${term(words('lead.origin'), lead.origin)}
${term(words('lead.address'), lead.address)}
${term(words('lead.id'), html`<code>${lead.id}</code>`)}
${term(words('lead.replaces'), replaces && leadLink(replaces))}
${term(words('lead.replacedBy'), replacedBy && leadLink(replacedBy))}
</dl></section>`;
}

function leadLink(id: string): Html {
  return html`<a href="/admin/leads/${id}"><code>${id}</code></a>`;
}

function jsonSection(title: string, json: string): Html {
  return html`<details class="card"><summary>${title}</summary><pre>${json}</pre></details>`;
}
