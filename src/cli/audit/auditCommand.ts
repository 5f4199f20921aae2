import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openChromium } from '../../audit/openChromium';
import { auditSite } from '../../audit/site/auditSite';
import { sinceBaseline } from '../../audit/site/baseline';
import { harOf } from '../../audit/site/har';
import { type AuditReport, reportPage } from '../../audit/site/report';
import { isoTime } from '../../core/isoTime';
import { fromJson } from '../../core/json';
import { type ReadText, readText } from '../readText';
import type { Surroundings } from '../surroundings';
import { working } from '../working';
import { sayAudit } from './sayAudit';

/** What `assent audit` is told on the command line. */
export type AuditFlags = {
  pages: number;
  json?: string;
  har?: string;
  baseline?: string;
  storageState?: string;
  chromium?: string;
};

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
    return refuse(`Give whole addresses of pages, like https://example.ru/; not ${wrong}`);
  const files = await readFiles(flags, around);
  if (files.kind === 'wrong') return refuse(files.message);
  const opened = await openChromium(
    flags.chromium ?? (around.env.ASSENT_CHROMIUM?.trim() || undefined),
    around.env,
  );
  if (opened.kind === 'missing') return refuse(opened.message);
  try {
    const came = await working(around, 'Looking', (told) =>
      auditSite({
        browser: opened.browser,
        urls: urls.map((url) => new URL(url).href),
        pages: flags.pages,
        told,
        ...(files.storageState !== undefined && { storageState: files.storageState }),
        ...(around.fetch && { fetch: around.fetch }),
      }),
    );
    const findings =
      files.baseline === undefined
        ? came.findings
        : (sinceBaseline(came.findings, files.baseline) ?? came.findings);
    const pages = came.pages.map(reportPage);
    const report: AuditReport = { v: 1, at: isoTime(Date.now()), pages, findings };
    const failed = await writeAll(
      [
        [flags.json, report],
        [flags.har, harOf(came.har)],
      ],
      around,
    );
    if (flags.json !== '-') around.print(sayAudit(report, files.baseline !== undefined));
    if (failed !== undefined) return refuse(failed);
    return findings.some(({ severity }) => severity === 'fault') ? 1 : 0;
  } finally {
    await opened.browser.close().catch(() => undefined);
  }
}

type Files =
  | { kind: 'read'; baseline?: string; storageState?: string }
  | { kind: 'wrong'; message: string };

/** Reads what the flags name before a browser starts. */
async function readFiles(
  { baseline, storageState }: AuditFlags,
  { folder }: Surroundings,
): Promise<Files> {
  const files: Files = { kind: 'read' };
  if (baseline !== undefined) {
    const read = await readNamed(baseline, folder);
    if (read.kind === 'unreadable') return { kind: 'wrong', message: read.message };
    if (!sinceBaseline([], read.text))
      return { kind: 'wrong', message: `${baseline} is no report of \`assent audit --json\`.` };
    files.baseline = read.text;
  }
  if (storageState !== undefined) {
    const read = await readNamed(storageState, folder);
    if (read.kind === 'unreadable') return { kind: 'wrong', message: read.message };
    const state = fromJson(read.text) as { cookies?: unknown } | null | undefined; // looked at below
    if (!Array.isArray(state?.cookies))
      return { kind: 'wrong', message: `${storageState} is no storage state of Playwright’s.` };
    files.storageState = resolve(folder, storageState);
  }
  return files;
}

async function readNamed(file: string, folder: string): Promise<ReadText> {
  try {
    return readText(file, await readFile(resolve(folder, file)));
  } catch {
    return { kind: 'unreadable', message: `${file} cannot be read.` };
  }
}

/** Writes documents where the flags say; why one could not be written. */
async function writeAll(
  all: readonly (readonly [string | undefined, object])[],
  around: Surroundings,
): Promise<string | undefined> {
  for (const [file, document] of all) {
    if (file === undefined) continue;
    const text = `${JSON.stringify(document, null, 2)}\n`;
    try {
      if (file === '-') await around.write(text);
      else await writeFile(resolve(around.folder, file), text);
    } catch (error) {
      const why = error instanceof Error ? error.message : 'no reason given';
      return `${file} cannot be written: ${why}`;
    }
  }
  return undefined;
}
