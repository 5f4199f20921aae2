import { isoTime } from '../../core/isoTime';
import { isSameSecret, sha256 } from '../digest';
import type { Parts } from '../parts';
import { StoreFailure } from '../store/failure';
import type { Who } from './desk';
import type { Comer } from './session';

/** Whose a token is; `undefined` where it is nobody's. Tokens of people are found by their hashes. */
export async function comerOf(
  { store, adminToken }: Pick<Parts, 'store' | 'adminToken'>,
  token: string,
): Promise<Comer | undefined> {
  if (isSameSecret(token, adminToken)) return { kind: 'environment' };
  const person = await store.access.ofToken(sha256(token));
  return person && { kind: 'person', person };
}

/** Who that is at the desk. Of a person the day is kept, once a day. */
export async function whoIs(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  comer: Comer,
): Promise<Who> {
  if (comer.kind === 'environment') return { role: 'owner' };
  const { id, role, name, usedOn } = comer.person;
  const day = isoTime(clock()).slice(0, 10);
  if (usedOn !== day) {
    try {
      await store.write(({ access }) => access.use(id, day));
    } catch (error) {
      // A day that is not kept keeps nobody out.
      if (!(error instanceof StoreFailure)) throw error;
    }
  }
  return { role, name };
}
