import { html } from 'hono/html';
import { webLink } from '../../pages/links';
import type { Html } from '../../pages/page';
import type { FormTitles } from '../formTitles';
import { campaignOf } from '../inbox/source';
import { term, time } from '../layout';
import type { AdminWords } from '../words';
import type { ShownLead } from './shownLead';

/** Where a lead came from: when, by which form of which page, and what had led the person there. */
export function sourceCard(
  words: AdminWords,
  { lead, replaces, replacedBy }: ShownLead,
  titleOfForm: FormTitles,
): Html {
  const { browser, form, page } = lead;
  const { utm_source: source, utm_campaign: campaign } = campaignOf(browser);
  const referrer = browser?.referrer ?? browser?.first?.referrer;
  return html`<section class="card"><h2>${words('lead.about')}</h2><dl>
${term(words('lead.received'), time(words, lead.receivedAt))}
${term(words('lead.form'), form === undefined ? undefined : titleOfForm(form))}
${term(words('lead.page'), page === undefined ? undefined : webLink(page))}
${term(words('lead.campaign'), [source, campaign].filter(Boolean).join(' · '))}
${term(words('lead.referrer'), referrer && webLink(referrer))}
${term(words('lead.replaces'), replaces && leadLink(replaces))}
${term(words('lead.replacedBy'), replacedBy && leadLink(replacedBy))}
</dl></section>`;
}

function leadLink(id: string): Html {
  return html`<a href="/admin/leads/${id}"><code>${id}</code></a>`;
}
