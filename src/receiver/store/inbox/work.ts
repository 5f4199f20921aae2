import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { WorkState } from '../../../core/workStates';
import type { Unit } from '../database';
import type { Tables } from '../tables';
import { noteUntidy } from '../tidy';
import { chainIds } from './chainIds';
import { retab } from './entries';
import type { WorkNotesTable } from './inboxRows';
import { stateRows, toState } from './stateRows';

/** Who did something and when, ISO 8601 in UTC; without a name it was the owner. */
export type Done = { at: string; by: string | undefined };

/** What somebody at the desk wrote about a lead. */
export type WorkNote = Done & { id: string; text: string };

/** How far a lead came, by whom, and what was written about it, oldest first. */
export type Work = { state: WorkState; since: Done | undefined; notes: WorkNote[] };

/** What can be asked of the work with leads. */
export type WorkReads = {
  /** How far a lead with its edits came. */
  of(lead: string): Promise<Work>;
  /** The same of several. */
  ofAll(leads: readonly string[]): Promise<ReadonlyMap<string, Work>>;
  /** How far each of these leads came, those left out that nobody has looked at. */
  states(leads: readonly string[]): Promise<ReadonlyMap<string, WorkState>>;
};

/**
 * What can be done to it. State and notes belong to a lead with all its edits, whichever of them was on
 * the screen: who corrects a number is not to be called twice. They are kept with the first, and go to
 * another of them where that one goes. They are the person's data: whatever erases the lead takes them
 * along, and who asks for access gets them from the owner by `assent export`; `/v1/mine` does not show
 * them, because a note may speak of others as well.
 */
export type WorkWrites = {
  /** False where there is no such lead. */
  setState(lead: string, state: WorkState, done: Done): Promise<boolean>;
  /** The same words of the same person after `since`, ISO 8601, are that note: a button that was pressed twice. */
  addNote(lead: string, text: string, done: Done, since?: string): Promise<boolean>;
  /** Takes a note away; only where it is of this name, if one is given. */
  removeNote(lead: string, note: string, by?: string): Promise<void>;
  /** Hands what belongs to a lead over to another of its edits, as it goes, or takes it away with the last. */
  leave(lead: string): Promise<void>;
};

/** Reads the work with leads through a connection or within a transaction. */
export function workReads(db: Kysely<Tables>): WorkReads {
  const ofAll = async (leads: readonly string[]) => {
    const chains = await chainIds(db, leads);
    const all = [...chains.values()].flat();
    const [states, notes] = [await stateRows(db, all), await noteRows(db, all)];
    const works = new Map<string, Work>();
    for (const [lead, chain] of chains) {
      const row = states.find((one) => chain.includes(one.lead));
      works.set(lead, {
        state: toState(row),
        since: row && { at: row.at, by: row.by_name ?? undefined },
        notes: notes.filter((note) => chain.includes(note.lead)).map(toNote),
      });
    }
    return works;
  };
  return {
    ofAll,
    of: async (lead) =>
      (await ofAll([lead])).get(lead) ?? { state: 'new', since: undefined, notes: [] },
    async states(leads) {
      const chains = await chainIds(db, leads);
      const rows = await stateRows(db, [...chains.values()].flat());
      const found = new Map<string, WorkState>();
      for (const [lead, chain] of chains) {
        const row = rows.find((one) => chain.includes(one.lead));
        if (row) found.set(lead, toState(row));
      }
      return found;
    },
  };
}

/** Changes it within a transaction. */
export function workWrites(unit: Unit): WorkWrites {
  const { db, tally } = unit;
  return {
    async setState(lead, state, { at, by }) {
      const chain = (await chainIds(db, [lead])).get(lead);
      const [first] = chain ?? [];
      if (!chain || first === undefined) return false;
      await db.deleteFrom('work').where('lead', 'in', chain).execute();
      await db
        .insertInto('work')
        .values({ lead: first, state, at, by_name: by ?? null })
        .execute();
      await retab(unit, chain);
      return true;
    },
    async addNote(lead, text, { at, by }, since = at) {
      const chain = (await chainIds(db, [lead])).get(lead) ?? [];
      const [first] = chain;
      if (first === undefined) return false;
      const twin = await db
        .selectFrom('work_notes')
        .select('id')
        .where('lead', 'in', chain)
        .where('body', '=', text)
        .where('at', '>', since)
        .where('by_name', by === undefined ? 'is' : '=', by ?? null)
        .executeTakeFirst();
      if (twin) return true;
      const note = { id: randomUUID(), lead: first, at, by_name: by ?? null, body: text };
      await db.insertInto('work_notes').values(note).execute();
      return true;
    },
    async removeNote(lead, note, by) {
      const chain = (await chainIds(db, [lead])).get(lead) ?? [];
      if (chain.length === 0) return;
      await db
        .deleteFrom('work_notes')
        .where('id', '=', note)
        .where('lead', 'in', chain)
        .where(({ and, eb }) => and(by === undefined ? [] : [eb('by_name', '=', by)]))
        .execute();
      noteUntidy(tally);
    },
    async leave(lead) {
      const rows = await stateRows(db, [lead]);
      if (rows.length === 0 && (await noteRows(db, [lead])).length === 0) return;
      const chain = (await chainIds(db, [lead])).get(lead) ?? [];
      const heir = chain.find((id) => id !== lead);
      for (const table of ['work', 'work_notes'] as const) {
        if (heir === undefined) await db.deleteFrom(table).where('lead', '=', lead).execute();
        else await db.updateTable(table).set({ lead: heir }).where('lead', '=', lead).execute();
      }
    },
  };
}

async function noteRows(db: Kysely<Tables>, leads: readonly string[]): Promise<WorkNotesTable[]> {
  if (leads.length === 0) return [];
  return db
    .selectFrom('work_notes')
    .selectAll()
    .where('lead', 'in', [...leads])
    .orderBy('at')
    .orderBy('id')
    .execute();
}

function toNote({ id, at, by_name, body }: WorkNotesTable): WorkNote {
  return { id, at, by: by_name ?? undefined, text: body };
}
