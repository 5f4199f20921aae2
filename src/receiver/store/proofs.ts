import type { Kysely } from 'kysely';
import type { Unit } from './database';
import type { Tables } from './tables';
import { noteUntidy } from './tidy';

/** What an entry of the ledger is proved with, as long as what it speaks of is kept. */
export type KeptProof = {
  seq: number;
  /** Id of the lead or the consent message. */
  record: string;
  salt: string;
  /** The signed receipt; `undefined` where none was signed. */
  jws: string | undefined;
};

/** What can be asked of the proofs. */
export type ProofReads = {
  /** All of one record, in the order of their entries. */
  of(record: string): Promise<KeptProof[]>;
  /** Of these records the number of the last entry that each is proved with. */
  lastOf(records: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Those whose entries follow a number, up to another one where it is named, in order. */
  between(after: number, upTo: number | undefined): Promise<KeptProof[]>;
};

/** What can be done to them. */
export type ProofWrites = {
  /** Takes all of one record away for good: what the ledger says of it cannot be tied to it any more. */
  remove(record: string): Promise<void>;
};

/** Reads proofs through a connection or within a transaction. */
export function proofReads(db: Kysely<Tables>): ProofReads {
  const all = () => db.selectFrom('proofs').selectAll().orderBy('seq');
  return {
    of: async (record) => (await all().where('record', '=', record).execute()).map(toProof),
    async lastOf(records) {
      if (records.length === 0) return new Map();
      const rows = await db
        .selectFrom('proofs')
        .select(({ fn }) => ['record', fn.max('seq').as('last')])
        .where('record', 'in', records)
        .groupBy('record')
        .execute();
      return new Map(rows.map(({ record, last }) => [record, Number(last)]));
    },
    async between(after, upTo) {
      const further = all().where('seq', '>', after);
      const some = upTo === undefined ? further : further.where('seq', '<=', upTo);
      return (await some.execute()).map(toProof);
    },
  };
}

/** Removes proofs within a transaction. */
export function proofWrites({ db, tally }: Unit): ProofWrites {
  return {
    async remove(record) {
      await db.deleteFrom('proofs').where('record', '=', record).execute();
      noteUntidy(tally);
    },
  };
}

function toProof({ seq, record, salt, jws }: Tables['proofs']): KeptProof {
  return { seq: Number(seq), record, salt, jws: jws ?? undefined };
}
