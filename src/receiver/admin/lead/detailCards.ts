import { html } from 'hono/html';
import type { Html } from '../../pages/page';
import type { SubjectNames } from '../../pages/subjectNames';
import { browserSection } from '../browserSection';
import type { Desk } from '../desk';
import { term } from '../layout';
import { proofSection } from '../proofSection';
import { rightsSection } from '../rightsSection';
import { stampSections } from '../stampSections';
import { withoutKey } from '../withoutKey';
import type { ShownLead } from './shownLead';

/** What few look at each day, folded: what proves the lead, how long it is kept and what its person may ask for, and what machines know of it. */
export function detailCards(desk: Desk, shown: ShownLead, nameOf: SubjectNames): Html {
  const { words, who } = desk;
  const { lead, proof, hold, texts } = shown;
  const isOwner = who.role === 'owner';
  return html`<details class="card fold"><summary>${words('lead.proof')}</summary>
${stampSections(words, lead.stamp, texts, nameOf)}
${isOwner ? proofSection(desk, lead, proof, nameOf) : ''}
</details>
<details class="card fold"><summary>${words('lead.rights')}</summary>${rightsSection(desk, lead, hold, nameOf)}</details>
<details class="card fold"><summary>${words('lead.machine')}</summary>
<section class="card"><dl>
${term(words('lead.origin'), lead.origin)}
${term(words('lead.address'), lead.address)}
${term(words('lead.form'), lead.form === undefined ? undefined : html`<code>${lead.form}</code>`)}
${term(words('lead.id'), html`<code>${lead.id}</code>`)}
</dl></section>
${browserSection(words, lead.browser)}
${lead.stamp ? jsonSection(words('lead.stamp'), JSON.stringify(lead.stamp, undefined, 2)) : ''}
</details>
${lead.raw === undefined ? '' : jsonSection(words('lead.raw'), withoutKey(lead.raw))}`;
}

function jsonSection(title: string, json: string): Html {
  return html`<details class="card"><summary>${title}</summary><pre>${json}</pre></details>`;
}
