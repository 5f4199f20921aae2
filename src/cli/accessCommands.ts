import { suggest } from '../core/nearest';
import type { Role } from '../core/role';
import { type Given, giveAccess } from '../receiver/access/giveAccess';
import { MAX_NAME_CHARS } from '../receiver/access/personName';
import { revokeAccess } from '../receiver/access/revokeAccess';
import { issuerOf } from '../receiver/ledger/notary';
import { loadConfig } from './loadConfig';
import { exitCodeOf, openConfig } from './openConfig';
import { say } from './say';
import type { Surroundings } from './surroundings';
import { withStore } from './withStore';

/** What the commands of `assent access` are told. */
export type AccessFlags = { config?: string; data: string; json?: true };
/** What `assent access add` is told besides. */
export type GiveFlags = AccessFlags & { role: Role };

/** `assent access add`: gives access and prints the token, once; resolves with the exit code. */
export async function runAccessAdd(
  name: string,
  flags: GiveFlags,
  around: Surroundings,
): Promise<number> {
  const found = await addressOf(flags, around);
  if (found.kind === 'failed') return found.code;
  return withStore(flags, around, async (store) => {
    const given = await giveAccess(store, { name, role: flags.role, nowMs: Date.now() });
    if (given.kind !== 'given') {
      around.printError(refusalOf(given));
      return given.kind === 'taken' ? 1 : 2;
    }
    const { access, token } = given;
    const { address } = found;
    const at = address ?? '/admin of the receiver';
    const told = { ...access, id: undefined, usedOn: undefined, token, address };
    const words = `${access.name} has access as ${access.role}. The token, shown this once:\n${token}\nSign in with it at ${at}.`;
    say(around, flags, told, words);
    return 0;
  });
}

/** `assent access list`: who has access, the first made first; resolves with the exit code. */
export function runAccessList(flags: AccessFlags, around: Surroundings): Promise<number> {
  return withStore(flags, around, async (store) => {
    const people = await store.access.list();
    const told = people.map(({ id, ...person }) => person);
    const lines = people.map(
      ({ name, role, madeAt, usedOn }) =>
        `${name}  ${role}  since ${madeAt.slice(0, 10)}  ${usedOn === undefined ? 'never came' : `last came ${usedOn}`}`,
    );
    const none =
      'Nobody has access but with ASSENT_ADMIN_TOKEN. Give it: assent access add NAME --role manager';
    say(around, flags, { access: told }, lines.join('\n') || none);
    return 0;
  });
}

/** `assent access revoke`: takes access back and ends what is open with it; resolves with the exit code. */
export function runAccessRevoke(
  name: string,
  flags: AccessFlags,
  around: Surroundings,
): Promise<number> {
  return withStore(flags, around, async (store) => {
    const gone = await revokeAccess(store, name);
    if (!gone) {
      const known = (await store.access.list()).map((person) => person.name);
      around.printError(`Nobody called ${name} has access. ${suggest(name, known, '')}`.trim());
      return 1;
    }
    const words = `${gone.name} has no access any more: the token opens nothing, and who was signed in with it is out.`;
    say(around, flags, { revoked: gone.name, role: gone.role }, words);
    return 0;
  });
}

/** Why nobody was given access, and what to do. */
function refusalOf(given: Exclude<Given, { kind: 'given' }>): string {
  if (given.kind === 'taken') {
    return `Somebody called ${given.name} has access already. Choose another name, or take that access back first: assent access revoke "${given.name}"`;
  }
  if (given.kind === 'empty') return 'Write how the person is called: assent access add "Anna K."';
  if (given.kind === 'too-long') return `A name has ${MAX_NAME_CHARS} characters at most.`;
  return 'The name holds characters that nobody sees. Type it by hand.';
}

/** Where people sign in, as far as a configuration tells; one that is named has to be sound. */
async function addressOf({ config }: AccessFlags, around: Surroundings) {
  const loaded =
    config === undefined
      ? await loadConfig('assent.json', around.folder)
      : await openConfig(config, around);
  if (loaded.kind === 'sound') {
    const issuer = issuerOf(loaded.config);
    return { kind: 'read', address: issuer && `${issuer}/admin` } as const;
  }
  if (config === undefined) return { kind: 'read', address: undefined } as const;
  return { kind: 'failed', code: exitCodeOf(loaded) } as const;
}
