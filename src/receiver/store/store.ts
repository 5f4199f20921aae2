import { type AccessReads, accessReads } from './access';
import { type AsideReads, asideReads } from './aside';
import { type AttestedReads, attestedReads } from './attested';
import { type ChainReads, chainReads } from './chains';
import { type ConsentReads, consentReads } from './consents';
import type { Database } from './database';
import { type DecisionReads, decisionReads } from './decisions';
import { type DeliveryReads, deliveryReads } from './deliveries';
import { type DisclosureReads, disclosureReads } from './disclosures';
import { type DueReads, dueReads } from './dues';
import { sumOf } from './figures';
import { type FlowReads, flowReads } from './flow';
import { type GuardReads, guardReads } from './guards';
import { type HeartbeatReads, heartbeatReads } from './heartbeats';
import { type HoldReads, holdReads } from './holds';
import { type InboxReads, inboxReads } from './inbox/inbox';
import { type WorkReads, workReads } from './inbox/work';
import type { LeadReads } from './lead';
import { leadReads } from './leads';
import { type LedgerReads, ledgerReads } from './ledger';
import { type LookReads, lookReads } from './looks';
import { type PageFigureReads, pageFigureReads } from './pageFigures';
import { createProbe } from './probe';
import { type ProofReads, proofReads } from './proofs';
import { type RequestReads, requestReads } from './requests';
import { type SessionReads, sessionReads } from './sessions';
import { type KeyReads, keyReads } from './signingKeys';
import type { TakeTurn } from './takeTurn';
import { type TextReads, textReads } from './texts';
import { createTidy } from './tidy';
import { type TombstoneReads, tombstoneReads } from './tombstones';
import { type Tx, txOf } from './tx';

export type { Tx } from './tx';

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
  flow: FlowReads;
  heartbeats: HeartbeatReads;
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
  /** The next turn of a key among all processes on the database. */
  takeTurn: TakeTurn;
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
  const { reads, write, add, takeTurn, scrub, close } = database;
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
    flow: flowReads(reads),
    heartbeats: heartbeatReads(reads),
    pageFigures: pageFigureReads(reads),
    inbox: inboxReads(reads),
    work: workReads(reads),
    access: accessReads(reads),
    sessions: sessionReads(reads),
    aside: asideReads(reads),
    asideBytes: () => sumOf(reads, 'aside'),
    write: (work) => write((unit) => work(txOf(unit))),
    add: (work) => add((unit) => work(txOf(unit))),
    ...{ takeTurn, scrub },
    tidy: createTidy(database),
    probe: createProbe(database),
    close,
  };
}
