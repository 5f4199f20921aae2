import { type AccessReads, type AccessWrites, accessReads, accessWrites } from './access';
import { type BrowserWrites, browserWrites } from './browsers';
import { type ChainReads, type ChainWrites, chainReads, chainWrites } from './chains';
import { type ConsentReads, type ConsentWrites, consentReads, consentWrites } from './consents';
import type { Unit } from './database';
import { type DecisionWrites, decisionWrites } from './decisions';
import {
  type DeliveryReads,
  type DeliveryWrites,
  deliveryReads,
  deliveryWrites,
} from './deliveries';
import {
  type DisclosureReads,
  type DisclosureWrites,
  disclosureReads,
  disclosureWrites,
} from './disclosures';
import { type GuardWrites, guardWrites } from './guards';
import {
  type HeartbeatReads,
  type HeartbeatWrites,
  heartbeatReads,
  heartbeatWrites,
} from './heartbeats';
import { type HoldReads, type HoldWrites, holdReads, holdWrites } from './holds';
import { type InboxWrites, inboxWrites } from './inbox/inbox';
import { type WorkWrites, workWrites } from './inbox/work';
import type { LeadReads, LeadWrites } from './lead';
import { leadReads, leadWrites } from './leads';
import { type LedgerReads, type LedgerWrites, ledgerReads, ledgerWrites } from './ledger';
import { type LookWrites, lookWrites } from './looks';
import { type PageFigureWrites, pageFigureWrites } from './pageFigures';
import { type ProofReads, type ProofWrites, proofReads, proofWrites } from './proofs';
import { type RequestReads, type RequestWrites, requestReads, requestWrites } from './requests';
import { type SessionWrites, sessionWrites } from './sessions';
import { type KeyReads, type KeyWrites, keyReads, keyWrites } from './signingKeys';
import { type TextReads, type TextWrites, textReads, textWrites } from './texts';
import {
  type TombstoneReads,
  type TombstoneWrites,
  tombstoneReads,
  tombstoneWrites,
} from './tombstones';

/** The repositories within one transaction. */
export type Tx = {
  leads: LeadReads & LeadWrites;
  consents: ConsentReads & ConsentWrites;
  decisions: DecisionWrites;
  texts: TextReads & TextWrites;
  ledger: LedgerReads & LedgerWrites;
  proofs: ProofReads & ProofWrites;
  keys: KeyReads & KeyWrites;
  looks: LookWrites;
  disclosures: DisclosureReads & DisclosureWrites;
  browsers: BrowserWrites;
  chains: ChainReads & ChainWrites;
  guards: GuardWrites;
  holds: HoldReads & HoldWrites;
  tombstones: TombstoneReads & TombstoneWrites;
  requests: RequestReads & RequestWrites;
  deliveries: DeliveryReads & DeliveryWrites;
  heartbeats: HeartbeatReads & HeartbeatWrites;
  pageFigures: PageFigureWrites;
  inbox: InboxWrites;
  work: WorkWrites;
  access: AccessReads & AccessWrites;
  sessions: SessionWrites;
};

/** All works of one transaction share its repositories. */
const txs = new WeakMap<Unit, Tx>();

/** The repositories within a transaction. */
export function txOf(unit: Unit): Tx {
  const tx = txs.get(unit) ?? makeTx(unit);
  txs.set(unit, tx);
  return tx;
}

function makeTx(unit: Unit): Tx {
  return {
    leads: { ...leadReads(unit.db), ...leadWrites(unit) },
    consents: { ...consentReads(unit.db), ...consentWrites(unit) },
    decisions: decisionWrites(unit),
    texts: { ...textReads(unit.db), ...textWrites(unit) },
    ledger: { ...ledgerReads(unit.db), ...ledgerWrites(unit) },
    proofs: { ...proofReads(unit.db), ...proofWrites(unit) },
    keys: { ...keyReads(unit.db), ...keyWrites(unit) },
    looks: lookWrites(unit),
    disclosures: { ...disclosureReads(unit.db), ...disclosureWrites(unit) },
    browsers: browserWrites(unit),
    chains: { ...chainReads(unit.db), ...chainWrites(unit) },
    guards: guardWrites(unit),
    holds: { ...holdReads(unit.db), ...holdWrites(unit) },
    requests: { ...requestReads(unit.db), ...requestWrites(unit) },
    deliveries: { ...deliveryReads(unit.db), ...deliveryWrites(unit) },
    heartbeats: { ...heartbeatReads(unit.db), ...heartbeatWrites(unit) },
    pageFigures: pageFigureWrites(unit),
    inbox: inboxWrites(unit),
    work: workWrites(unit),
    access: { ...accessReads(unit.db), ...accessWrites(unit) },
    sessions: sessionWrites(unit),
    tombstones: { ...tombstoneReads(unit.db), ...tombstoneWrites(unit) },
  };
}
