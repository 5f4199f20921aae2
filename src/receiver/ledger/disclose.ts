import { randomUUID } from 'node:crypto';
import { canonicalText } from '../../core/canonical';
import { committedBytes } from '../../core/commitment';
import { sha256 } from '../digest';
import type { Disclosure } from '../store/disclosures';
import type { Store } from '../store/store';
import { makeSalt, saltBytes } from './salt';

/** To whom data of a lead is given, and which law says so. */
export type DisclosureRequest = {
  lead: string;
  recipient: string;
  basis: string;
  nowMs: number;
  /** What the owner who notes it is called; left out for who has no name here. */
  person?: string | undefined;
};

/** What the ledger says of a disclosure: whom the data went to may itself be personal data. */
export function disclosureBody({ id, recipient, basis, salt, person }: Disclosure): string {
  const bytes = committedBytes(saltBytes(salt), {
    ...{ basis, recipient },
    ...(person !== null && { person }),
  });
  return canonicalText({ v: 1, id, disclosure_commitment: sha256(bytes) });
}

/** Notes that data of a lead was given to somebody, with an entry; `missing` where there is no such lead. */
export function disclose(
  store: Pick<Store, 'write'>,
  { lead, recipient, basis, nowMs, person }: DisclosureRequest,
): Promise<Disclosure | 'missing'> {
  const at = new Date(nowMs).toISOString();
  const salt = makeSalt().toString('base64url');
  const disclosure: Disclosure = {
    ...{ id: randomUUID(), lead, at, recipient, basis, salt, person: person ?? null },
  };
  return store.write(async (tx) => {
    if (!(await tx.leads.find(lead))) return 'missing';
    await tx.disclosures.add(disclosure);
    tx.ledger.note({ at, event: 'disclosed', subject: lead, body: disclosureBody(disclosure) });
    return disclosure;
  });
}
