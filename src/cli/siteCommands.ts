import { type Command, Option } from 'commander';
import { addAudit } from './audit/addAudit';
import { runCheck } from './check/checkCommand';
import type { CheckFlags } from './check/checkFlags';
import { notEmpty } from './notEmpty';
import { PARTS, type Part, runSnippet } from './snippetCommand';
import type { Surroundings } from './surroundings';

const CHECK_EXAMPLES = `
Examples:
  assent check assent.json
  assent check assent.json --against published.json
  assent check assent.json --registry > notice.md
  assent check assent.json --registry notice.md
  assent check assent.json --json --strict --offline
Ends with 0 where nothing is wrong, 1 where something is, 2 where a file cannot be read.`;

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
    .action(async (file: string, { part }: { part?: Part }) => {
      end(await runSnippet(file, part, around));
    });

  addAudit(program, around, end);
}
