import type { Command } from 'commander';
import { addDataOptions } from '../dataOptions';
import { notEmpty } from '../notEmpty';
import type { Surroundings } from '../surroundings';
import { type HeartbeatFlags, runHeartbeatCommand } from './heartbeatCommand';

/** What stands below the flags in `assent heartbeat --help`. */
const HELP = `
Example:
  assent heartbeat https://example.ru/ --config assent.json --data data

It opens the page in a browser without a past, sees that nothing foreign is asked and nothing kept before a
choice, presses Accept, sees that what waited runs, and sends the first form of ours with a specimen. The
receiver knows that lead by its own signature: it stands in no list, figure or export and goes on to nobody;
two entries of the ledger say that it was synthetic. A form that the site itself sends is not sent.
`;

/** Adds the command of a synthetic visit; `end` is handed the exit code. */
export function addHeartbeat(
  program: Command,
  around: Surroundings,
  end: (exitCode: number) => void,
): void {
  addDataOptions(
    program
      .command('heartbeat')
      .description(
        'visit a page as nobody, answer its banner, send its form, and say what is wrong',
      )
      .argument('<url>', 'a page of the site, best one with a form'),
    'config',
  )
    .option(
      '--chromium <file>',
      'the browser; one of this machine, or ASSENT_CHROMIUM, when left out',
      notEmpty,
    )
    .option('--visit-only', 'send no lead')
    .option('--site-forms', 'send also what the site itself sends on: its CRM gets the specimen')
    .addHelpText('after', HELP)
    .action(async (url: string, flags: HeartbeatFlags) =>
      end(await runHeartbeatCommand(url, flags, around)),
    );
}
