import { html } from 'hono/html';
import { isForeign } from '../registrable';
import type { PageFacts, Phase } from '../site/facts';
import type { AuditFinding } from '../site/findings';
import { siteHost } from '../site/rules/siteHost';
import { vendorOfHost } from '../vendors/vendorOf';
import { dataTable, type Row } from './dataTable';
import type { Html, ReportWords } from './reportWords';
import { vendorWords } from './vendorWords';

/** How many addresses of one server are written out. */
const MOST = 5;

/** The servers a page asked, the site's own first, with how many addresses in each part of the visit. */
export function hostTable(
  facts: PageFacts,
  findings: readonly AuditFinding[],
  seen: readonly Phase[],
  words: ReportWords,
): Html {
  const { say } = words;
  const { phases } = facts;
  const hostname = siteHost(facts);
  const all = seen.flatMap((phase) => phases[phase]?.requests ?? []);
  const own = (host: string) => !isForeign(host, hostname);
  const hosts = [...new Set(all.map(({ host }) => host))].sort(
    (one, other) => Number(own(other)) - Number(own(one)) || (one < other ? -1 : 1),
  );
  const rows = hosts.map((host): Row => {
    const addresses = [...new Set(all.filter((one) => one.host === host).map((one) => one.url))];
    const cells = seen.map((phase) => {
      const count = phases[phase]?.requests.filter((one) => one.host === host).length ?? 0;
      const isBad = findings.some(
        (one) =>
          one.severity === 'fault' &&
          one.phase === phase &&
          one.code.startsWith('request-') &&
          addresses.some((address) => address.slice(0, 200) === one.what),
      );
      return { said: html`${count > 0 ? count : ''}`, isBad };
    });
    return {
      first: html`<code>${host}</code>${own(host) ? '' : addressList(addresses, words)}`,
      more: [
        own(host)
          ? html`<span class="quiet">${say('own')}</span>`
          : vendorWords(vendorOfHost(host), words),
      ],
      cells,
    };
  });
  return dataTable(say('table.hosts'), [say('host'), say('vendor')], rows, seen, words);
}

function addressList(addresses: readonly string[], { say }: ReportWords): Html {
  const shown = addresses.slice(0, MOST).map((address) => {
    const { pathname } = new URL(address);
    return html`<small>${pathname.length > 90 ? `${pathname.slice(0, 90)}…` : pathname}</small>`;
  });
  const left = addresses.length - MOST;
  return html`${shown}${left > 0 ? html`<small>${say('moreAddresses', { count: left })}</small>` : ''}`;
}
