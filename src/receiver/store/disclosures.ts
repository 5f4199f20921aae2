import type { Kysely } from 'kysely';
import type { Unit } from './database';
import type { Tables } from './tables';

/** Data of one lead given to somebody because a law says so. */
export type Disclosure = Tables['disclosures'];

/** What can be asked of the disclosures. */
export type DisclosureReads = {
  /** Those of one lead, oldest first. */
  of(lead: string): Promise<Disclosure[]>;
  /** All of them, oldest first. */
  all(): Promise<Disclosure[]>;
};

/** What can be done to them: they are kept even where the lead is erased. */
export type DisclosureWrites = { add(disclosure: Disclosure): Promise<void> };

/** Reads disclosures through a connection or within a transaction. */
export function disclosureReads(db: Kysely<Tables>): DisclosureReads {
  const all = () => db.selectFrom('disclosures').selectAll().orderBy('at').orderBy('id');
  return {
    of: (lead) => all().where('lead', '=', lead).execute(),
    all: () => all().execute(),
  };
}

/** Adds disclosures within a transaction. */
export function disclosureWrites({ db }: Unit): DisclosureWrites {
  return {
    async add(disclosure) {
      await db.insertInto('disclosures').values(disclosure).execute();
    },
  };
}
