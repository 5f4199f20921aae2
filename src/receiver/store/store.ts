import { type AccessReads, type AccessWrites, accessReads, accessWrites } from './access';
import { type AsideReads, asideReads } from './aside';
import { type AttestedReads, attestedReads } from './attested';
import { type BrowserWrites, browserWrites } from './browsers';
import { type ChainReads, type ChainWrites, chainReads, chainWrites } from './chains';
import { type ConsentReads, type ConsentWrites, consentReads, consentWrites } from './consents';
import type { Database, Unit } from './database';
import {
  type DecisionReads,
  type DecisionWrites,
  decisionReads,
  decisionWrites,
} from './decisions';
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
import { type DueReads, dueReads } from './dues';
import { sumOf } from './figures';
import { type GuardReads, type GuardWrites, guardReads, guardWrites } from './guards';
import { type HoldReads, type HoldWrites, holdReads, holdWrites } from './holds';
import { type InboxReads, type InboxWrites, inboxReads, inboxWrites } from './inbox/inbox';
import { type WorkReads, type WorkWrites, workReads, workWrites } from './inbox/work';
import type { LeadReads, LeadWrites } from './lead';
import { leadReads, leadWrites } from './leads';
import { type LedgerReads, type LedgerWrites, ledgerReads, ledgerWrites } from './ledger';
import { type LookReads, type LookWrites, lookReads, lookWrites } from './looks';
import {
  type PageFigureReads,
  type PageFigureWrites,
  pageFigureReads,
  pageFigureWrites,
} from './pageFigures';
import { createProbe } from './probe';
import { type ProofReads, type ProofWrites, proofReads, proofWrites } from './proofs';
import { type RequestReads, type RequestWrites, requestReads, requestWrites } from './requests';
import { type SessionReads, type SessionWrites, sessionReads, sessionWrites } from './sessions';
import { type KeyReads, type KeyWrites, keyReads, keyWrites } from './signingKeys';
import { type TextReads, type TextWrites, textReads, textWrites } from './texts';
import { createTidy } from './tidy';
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
  pageFigures: PageFigureWrites;
  inbox: InboxWrites;
  work: WorkWrites;
  access: AccessReads & AccessWrites;
  sessions: SessionWrites;
};

/**
 * Where everything is kept: a repository for each kind of thing, and one way to change any of them.
 * Each method rejects with `StoreFailure` when the database does not answer.
 */
export type Store = {
  leads: LeadReads;
  consents: ConsentReads;
  texts: TextReads;
  decisions: DecisionReads;
  ledger: LedgerReads;
  proofs: ProofReads;
  attested: AttestedReads;
  looks: LookReads;
  disclosures: DisclosureReads;
  dues: DueReads;
  keys: KeyReads;
  chains: ChainReads;
  guards: GuardReads;
  holds: HoldReads;
  tombstones: TombstoneReads;
  requests: RequestReads;
  deliveries: DeliveryReads;
  pageFigures: PageFigureReads;
  inbox: InboxReads;
  work: WorkReads;
  access: AccessReads;
  sessions: SessionReads;
  aside: AsideReads;
  /** About how many bytes all takes that is set aside. */
  asideBytes(): Promise<number>;
  /**
   * All of `work` or nothing of it; once this resolves it survives power loss. `work` asks only the
   * repositories it is given, and waits for nothing but them.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same for `work` that only adds, whatever others add meanwhile: many of them cost little more than one. */
  add<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Lets nothing of what was deleted be found in the files any more, as far as that can be done at once. */
  scrub(): Promise<void>;
  /** Sees to the rest, once a day: writes wait meanwhile. False where nothing was to do. */
  tidy(): Promise<boolean>;
  /** Tries what keeping a lead or a choice takes, and leaves nothing behind. */
  probe(): Promise<void>;
  close(): Promise<void>;
};

/** The store over a database. */
export function createStore(database: Database): Store {
  const { reads, write, add, scrub, close } = database;
  return {
    leads: leadReads(reads),
    consents: consentReads(reads),
    texts: textReads(reads),
    decisions: decisionReads(reads),
    ledger: ledgerReads(reads),
    proofs: proofReads(reads),
    attested: attestedReads(reads),
    looks: lookReads(reads),
    disclosures: disclosureReads(reads),
    dues: dueReads(reads),
    keys: keyReads(reads),
    chains: chainReads(reads),
    guards: guardReads(reads),
    holds: holdReads(reads),
    tombstones: tombstoneReads(reads),
    requests: requestReads(reads),
    deliveries: deliveryReads(reads),
    pageFigures: pageFigureReads(reads),
    inbox: inboxReads(reads),
    work: workReads(reads),
    access: accessReads(reads),
    sessions: sessionReads(reads),
    aside: asideReads(reads),
    asideBytes: () => sumOf(reads, 'aside'),
    write: (work) => write((unit) => work(txOf(unit))),
    add: (work) => add((unit) => work(txOf(unit))),
    scrub,
    tidy: createTidy(database),
    probe: createProbe(database),
    close,
  };
}

/** All works of one transaction share its repositories. */
const txs = new WeakMap<Unit, Tx>();

function txOf(unit: Unit): Tx {
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
    pageFigures: pageFigureWrites(unit),
    inbox: inboxWrites(unit),
    work: workWrites(unit),
    access: { ...accessReads(unit.db), ...accessWrites(unit) },
    sessions: sessionWrites(unit),
    tombstones: { ...tombstoneReads(unit.db), ...tombstoneWrites(unit) },
  };
}
