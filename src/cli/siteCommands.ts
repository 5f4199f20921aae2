import { type Command, Option } from 'commander';
import { addAudit } from './audit/addAudit';
import { runCheck } from './check/checkCommand';
import type { CheckFlags } from './check/checkFlags';
import { type ImportFlags, runImport, TOOL_IDS } from './importing/importCommand';
import { runInit } from './init/initCommand';
import type { InitFlags } from './init/saidOf';
import { notEmpty } from './notEmpty';
import { PARTS, runSnippet, type SnippetFlags } from './snippetCommand';
import type { Surroundings } from './surroundings';

const CHECK_EXAMPLES = `
Examples:
  assent check assent.json
  assent check assent.json --against published.json
  assent check assent.json --registry > notice.md
  assent check assent.json --registry notice.md
  assent check assent.json --json --strict --offline
Ends with 0 where nothing is wrong, 1 where something is, 2 where a file cannot be read.`;

const IMPORT_EXAMPLES = `
Examples:
  assent import cookieconsent-config.js > assent.json
  assent import klaro.js --out assent.json
  assent import cookies.csv --from cookiebot
A script is read, never run. What was not carried over goes to the error output, each with its path and why.
Ends with 0 when something was carried over, 1 when the result may not be written, 2 when the file cannot be read or nothing of these tools is in it.`;

const INIT_EXAMPLES = `
Examples:
  assent init site/
  assent init https://example.ru --yes --operator "ООО «Ромашка»" --policy /privacy
  assent init site/ --yes --write --receiver https://leads.example.ru
Shows the changes as a difference first; --write makes them in the folder, and a second run finds nothing to change.
Ends with 0 when the configuration passes the check, 1 when something is missing or stands in the way, 2 when no page can be read.`;

/** Adds the commands that make and check what stands in a site's pages; `end` is handed the exit code. */
export function addSite(
  program: Command,
  around: Surroundings,
  end: (exitCode: number) => void,
): void {
  program
    .command('check')
    .description('check a configuration, or all of one host')
    .argument('<files...>', 'configuration files')
    .option('--json', 'print one JSON document')
    .option('--strict', 'end with 1 for warnings, too')
    .option('--offline', 'follow no links')
    .option(
      '--against <old>',
      'what stands on the site today: says where the revision must rise',
      notEmpty,
    )
    .option(
      '--registry [notice]',
      'print the sheet for the regulator’s notice, or compare an edited one',
    )
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (files: string[], flags: CheckFlags) => {
      end(await runCheck(files, flags, around));
    });

  program
    .command('snippet')
    .description('print what goes into the head of each page')
    .argument('<file>', 'configuration file')
    .addOption(new Option('--part <name>', 'one part of it, bare').choices(PARTS))
    .option('--json', 'print one JSON document')
    .action(async (file: string, flags: SnippetFlags) => {
      end(await runSnippet(file, flags, around));
    });

  program
    .command('import')
    .description('read the configuration of another consent tool as one of ours')
    .argument('<file>', 'its configuration: a script, a page, JSON or a table')
    .addOption(new Option('--from <tool>', 'which tool it is of').choices(TOOL_IDS))
    .option('--out <file>', 'write it there, where nothing stands yet', notEmpty)
    .option('--json', 'print one JSON document: the configuration, and what was not carried over')
    .addHelpText('after', IMPORT_EXAMPLES)
    .action(async (file: string, flags: ImportFlags) => {
      end(await runImport(file, flags, around));
    });

  addInit(program, around, end);
  addAudit(program, around, end);
}

function addInit(program: Command, around: Surroundings, end: (exitCode: number) => void): void {
  program
    .command('init')
    .description('propose a configuration from a site’s pages, and mark them')
    .argument('[where]', 'folder of HTML files, or an address', '.')
    .option('--yes', 'ask nothing: take what was found and what flags say')
    .option('--write', 'make the changes in the folder’s pages')
    .option('--out <file>', 'where the configuration goes; assent.json when left out', notEmpty)
    .option('--json', 'print one JSON document, asking nothing')
    .option('--site <host>', 'the site’s host name', notEmpty)
    .option('--operator <name>', 'who answers for the site', notEmpty)
    .option('--inn <number>', 'ИНН', notEmpty)
    .option('--ogrn <number>', 'ОГРН or ОГРНИП', notEmpty)
    .option('--address <text>', 'postal address', notEmpty)
    .option('--email <address>', 'where people exercise their rights', notEmpty)
    .option('--phone <number>', 'the operator’s phone', notEmpty)
    .option('--policy <url>', 'address of the privacy policy', notEmpty)
    .option('--receiver <url>', 'address of the Assent receiver', notEmpty)
    .option('--locale <tag>', 'the language, or `auto`', notEmpty)
    .addOption(new Option('--regime <name>', 'legal defaults').choices(['ru', 'eu', 'uk', 'us-ca']))
    .addHelpText('after', INIT_EXAMPLES)
    .action(async (where: string, flags: InitFlags) => {
      end(await runInit(where, flags, around));
    });
}
