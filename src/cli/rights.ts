import { Argument, type Command, Option } from 'commander';
import { FORMATS, type HandOut, SHEETS } from '../receiver/rights/exports/sheet';
import { addDataOptions } from './dataOptions';
import { type ExportFlags, runExport } from './exportCommand';
import { notEmpty } from './notEmpty';
import {
  type HoldFlags,
  type PurgeFlags,
  type RightsFlags,
  runErase,
  runHold,
  runMineLink,
  runPurge,
  runRelease,
} from './rightsCommands';
import type { Surroundings } from './surroundings';

/** Adds the commands for people's rights to the program; `end` takes the exit code. */
export function addRights(
  program: Command,
  around: Surroundings,
  end: (exitCode: number) => void,
): void {
  const onLead = (name: string, description: string) =>
    addDataOptions(
      program.command(name).description(description).argument('<lead>', 'id of the lead'),
      'config',
    );

  onLead('erase', 'erase a lead with all its edits for good').action(
    async (lead: string, flags: RightsFlags) => end(await runErase(lead, flags, around)),
  );

  onLead('hold', 'keep a lead because a law says so; erasures wait for that')
    .requiredOption('--basis <text>', 'which law or request says so')
    .requiredOption('--until <date>', 'the last day, like 2031-12-31')
    .action(async (lead: string, flags: HoldFlags) => end(await runHold(lead, flags, around)));

  onLead('release', 'end a hold; an erasure that waited for it is done').action(
    async (lead: string, flags: RightsFlags) => end(await runRelease(lead, flags, around)),
  );

  onLead('mine-link', 'make one more link that shows a person what is held of them').action(
    async (lead: string, flags: RightsFlags) => end(await runMineLink(lead, flags, around)),
  );

  program
    .command('export')
    .description(
      'write all leads, the register of processing, the list for a breach notice or the acts of destruction to standard output; the ledger says that it was handed out',
    )
    .addArgument(
      new Argument('[what]', 'what is written')
        .choices(SHEETS)
        .default('leads' satisfies HandOut['what']),
    )
    .addOption(
      new Option('--format <name>', 'a table, or one JSON array').choices(FORMATS).default('csv'),
    )
    .option('--json', 'the same as --format json')
    .option('--since <date>', 'those that came on this day or later, like 2026-11-01')
    .option('--form <name>', 'those of one form')
    .addOption(new Option('--locale <tag>', 'the language of the register').choices(['ru', 'en']))
    .option('--config <file>', 'configuration file', 'assent.json')
    .option('--data <folder>', 'folder of the database', notEmpty, 'data')
    .action(async (what: HandOut['what'], flags: ExportFlags) =>
      end(await runExport(what, flags.json ? { ...flags, format: 'json' } : flags, around)),
    );

  addDataOptions(
    program
      .command('purge')
      .description('take away what has come to the end of its term, as the receiver does by itself')
      .option('--dry-run', 'only say how much that would be'),
    'config',
  ).action(async (flags: PurgeFlags) => end(await runPurge(flags, around)));
}
