import { canonicalText } from '../../core/canonical';
import { committedBytes, hashedStamp, type SentData, saltedBytes } from '../../core/commitment';
import type { AssentConfig } from '../../core/config';
import type { LedgerEvent, LedgerNote } from '../../core/ledger';
import { RECEIPT_TYPE, receiptPayload } from '../../core/receipt';
import type { Stamp } from '../../wire/stamp';
import { sha256 } from '../digest';
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
  stamp: Stamp;
  /** What was sent; nothing in a consent message. */
  data: SentData | undefined;
  /** How it is kept. */
  kept: Kept;
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

/** Attests under one configuration. Where it names no origin of its own, nothing is signed. */
export function createNotary({ config, signer, watch }: NotaryParts): Notary {
  const issuer = issuerOf(config);
  return (message, isSigned) => {
    const salt = makeSalt();
    const { id, receivedAt, stamp, data } = message;
    const stampText = canonicalText(hashedStamp(stamp));
    const dataCommitment = data && sha256(committedBytes(salt, data));
    const isSound = watch?.state().fault === undefined;
    const signing = isSigned && isSound && issuer !== undefined ? signer : undefined;
    const note: LedgerNote = {
      at: message.attestedAt ?? receivedAt,
      event: eventOf(stamp),
      subject: message.kind === 'contact' ? id : stamp.id,
      body: canonicalText({
        v: 1,
        kind: message.kind,
        received_at: receivedAt,
        decisions: stamp.decisions,
        stamp_commitment: sha256(saltedBytes(salt, stampText)),
        data_commitment: dataCommitment,
        ...besideBody(salt, message.kept),
        receipt_kid: signing?.kid,
      }),
    };
    const proof: ProofNote = { record: id, salt: salt.toString('base64url') };
    if (!signing || issuer === undefined) return { note, proof };
    const stampSha256 = sha256(stampText);
    const about = { recordId: note.subject, issuedAt: receivedAt, issuer, stamp };
    return {
      note,
      proof: {
        ...proof,
        sign: (ledger) =>
          signing.sign(
            RECEIPT_TYPE,
            receiptPayload(config, { ...about, stampSha256, dataCommitment, ledger }),
          ),
      },
    };
  };
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
