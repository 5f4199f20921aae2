import { html } from 'hono/html';
import type { Html } from '../pages/page';
import { term, time } from './layout';
import type { AdminWords } from './words';

/** What the browser told, in words; nothing where it told nothing. */
export function browserSection(words: AdminWords, browser: unknown): Html | '' {
  if (!isFacts(browser)) return '';
  return html`<section class="card"><h2>${words('lead.browser')}</h2><dl>
${rowsOf(words, browser)}
</dl></section>`;
}

const NAMED = [
  'family',
  'version',
  'platform',
  'language',
  'timeZone',
  'screen',
  'viewport',
  'referrer',
  'landing',
  'campaign',
  'first',
  'at',
  'identifiers',
] as const;

/** One row a fact; what stands within another is called by both names. */
function rowsOf(words: AdminWords, facts: object, above = ''): (Html | '')[] {
  return Object.entries(facts).flatMap(([key, fact]: [string, unknown]) => {
    const name = NAMED.find((known) => known === key);
    const label = above + (name ? words(`browser.${name}`) : key);
    if (isFacts(fact)) {
      // A campaign's parameters and a vendor's identifiers are called as they call them.
      return key === 'first'
        ? rowsOf(words, fact, `${label}: `)
        : Object.entries(fact).map(([inner, value]) => term(`${label}: ${inner}`, String(value)));
    }
    if (Array.isArray(fact)) return term(label, fact.join(' × '));
    return term(label, name === 'at' ? time(words, String(fact)) : String(fact));
  });
}

function isFacts(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
