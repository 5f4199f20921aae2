import { type Command, InvalidArgumentError, Option } from 'commander';
import { notEmpty } from '../notEmpty';
import type { Surroundings } from '../surroundings';
import { type AuditFlags, runAudit } from './auditCommand';

/** What stands below the flags in `assent audit --help`. */
const HELP = `
Examples:
  assent audit https://example.ru/
  assent audit https://example.ru/ --pages 10 --json report.json --har report.har
  assent audit https://example.ru/ --html report.html --locale ru --out assent.json
  assent audit https://example.ru/ --baseline report.json

It opens each page in a browser without a past, any consent tool or none: before any choice, after a refusal,
after a grant, and after that was taken back; one page at a time. No form is sent. Values of cookies and keys
stand in no report; addresses in the HAR are whole, and pictures show what the page shows, behind a login too.
--pages goes by the site’s sitemap, then by its links. The browser does not say that a program drives it, for
some tools show robots no banner; with --introduce its name holds AssentAudit, by which figures can leave it out.
Ends with 0 where nothing is at fault, 1 where something is, 2 for wrong use or where there is no browser.`;

/** Adds the command that looks at any site; `end` is handed the exit code. */
export function addAudit(
  program: Command,
  around: Surroundings,
  end: (exitCode: number) => void,
): void {
  program
    .command('audit')
    .description('say what a site really does before, after and against the choice')
    .argument('<urls...>', 'pages of any sites')
    .addOption(
      new Option('--pages <number>', 'pages of each address in all')
        .default(1)
        .argParser(readPages),
    )
    .option('--json <file>', 'write the report there; - for standard output', notEmpty)
    .option(
      '--html <file>',
      'write there a page to read, print and hand on, with pictures',
      notEmpty,
    )
    .addOption(
      new Option(
        '--locale <language>',
        'its language; that of the first page when left out',
      ).choices(['ru', 'en']),
    )
    .option('--out <file>', 'write there the configuration that would mend it', notEmpty)
    .option('--har <file>', 'write there what was asked for, cookies masked', notEmpty)
    .option('--baseline <file>', 'an earlier report: only what is new counts', notEmpty)
    .option('--storage-state <file>', 'Playwright’s file of a login', notEmpty)
    .option('--introduce', 'say AssentAudit in the browser’s name')
    .option(
      '--chromium <file>',
      'the browser; one of this machine, or ASSENT_CHROMIUM, when left out',
      notEmpty,
    )
    .addHelpText('after', HELP)
    .action(async (urls: string[], flags: AuditFlags) => end(await runAudit(urls, flags, around)));
}

function readPages(written: string): number {
  const pages = Number(written);
  if (!/^\d{1,4}$/.test(written) || pages < 1) {
    throw new InvalidArgumentError('Give a number from 1 to 9999, like --pages 10.');
  }
  return pages;
}
