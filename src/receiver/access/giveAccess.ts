import { randomUUID } from 'node:crypto';
import { isoTime } from '../../core/isoTime';
import type { Role } from '../../core/role';
import { sha256 } from '../digest';
import type { Access } from '../store/access';
import type { Store } from '../store/store';
import { makeToken } from './makeToken';
import { type PersonName, personName } from './personName';

/** What came of giving access; the token is told this once, its hash alone is kept. */
export type Given =
  | { kind: 'given'; access: Access; token: string }
  | { kind: 'taken'; name: string }
  | Exclude<PersonName, { kind: 'name' }>;

/** Lets somebody sign in with a token of their own. */
export async function giveAccess(
  store: Pick<Store, 'write'>,
  { name: given, role, nowMs }: { name: string; role: Role; nowMs: number },
): Promise<Given> {
  const named = personName(given);
  if (named.kind !== 'name') return named;
  const { name, key: nameKey } = named;
  const token = makeToken();
  const person = { id: randomUUID(), name, role, madeAt: isoTime(nowMs) };
  const isAdded = await store.write(({ access }) =>
    access.add({ ...person, nameKey, tokenHash: sha256(token) }),
  );
  return isAdded
    ? { kind: 'given', access: { ...person, usedOn: undefined }, token }
    : { kind: 'taken', name };
}
