import type { Access } from '../store/access';
import type { Store } from '../store/store';
import { personName } from './personName';

/** Takes access away from who has this name, and ends their sessions; `undefined` where nobody has it. */
export async function revokeAccess(
  store: Pick<Store, 'access' | 'write'>,
  name: string,
): Promise<Access | undefined> {
  const asked = keyOf(name);
  const person = (await store.access.list()).find((one) => keyOf(one.name) === asked);
  if (!person || asked === undefined) return undefined;
  const isGone = await store.write(({ access }) => access.revoke(person.id));
  return isGone ? person : undefined;
}

function keyOf(name: string): string | undefined {
  const named = personName(name);
  return named.kind === 'name' ? named.key : undefined;
}
