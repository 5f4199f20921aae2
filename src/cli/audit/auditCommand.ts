import { openChromium } from '../../audit/openChromium';
import { maskUser } from '../../audit/pageUser';
import { htmlReport } from '../../audit/report/htmlReport';
import { type AuditedSite, auditSite } from '../../audit/site/auditSite';
import { sinceBaseline } from '../../audit/site/baseline';
import { harOf } from '../../audit/site/har';
import { refusesState } from '../../audit/site/refusesState';
import { type AuditReport, reportPage } from '../../audit/site/report';
import { isoTime } from '../../core/isoTime';
import type { Surroundings } from '../surroundings';
import { working } from '../working';
import { type AuditFiles, readFiles, writeAll } from './auditFiles';
import { mendOf } from './mend/mendOf';
import { localeOf } from './reportLocale';
import { sayAudit } from './sayAudit';
import { sayMend } from './sayMend';

/** What `assent audit` is told on the command line. */
export type AuditFlags = {
  pages: number;
  json?: string;
  html?: string;
  har?: string;
  out?: string;
  baseline?: string;
  storageState?: string;
  locale?: 'ru' | 'en';
  introduce?: true;
  chromium?: string;
};

/** What `--introduce` adds to the browser's name. */
const AGENT = 'AssentAudit';

/** How many pages a report has pictures of: some hundred kilobytes each. */
const SHOTS = 20;

/** `assent audit URL…`: 1 where a fault stands, 2 where it is used wrongly or no browser is there. */
export async function runAudit(
  urls: readonly string[],
  flags: AuditFlags,
  around: Surroundings,
): Promise<number> {
  const wrong = urls.find((url) => !URL.canParse(url) || !/^https?:\/\//i.test(url));
  const refuse = (message: string) => {
    around.printError(message);
    return 2;
  };
  if (wrong !== undefined)
    return refuse(
      `Give whole addresses of pages, like https://example.ru/; not ${maskUser(wrong)}`,
    );
  const files = await readFiles(flags, around);
  if (files.kind === 'wrong') return refuse(files.message);
  const opened = await openChromium(
    flags.chromium ?? (around.env.ASSENT_CHROMIUM?.trim() || undefined),
    around.env,
  );
  if (opened.kind === 'missing') return refuse(opened.message);
  const { browser } = opened;
  try {
    const refused = files.storageState && (await refusesState(browser, files.storageState));
    if (refused !== undefined)
      return refuse(`${flags.storageState} is not taken by the browser: ${refused}`);
    const came = await working(around, 'Looking', (told) =>
      auditSite({
        browser,
        urls: urls.map((url) => new URL(url).href),
        pages: flags.pages,
        shots: flags.html === undefined ? 0 : SHOTS,
        told,
        ...(flags.introduce && { agent: AGENT }),
        ...(files.storageState && { storageState: files.storageState }),
        ...(around.fetch && { fetch: around.fetch }),
      }),
    );
    return await tell(came, { flags, files, version: browser.version() }, around);
  } finally {
    await browser.close().catch(() => undefined);
  }
}

type Told = {
  flags: AuditFlags;
  files: Extract<AuditFiles, { kind: 'read' }>;
  /** The browser's. */
  version: string;
};

/** Writes what was asked for, and says the rest; resolves with the exit code. */
async function tell(
  came: AuditedSite,
  { flags, files, version }: Told,
  around: Surroundings,
): Promise<number> {
  const isSince = files.baseline !== undefined;
  const findings =
    files.baseline === undefined
      ? came.findings
      : (sinceBaseline(came.findings, files.baseline) ?? came.findings);
  const at = isoTime(Date.now());
  const mend = mendOf(came, at.slice(0, 10));
  const { config, marks } = mend;
  const isMended = Object.keys(config).length > 0;
  const pages = came.pages.map(reportPage);
  const report: AuditReport = { v: 1, at, pages, findings, config, marks };
  const html =
    flags.html === undefined
      ? ''
      : await htmlReport({
          ...{ at, findings, mend, isSince, pages: came.pages, shots: SHOTS },
          locale: flags.locale ?? localeOf(came.pages),
          version,
          hasState: files.storageState !== undefined,
          ...(flags.introduce && { agent: AGENT }),
        });
  const json = (document: object) => `${JSON.stringify(document, null, 2)}\n`;
  const failed = await writeAll(
    [
      [flags.json, json(report)],
      [flags.html, html],
      [flags.har, flags.har === undefined ? '' : json(harOf(came.har))],
      [isMended ? flags.out : undefined, json(config)],
    ],
    around,
  );
  if (flags.json !== '-') {
    around.print(sayAudit(report, isSince));
    if (flags.out !== undefined) around.print(sayMend(mend, flags.out));
  }
  if (failed !== undefined) {
    around.printError(failed);
    return 2;
  }
  return findings.some(({ severity }) => severity === 'fault') ? 1 : 0;
}
