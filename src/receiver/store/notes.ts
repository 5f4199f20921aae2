import type { LedgerNote, LedgerTip } from '../../core/ledger';

/** What an entry is proved with: gone once what it speaks of is erased, and the entry says nothing any more. */
export type ProofNote = {
  /** Id of the lead or the consent message. */
  record: string;
  /** 128 random bits in base64url, that the entry's commitments begin with. */
  salt: string;
  /** Kept with the entry where left out: what is taken away in the same transaction needs none. */
  isKept?: false;
  /** Signs what the entry says as a receipt (compact JWS); `undefined` where that cannot be. */
  sign?: (placed: LedgerTip) => Promise<string | undefined>;
};

/** A note for the ledger. `placed` and `jws` are told before the commit of the transaction it was made in. */
export type Noted = {
  readonly note: LedgerNote;
  readonly proof: ProofNote | undefined;
  placed?: LedgerTip;
  jws?: string;
};

/** Notes for the ledger that one transaction made, in their order: they find their place right before its commit. */
export class Notes {
  readonly all: Noted[] = [];

  /** Adds one. */
  add(note: LedgerNote, proof?: ProofNote): Noted {
    const noted: Noted = { note, proof };
    this.all.push(noted);
    return noted;
  }
}
