import type { Kysely } from 'kysely';
import { addConsents } from './consents';
import type { Unit } from './database';
import { gatherRows } from './gatherRows';
import { addLeads } from './leads';
import { Notes } from './notes';
import type { Tables } from './tables';
import { Tally } from './tally';

/** A unit over a transaction, in which nothing was done yet. */
export function createUnit(db: Kysely<Tables>): Unit {
  return {
    db,
    tally: new Tally(),
    notes: new Notes(),
    addLead: gatherRows((rows) => addLeads(db, rows)),
    addConsent: gatherRows((rows) => addConsents(db, rows)),
  };
}
