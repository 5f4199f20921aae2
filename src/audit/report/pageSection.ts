import { html, raw } from 'hono/html';
import { type PageFacts, PHASES } from '../site/facts';
import type { AuditFinding } from '../site/findings';
import type { Html, ReportWords } from './reportWords';
import { traceTables } from './traceTables';

/** One page: how it asks, how it was seen, and all that it left and asked for. */
export function pageSection(
  facts: PageFacts,
  findings: readonly AuditFinding[],
  words: ReportWords,
): Html {
  const { say } = words;
  const { url, arrivedAt, title, shots, phases } = facts;
  const own = findings.filter(({ page }) => page === url);
  const pictures = PHASES.flatMap((phase) => {
    const shot = shots[phase];
    if (!shot) return [];
    // Base64 holds nothing that could end the attribute.
    const source = raw(`data:image/jpeg;base64,${Buffer.from(shot.image).toString('base64')}`);
    const name = words.phases[phase];
    return html`<figure><img src="${source}" width="1280" height="720" alt="${say('shot', { phase: name })}"><figcaption>${name}${shot.address === arrivedAt ? '' : html`<small>${shot.address}</small>`}</figcaption></figure>`;
  });
  return html`<section class="page"><h2>${title || url}</h2>
<p class="address">${url}</p>
<p>${bannerWords(facts, words)}</p>
${pictures.length > 0 ? html`<div class="shots">${pictures}</div>` : ''}
${phases.before ? traceTables(facts, own, words) : ''}</section>`;
}

function bannerWords({ banner, phases }: PageFacts, { say }: ReportWords): string {
  if (!phases.before) return say('tile.notreached');
  if (!banner) return say('banner.none');
  const { tool, accept, decline, declineBehind } = banner;
  const no = decline?.words ?? declineBehind;
  const asks =
    no === undefined
      ? say('banner.norefusal', { accept: accept.words })
      : say('banner.words', { accept: accept.words, decline: no });
  return tool === undefined ? asks : `${say('banner.tool', { tool })} ${asks}`;
}
