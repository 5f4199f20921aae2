import { type Act, type ActFacts, actOf } from '../../core/act';
import { canonicalText } from '../../core/canonical';
import type { AssentConfig } from '../../core/config';
import { queueErasure } from '../deliveries/queueEvents';
import { sha256 } from '../digest';
import type { KeptLead } from '../store/lead';
import type { Tx } from '../store/store';
import type { TombstoneLine } from './tombstoneFile';

/** Leads of one person that go together, and why. */
export type Destruction = {
  /** A lead with its edits, as they were sent; one at least. */
  leads: readonly [KeptLead, ...KeptLead[]];
  event: TombstoneLine['event'];
} & Pick<ActFacts, 'reason' | 'by' | 'at' | 'person'>;

/** What tells of a destruction for ever. */
export function tombstoneFor(config: AssentConfig, destruction: Destruction): TombstoneLine {
  const { leads, event, ...facts } = destruction;
  const [{ id: subject }] = leads;
  const act = actOf(config, { ...facts, subject, categories: categoriesOf(leads) });
  return { v: 1, at: act.at, event, leads: leads.map(({ id }) => id), act };
}

/** Takes away all that is kept of the leads that a line names, and says so in the ledger. */
export async function takeAway(tx: Tx, line: TombstoneLine, at = line.at): Promise<void> {
  const { chains, tombstones, ledger } = tx;
  const text = JSON.stringify(line);
  const body = canonicalText({ v: 1, act_sha256: actHash(line.act) });
  for (const id of await chains.kept(line.leads)) {
    await chains.remove(id);
    ledger.note({ at, event: line.event, subject: id, body });
    await queueErasure(tx, id, at);
  }
  for (const id of line.leads) await tombstones.add({ id, at: line.at, line: text });
}

/** What the ledger says of an act. */
export function actHash(act: Act): string {
  return sha256(canonicalText(act));
}

/** What was kept of leads, by the names of fields and of what stood beside them; no values. */
export function categoriesOf(leads: readonly KeptLead[]): string[] {
  const names = leads.flatMap(({ fields, extra, typed, browser, address, raw }) => [
    ...Object.keys(fields),
    ...Object.keys(extra),
    ...(Object.keys(typed).length > 0 ? ['typed'] : []),
    ...(browser ? ['browser'] : []),
    ...(address === undefined ? [] : ['address']),
    ...(raw === undefined ? [] : ['raw']),
    'consent',
  ]);
  return [...new Set(names)].sort();
}
