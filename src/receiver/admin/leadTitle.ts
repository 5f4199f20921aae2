import { html } from 'hono/html';
import type { Html } from '../pages/page';
import type { FoundLead } from '../store/lead';
import type { AdminWords } from './words';

/** What a lead is called: the person's name, else the first thing they wrote. */
export function titleOf(words: AdminWords, { form, fields }: FoundLead): string {
  if (form === undefined) return words('leads.unread');
  const written = [fields.name, ...Object.values(fields)].find((value) => value?.trim());
  return written ?? words('leads.unnamed');
}

/** What the owner should look at first. */
export function badges(words: AdminWords, lead: FoundLead): Html {
  return html`${lead.standing.kind === 'aside' ? html`<span class="badge">${words(lead.standing.because === 'suspect' ? 'leads.suspect' : 'leads.aside.badge')}</span>` : ''}
${lead.phoneChecked === 'doubtful' ? html`<span class="badge">${words('leads.doubtful')}</span>` : ''}`;
}
