import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { PageFacts } from '../site/facts';
import type { AuditFinding } from '../site/findings';
import { findingCards } from './findingCards';
import { groupFindings } from './groupFindings';
import { howSection } from './howSection';
import type { Mend } from './mend';
import { mendSection } from './mendSection';
import { pageSection } from './pageSection';
import { type ReportLocale, reportWords } from './reportWords';
import { REPORT_STYLE as style } from './style';
import { summary } from './summary';

/** All that a report for people tells of. */
export type ReportAbout = {
  /** When it was looked at, as RFC 3339. */
  at: string;
  pages: readonly PageFacts[];
  findings: readonly AuditFinding[];
  mend: Mend;
  locale: ReportLocale;
  /** Of the browser. */
  version: string;
  /** What its name held besides; `undefined` where it said nothing of the tool. */
  agent?: string;
  /** Whether the visit began with a login, and whether only what is new is told. */
  hasState: boolean;
  isSince: boolean;
  /** How many pages pictures were taken of at most. */
  shots: number;
};

/** The report as one page that asks for nothing: no script, pictures within, a policy that forbids all else. */
export async function htmlReport(about: ReportAbout): Promise<string> {
  const { at, pages, findings, locale } = about;
  const words = reportWords(locale);
  const { say } = words;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const sites = [...new Set(pages.map(({ url }) => new URL(url).host))].join(', ');
  const day = new Date(at).toLocaleString(locale, {
    ...({ dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const),
  });
  return String(
    await html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${say('of', { site: sites })}</title><style>${raw(style)}</style></head>
<body><main><header><p class="quiet">${say('of', { site: sites })}</p><h1>${say('title')}</h1>
<p class="quiet">${say('lookedAt', { at: `${day} UTC` })} · ${say('pagesSeen', { count: pages.length })}</p></header>
${about.isSince ? html`<p class="card">${say('since')}</p>` : ''}
${summary(pages, findings, words)}
${findingCards(groupFindings(findings), pages.length, words)}
${pages.map((facts) => pageSection(facts, findings, words))}
${pages.length > about.shots ? html`<p class="quiet">${say('shot.left', { count: about.shots })}</p>` : ''}
${mendSection(about.mend, words)}
${howSection(about, words)}
</main></body></html>
`,
  );
}
