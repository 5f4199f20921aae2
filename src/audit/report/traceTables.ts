import { html } from 'hono/html';
import { type PageFacts, PHASES, type Phase } from '../site/facts';
import type { AuditCode, AuditFinding } from '../site/findings';
import { isRecord } from '../site/tools/isRecord';
import type { Vendor } from '../vendors/vendor';
import { vendorOfCookie, vendorOfKey } from '../vendors/vendorOf';
import { dataTable, type Row } from './dataTable';
import { hostTable } from './hostTable';
import type { Html, ReportWords } from './reportWords';
import { vendorWords } from './vendorWords';

/** All that a page left and asked for, a row each, with the parts of the visit side by side. */
export function traceTables(
  facts: PageFacts,
  findings: readonly AuditFinding[],
  words: ReportWords,
): Html {
  const seen = PHASES.filter((phase) => facts.phases[phase]);
  return html`${cookieTable(facts, findings, seen, words)}${keyTable(facts, findings, seen, words)}${hostTable(facts, findings, seen, words)}`;
}

function cookieTable(
  { phases }: PageFacts,
  findings: readonly AuditFinding[],
  seen: readonly Phase[],
  words: ReportWords,
): Html {
  const { say } = words;
  const all = seen.flatMap((phase) => phases[phase]?.cookies ?? []);
  const once = new Map(all.map((one) => [`${one.name} ${one.domain}`, one]));
  const rows = [...once.values()].map((cookie): Row => {
    const { name, domain } = cookie;
    const cells = seen.map((phase) => {
      const traces = phases[phase];
      const there = traces?.cookies.find((one) => one.name === name && one.domain === domain);
      const isSent = traces?.sent.some((one) => one.name === name) ?? false;
      const said = [...(there ? [say('there')] : []), ...(isSent ? [say('sent')] : [])];
      return { said: html`${said.join(', ')}`, isBad: isFault(findings, phase, name, /^cookie-/) };
    });
    return {
      first: html`<code>${name}</code><small>${domain}</small>`,
      more: [whose(name, vendorOfCookie(cookie), words), html`${lifeOf(cookie, phases, words)}`],
      cells,
    };
  });
  return dataTable(
    say('table.cookies'),
    [say('name'), say('vendor'), say('stays')],
    rows,
    seen,
    words,
  );
}

function keyTable(
  { phases }: PageFacts,
  findings: readonly AuditFinding[],
  seen: readonly Phase[],
  words: ReportWords,
): Html {
  const { say } = words;
  const all = seen.flatMap((phase) => phases[phase]?.storage ?? []);
  const once = new Map(all.map((one) => [`${one.kind} ${one.key}`, one]));
  const rows = [...once.values()].map(({ kind, key }): Row => {
    const cells = seen.map((phase) => {
      const isThere = phases[phase]?.storage.some((one) => one.kind === kind && one.key === key);
      return {
        said: html`${isThere ? say('there') : ''}`,
        isBad: isFault(findings, phase, key, /^storage-/),
      };
    });
    return {
      first: html`<code>${key}</code>`,
      more: [whose(key, vendorOfKey(key), words), html`${words.kinds[kind]}`],
      cells,
    };
  });
  return dataTable(say('table.keys'), [say('name'), say('vendor'), say('kind')], rows, seen, words);
}

/** Whose it is; a consent tool's record of the choice is told as that. */
function whose(name: string, vendor: Vendor | undefined, words: ReportWords): Html {
  if (!isRecord(name, false)) return vendorWords(vendor, words);
  return html`<span class="quiet">${words.say('record')}</span>`;
}

/** Whether a fault of these kinds names this in a part of the visit. */
export function isFault(
  findings: readonly AuditFinding[],
  phase: Phase,
  what: string,
  codes: RegExp,
): boolean {
  return findings.some(
    (one) =>
      one.severity === 'fault' &&
      one.phase === phase &&
      one.what === what.slice(0, 200) &&
      codes.test(one.code satisfies AuditCode),
  );
}

function lifeOf(
  { expires }: { expires: number },
  phases: PageFacts['phases'],
  { say }: ReportWords,
): string {
  if (expires === -1) return say('session');
  const nowMs = PHASES.flatMap((phase) => phases[phase]?.endMs ?? [])[0] ?? 0;
  return say('days', { count: Math.max(1, Math.round((expires * 1000 - nowMs) / 86_400_000)) });
}
