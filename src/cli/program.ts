import { Command, InvalidArgumentError, Option } from 'commander';
import { addAccess } from './access';
import { type DemoFlags, runDemo } from './demo';
import { LOG_FORMS } from './logLines';
import { notEmpty } from './notEmpty';
import { addProof } from './proof';
import { addRights } from './rights';
import { runServe, type ServeFlags } from './serveCommand';
import { serveHelp } from './serveHelp';
import { addSite } from './siteCommands';
import type { Surroundings } from './surroundings';
import { teach } from './teach';
import { addUpkeep } from './upkeep';

/** All commands with their flags and examples; `end` is handed the exit code of the one that ran. */
export function createProgram(around: Surroundings, end: (exitCode: number) => void): Command {
  const program = new Command('assent')
    .description('Consent banner, gate and contact forms, with a receiver that keeps the proof.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => around.print(text.trimEnd()),
      writeErr: (text) => around.printError(text.trimEnd()),
    });

  if (around.version) program.version(around.version, '--version', 'print the version');

  program
    .command('serve')
    .description('run the receiver')
    .requiredOption('--config <file>', 'configuration file')
    .addOption(new Option('--port <number>', 'port to listen on').default(8787).argParser(readPort))
    .option('--data <folder>', 'folder of the database', notEmpty, 'data')
    .option('--host <address>', 'address to listen on; 0.0.0.0 for all', notEmpty, '127.0.0.1')
    .addOption(logOption(around))
    .addHelpText('after', serveHelp())
    .action(async (flags: ServeFlags) => {
      end(await runServe(flags, around));
    });

  program
    .command('demo')
    .description('run the demo: landing pages and a receiver for them')
    .addOption(
      new Option('--port <number>', 'port of the receiver')
        .default(8787)
        .env('ASSENT_PORT')
        .argParser(readPort),
    )
    .addOption(
      new Option('--demo-port <number>', 'port of the pages')
        .default(8080)
        .env('ASSENT_DEMO_PORT')
        .argParser(readPort),
    )
    .option('--data <folder>', 'folder of the database', notEmpty, 'data')
    .action(async (flags: DemoFlags) => {
      end(await runDemo(flags, around));
    });

  for (const add of [addSite, addUpkeep, addProof, addRights, addAccess]) add(program, around, end);
  teach(program);
  return program;
}

function readPort(written: string): number {
  const port = Number(written);
  if (!/^\d{1,5}$/.test(written) || port > 65_535) {
    throw new InvalidArgumentError('Give a number from 0 to 65535, like --port 8787.');
  }
  return port;
}

function logOption({ env }: Surroundings): Option {
  const option = new Option('--log <form>', 'how the log is written').choices(LOG_FORMS);
  // A variable that is empty is one that is not set.
  if (env.ASSENT_LOG?.trim()) option.env('ASSENT_LOG');
  return option.default('json');
}
