import { html } from 'hono/html';
import { type Heartbeat, isHeartbeatFault, isWell, sayFinding } from '../../core/heartbeat';
import { heartbeatWords } from '../../locales/heartbeat/words';
import type { Html } from '../pages/page';
import { term, time } from './layout';
import type { AdminWords } from './words';

/** The daily visit as the owner sees it; nothing where the configuration names none. */
export function heartbeatSection(
  words: AdminWords,
  url: string | undefined,
  last: Heartbeat | undefined,
): Html | '' {
  if (url === undefined) return '';
  return html`<section class="card" id="heartbeat"><h2>${words('heartbeat.title')}</h2>
<p>${stateOf(words, last)}</p>
${last ? findings(words, last) : ''}
<dl>${term(words('heartbeat.page'), url)}
${term(words('heartbeat.last'), last && time(words, last.at))}
${term(words('heartbeat.form'), last?.form)}</dl></section>`;
}

function stateOf(words: AdminWords, last: Heartbeat | undefined): Html | string {
  if (!last) return words('heartbeat.none');
  if (isWell(last)) return words('heartbeat.well');
  return html`<strong class="notice said">${words('heartbeat.faulty')}</strong>`;
}

function findings(words: AdminWords, last: Heartbeat): Html | '' {
  if (last.findings.length === 0) return '';
  const lang = words('lang') === 'ru' ? 'ru' : 'en';
  // What has to be mended first.
  const sorted = [...last.findings].sort(
    (one, other) => Number(isHeartbeatFault(other)) - Number(isHeartbeatFault(one)),
  );
  return html`<ul>${sorted.map((finding) => {
    const { said, remedy } = sayFinding(heartbeatWords[lang], finding);
    const line = isHeartbeatFault(finding) ? html`<strong>${said}</strong>` : said;
    return html`<li>${line} ${remedy}</li>`;
  })}</ul>`;
}
