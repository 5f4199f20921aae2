import { type CanonicalMembers, canonicalMembers, joinMembers } from '../../core/canonical';
import { committedBytes, hashedStamp, type SentData, saltedBytes } from '../../core/commitment';
import type { AssentConfig } from '../../core/config';
import type { LedgerEvent, LedgerNote } from '../../core/ledger';
import { ownPart, RECEIPT_TYPE, sharedPart } from '../../core/receipt';
import type { Stamp } from '../../wire/stamp';
import { sha256 } from '../digest';
import { Recent } from '../recent';
import type { ProofNote } from '../store/notes';
import { besideBody, type Kept } from './keptBeside';
import { makeSalt } from './salt';
import type { Signer } from './signer';
import type { LedgerWatch } from './watchLedger';

/** A message as the ledger speaks of it. */
export type Attested = {
  kind: 'contact' | 'consent';
  id: string;
  receivedAt: string;
  /** When it is attested, where that is not as it came. */
  attestedAt?: string;
  /** What happened with it, where that is not what its stamp says. */
  event?: 'corrected' | 'withdrawn';
  stamp: Stamp;
  /** What was sent; nothing in a consent message. */
  data: SentData | undefined;
  /** How it is kept. */
  kept: Kept;
  /** Made by a heartbeat: nobody sent it. */
  isSynthetic?: true | undefined;
};

/** What a notary is set up with. */
export type NotaryParts = {
  config: AssentConfig;
  /** Who signs receipts; nobody where left out. */
  signer?: Signer | undefined;
  /** What is known of the ledger: nothing is signed while it does not verify. */
  watch?: LedgerWatch | undefined;
};

/** An entry, what proves it, and whether a receipt can be signed at all. */
export type Attestation = { note: LedgerNote; proof: ProofNote };

/** What the ledger says of a message, and how it is proved. */
export type Notary = (message: Attested, isSigned: boolean) => Attestation;

/** Shared parts of receipts kept at hand at most, some kilobytes each. */
const MAX_SHARED_PARTS = 100;

/** Attests under one configuration. Where it names no origin of its own, nothing is signed. */
export function createNotary({ config, signer, watch }: NotaryParts): Notary {
  const issuer = issuerOf(config);
  const writeShared = issuer === undefined ? undefined : sharedWriter(config, issuer);
  return (message, isSigned) => {
    const salt = makeSalt();
    const { id, receivedAt, attestedAt = receivedAt, stamp, data } = message;
    const stampMembers = canonicalMembers(hashedStamp(stamp));
    const stampText = joinMembers(stampMembers);
    const dataCommitment = data && sha256(committedBytes(salt, data));
    const { decisions = '' } = stampMembers;
    const isSound = watch?.state().fault === undefined;
    const signing = isSigned && isSound && writeShared ? signer : undefined;
    const body = canonicalMembers({
      v: 1,
      kind: message.kind,
      received_at: receivedAt,
      stamp_commitment: sha256(saltedBytes(salt, stampText)),
      data_commitment: dataCommitment,
      ...besideBody(salt, message.kept),
      receipt_kid: signing?.kid,
      synthetic: message.isSynthetic,
    });
    const note: LedgerNote = {
      at: attestedAt,
      event: message.event ?? eventOf(stamp),
      subject: message.kind === 'contact' ? id : stamp.id,
      body: joinMembers(body, { decisions }),
    };
    const proof: ProofNote = { record: id, salt: salt.toString('base64url') };
    if (!signing || !writeShared) return { note, proof };
    const stampSha256 = sha256(stampText);
    const shared = writeShared(stamp, stampMembers);
    proof.sign = (ledger) => {
      const [recordId, issuedAt] = [note.subject, attestedAt];
      const own = ownPart({ recordId, issuedAt, stamp, stampSha256, dataCommitment, ledger });
      return signing.sign(RECEIPT_TYPE, joinMembers(shared, canonicalMembers(own)));
    };
    return { note, proof };
  };
}

/** Writes the shared part of receipts: most visitors are shown what the one before was. */
function sharedWriter(config: AssentConfig, issuer: string) {
  const written = new Recent<CanonicalMembers>(MAX_SHARED_PARTS);
  return (stamp: Stamp, members: CanonicalMembers): CanonicalMembers => {
    const { texts, decisions, policy, locale, regime, form } = members;
    const basis = [texts, decisions, policy, locale, regime, form].join();
    const known = written.get(basis) ?? canonicalMembers(sharedPart(config, issuer, stamp));
    written.set(basis, known);
    return known;
  };
}

/**
 * Why no receipt is signed just now: the ledger does not verify, no key is at hand, or the configuration
 * names no address to sign for.
 */
export type Unsigned = 'ledger' | 'key' | 'address';

/** The reason that nothing is signed just now; `undefined` while receipts are. */
export function whyUnsigned({ config, signer, watch }: NotaryParts): Unsigned | undefined {
  if (watch?.state().fault) return 'ledger';
  if (!signer) return 'key';
  return issuerOf(config) === undefined ? 'address' : undefined;
}

/** The origin that receipts name as their issuer; `undefined` where the configuration says none. */
export function issuerOf({ receiver, server }: AssentConfig): string | undefined {
  const address = receiver ?? server?.origin;
  return address === undefined ? undefined : new URL(address).origin;
}

/** What happened with a message, in one word; every decision stands in the entry's body. */
function eventOf({ decisions }: Stamp): LedgerEvent {
  const order = ['given', 'informed', 'withdrawn', 'refused'] as const;
  return order.find((state) => decisions.some((decision) => decision.state === state)) ?? 'refused';
}
