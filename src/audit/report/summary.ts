import { html } from 'hono/html';
import { isForeign } from '../registrable';
import { type PageFacts, PHASES, type Phase } from '../site/facts';
import type { AuditFinding } from '../site/findings';
import { siteHost } from '../site/rules/siteHost';
import { groupFindings } from './groupFindings';
import type { Html, ReportWords } from './reportWords';

/** What somebody understands in ten seconds: how it stands, why, and each part of the visit in figures. */
export function summary(
  pages: readonly PageFacts[],
  findings: readonly AuditFinding[],
  words: ReportWords,
): Html {
  const { say } = words;
  const faults = findings.filter(({ severity }) => severity === 'fault');
  const groups = groupFindings(findings).filter(({ code }) => code !== 'no-banner-needed');
  const warnings = findings.length - faults.length - countOf(findings, 'no-banner-needed');
  const verdict = verdictOf(findings, pages);
  const kind =
    verdict === 'faults'
      ? 'fault'
      : verdict === 'clean' || verdict === 'unneeded'
        ? 'clean'
        : 'warning';
  return html`<section class="card verdict ${kind}">
<h2>${say(`verdict.${verdict}`)}</h2>
<p class="counts">${[words.count('faults', faults.length), words.count('warnings', warnings)].map(({ count, word }) => html`<span><b>${count}</b> ${word}</span>`)}</p>
${groups.length > 0 ? html`<ul>${groups.slice(0, 5).map(({ code }) => html`<li>${words.findings[code].said}</li>`)}</ul>` : ''}
</section>
<section class="tiles">${PHASES.map((phase) => tile(phase, pages, faults, words))}</section>`;
}

function verdictOf(
  findings: readonly AuditFinding[],
  pages: readonly PageFacts[],
): 'faults' | 'warnings' | 'clean' | 'unseen' | 'unneeded' {
  const isLost = pages.every(({ phases }) => !phases.before);
  const others = findings.filter(({ code }) => !/^(unreachable|page-)/.test(code));
  if (isLost) return 'unseen';
  if (others.some(({ severity }) => severity === 'fault')) return 'faults';
  if (others.length < findings.length) return 'unseen';
  if (countOf(findings, 'no-banner-needed') === pages.length) return 'unneeded';
  return others.some(({ code }) => code !== 'no-banner-needed') ? 'warnings' : 'clean';
}

function countOf(findings: readonly AuditFinding[], code: AuditFinding['code']): number {
  return findings.filter((one) => one.code === code).length;
}

function tile(
  phase: Phase,
  pages: readonly PageFacts[],
  faults: readonly AuditFinding[],
  words: ReportWords,
): Html {
  const { say } = words;
  const seen = pages.flatMap((facts) => {
    const traces = facts.phases[phase];
    return traces ? [{ own: siteHost(facts), traces }] : [];
  });
  const heading = html`<h3>${words.phases[phase]}</h3>`;
  if (seen.length === 0)
    return html`<div class="card tile unseen">${heading}<p>${say(whyUnseen(phase, pages))}</p></div>`;
  const count = faults.filter(
    (one) =>
      one.phase === phase &&
      !/^(preticked|unequal|no-|form-|consent-|unreachable|page-)/.test(one.code),
  ).length;
  const cookies = seen.flatMap(({ traces }) =>
    traces.cookies.map(({ name, domain }) => `${name} ${domain}`),
  );
  const keys = seen.flatMap(({ traces }) =>
    traces.storage.map(({ kind, key }) => `${kind} ${key}`),
  );
  const hosts = seen.flatMap(({ own, traces }) =>
    traces.requests.map(({ host }) => host).filter((host) => isForeign(host, own)),
  );
  const line = (key: 'cookies' | 'keys' | 'hosts', all: readonly string[]) =>
    html`<div><dt>${say(key)}</dt><dd>${new Set(all).size}</dd></div>`;
  const said =
    count > 0
      ? say('tile.faults', { count })
      : say(phase === 'accepted' ? 'tile.expected' : 'tile.nofaults');
  return html`<div class="card tile ${count > 0 ? 'fault' : phase === 'accepted' ? '' : 'clean'}">${heading}<p class="state">${said}</p>
<dl>${line('cookies', cookies)}${line('keys', keys)}${line('hosts', hosts)}</dl></div>`;
}

function whyUnseen(phase: Phase, pages: readonly PageFacts[]) {
  if (phase === 'before' || pages.every(({ phases }) => !phases.before)) return 'tile.notreached';
  if (pages.every(({ banner }) => !banner)) return 'tile.nobanner';
  if (phase === 'declined') return 'tile.norefusal';
  return phase === 'withdrawn' && pages.some(({ cannotWithdraw }) => cannotWithdraw)
    ? 'tile.noway'
    : 'tile.notreached';
}
