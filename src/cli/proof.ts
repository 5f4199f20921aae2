import { type Command, Option } from 'commander';
import { addDataOptions } from './dataOptions';
import { type DiscloseFlags, runDisclose } from './discloseCommand';
import { type KeysFlags, listKeys, rotateKeys } from './keysCommands';
import { type PolicyFlags, runPolicy } from './policyCommand';
import { type ProofFlags, runProof } from './proofCommand';
import type { Surroundings } from './surroundings';
import { runVerify, type VerifyFlags } from './verifyCommand';

/** Adds the commands that prove what was kept; `end` is handed the exit code. */
export function addProof(
  program: Command,
  around: Surroundings,
  end: (exitCode: number) => void,
): void {
  addDataOptions(
    program
      .command('verify')
      .description(
        'verify receipts and signed heads, or, without one, the ledger, the texts and all that is kept',
      )
      .argument('[files...]', 'receipts, and heads as they are published and kept')
      .option('--jwks <file>', 'public keys of the receiver, from its /.well-known/jwks.json')
      .option(
        '--heads <file>',
        'signed heads that were kept elsewhere, to hold the ledger against',
      ),
  ).action(async (files: string[], flags: VerifyFlags) =>
    end(await runVerify(files, flags, around)),
  );

  program
    .command('policy')
    .description('print the privacy policy that the configuration makes')
    .argument('<file>', 'configuration file')
    .addOption(new Option('--format <format>', 'as what').choices(['html', 'md']).default('html'))
    .addOption(
      new Option(
        '--locale <language>',
        'its language; the configuration’s own when left out',
      ).choices(['ru', 'en']),
    )
    .option('--json', 'print one JSON document')
    .action(async (file: string, flags: PolicyFlags) => end(await runPolicy(file, flags, around)));

  addDataOptions(
    program
      .command('proof')
      .description('pack all that proves a lead, for a stranger to verify')
      .argument('<lead>', 'id of the lead')
      .requiredOption('--out <file>', 'the pack, a ZIP')
      .option('--purpose <id>', 'for one purpose alone')
      .addOption(
        new Option('--locale <language>', 'language of its explanation').choices(['ru', 'en']),
      ),
    'config',
  ).action(async (lead: string, flags: ProofFlags) => end(await runProof(lead, flags, around)));

  addDataOptions(
    program
      .command('disclose')
      .description('note that data of a lead was given to somebody because a law says so')
      .argument('<lead>', 'id of the lead')
      .requiredOption('--to <text>', 'whom it was given to')
      .requiredOption('--basis <text>', 'which law or request says so'),
  ).action(async (lead: string, flags: DiscloseFlags) =>
    end(await runDisclose(lead, flags, around)),
  );

  const keys = program.command('keys').description('the keys that receipts are signed with');
  for (const [name, words, run] of [
    ['list', 'print the listed keys, the current one first', listKeys],
    ['rotate', 'make a new key; receipts of earlier ones go on verifying', rotateKeys],
  ] as const) {
    addDataOptions(keys.command(name).description(words)).action(async (flags: KeysFlags) =>
      end(await run(flags, around)),
    );
  }
}
