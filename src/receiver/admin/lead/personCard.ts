import { html } from 'hono/html';
import { displayPhone } from '../../../core/phoneDisplay';
import { phoneLink } from '../../pages/links';
import type { Html } from '../../pages/page';
import type { FoundLead } from '../../store/lead';
import { term } from '../layout';
import type { AdminWords } from '../words';

/** What fields are called, by id. */
export type FieldLabels = ReadonlyMap<string, string>;

/** How the person is reached, and what else they sent. */
export function personCard(words: AdminWords, lead: FoundLead, labels: FieldLabels): Html | '' {
  if (lead.form === undefined) return '';
  const { phone } = lead.fields;
  const sent = [...Object.entries(lead.fields), ...Object.entries(lead.extra)];
  const rest = sent.filter(([id, value]) => id !== 'name' && id !== 'phone' && value !== '');
  // The name stands above all, so here only what was noted about it.
  const own = lead.fields.name;
  const name = typedOf(words, lead, 'name') && own ? [['name', own] as const] : [];
  const terms = [...name, ...rest].map(([id, text]) =>
    term(labels.get(id) ?? (id === 'name' ? words('lead.name') : id), value(words, lead, id, text)),
  );
  return html`<section class="card person">
${phone ? phoneBlock(words, lead, phone) : ''}
${terms.length > 0 ? html`<dl>${terms}</dl>` : ''}
</section>`;
}

function phoneBlock(words: AdminWords, lead: FoundLead, phone: string): Html {
  const dialled = phone.replace(/[^\d+]/g, '');
  return html`<p class="dial"><span class="number">${displayPhone(phone)}</span>
${dialled.length >= 5 ? html`<a class="press" href="tel:${dialled}">${words('lead.call')}</a>` : ''}</p>
${notes(words, lead, 'phone', phone)}`;
}

function value(words: AdminWords, lead: FoundLead, id: string, text: string): Html {
  return html`<span class="value">${linked(text)}</span>${notes(words, lead, id, text)}`;
}

/** An address that a press writes to; a phone in another field likewise. */
function linked(text: string): Html {
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)) {
    return html`<a href="mailto:${encodeURIComponent(text).replace('%40', '@')}">${text}</a>`;
  }
  return /^\+?[\d\s().-]{7,20}$/.test(text) ? phoneLink(text) : html`${text}`;
}

function notes(words: AdminWords, lead: FoundLead, id: string, text: string): Html[] {
  return [
    typedOf(words, lead, id, text),
    id === 'phone' && lead.phoneChecked === 'doubtful' ? words('lead.phone.doubtful') : '',
    lead.doubts.includes(id) ? words('lead.doubted') : '',
  ]
    .filter(Boolean)
    .map((note) => html`<small class="aside">${note}</small>`);
}

function typedOf(
  words: AdminWords,
  { typed: all, fields }: FoundLead,
  id: string,
  text = fields[id],
): string {
  const typed = Object.hasOwn(all, id) ? all[id] : undefined;
  return typed !== undefined && typed !== text ? words('lead.typed', { typed }) : '';
}
