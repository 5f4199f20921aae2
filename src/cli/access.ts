import { type Command, InvalidArgumentError } from 'commander';
import { suggest } from '../core/nearest';
import { ROLES, type Role } from '../core/role';
import {
  type AccessFlags,
  type GiveFlags,
  runAccessAdd,
  runAccessList,
  runAccessRevoke,
} from './accessCommands';
import { addDataOptions } from './dataOptions';
import type { Surroundings } from './surroundings';

const EXAMPLES = `
Examples:
  assent access add "Anna K." --role manager
  assent access list
  assent access revoke "Anna K."

A manager sees requests and answers them; owners alone take data out, erase, hold, and see to keys and access.`;

/** Adds the commands for owners and managers to the program; `end` takes the exit code. */
export function addAccess(
  program: Command,
  around: Surroundings,
  end: (exitCode: number) => void,
): void {
  const access = program
    .command('access')
    .description('owners and managers who sign in at /admin with a token of their own')
    .addHelpText('after', EXAMPLES);

  addDataOptions(
    access
      .command('add')
      .description('give somebody access; the token is printed once, its hash alone is kept')
      .argument('<name>', 'what the person is called, 60 characters at most'),
    'address',
  )
    .requiredOption('--role <role>', ROLES.join(' or '), readRole)
    .addHelpText('after', '\nExample:\n  assent access add "Anna K." --role manager')
    .action(async (name: string, flags: GiveFlags) => end(await runAccessAdd(name, flags, around)));

  addDataOptions(
    access
      .command('list')
      .description('print who has access: name, role, since when, and the last day they came'),
  )
    .addHelpText('after', '\nExample:\n  assent access list --json')
    .action(async (flags: AccessFlags) => end(await runAccessList(flags, around)));

  addDataOptions(
    access
      .command('revoke')
      .description('take access back; who is signed in with it is out at once')
      .argument('<name>', 'as `assent access list` prints it'),
  )
    .addHelpText('after', '\nExample:\n  assent access revoke "Anna K."')
    .action(async (name: string, flags: AccessFlags) =>
      end(await runAccessRevoke(name, flags, around)),
    );
}

function readRole(written: string): Role {
  const role = ROLES.find((one) => one === written);
  if (role === undefined) throw new InvalidArgumentError(suggest(written, ROLES, ''));
  return role;
}
