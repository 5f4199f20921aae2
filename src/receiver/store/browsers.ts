import type { Kysely } from 'kysely';
import { withoutBrowser } from '../../core/browserChoice';
import type { Stamp } from '../../wire/stamp';
import { countChangedBytes } from './count';
import type { Unit } from './database';
import { holdsOn, holdWrites } from './holds';
import { refresh } from './inbox/entries';
import { stampOf } from './rows';
import type { ConsentsTable, LeadsTable, Tables } from './tables';
import { noteUntidy } from './tidy';

/** Choices of one browser that are followed back at most: nobody changes their mind more often. */
const MAX_CHOICES = 1000;

/** What can be done to what leads and choices tell of a browser. */
export type BrowserWrites = {
  /**
   * Takes away what was kept of a browser with its leads and choices, network addresses among it, from
   * the choice of this stamp id back to its first. Leads that a law holds at that moment, ISO 8601 in
   * UTC, keep it until the end of that. Ids of the leads and choices that told of it.
   */
  forget(stampId: string, at: string): Promise<Forgotten>;
  /** Takes away what these leads tell of their browsers; ids of those that told anything. */
  forgetOf(leads: readonly string[]): Promise<string[]>;
  /** Whether a choice that follows the one of this stamp id, at whatever distance, is one of those that are looked for. */
  isFollowed(stampId: string, isSought: (stamp: Stamp) => boolean): Promise<boolean>;
};

/** What told of a browser. */
export type Forgotten = { leads: string[]; consents: string[] };

/** Changes what is told of browsers within a transaction. */
export function browserWrites(unit: Unit): BrowserWrites {
  const { db } = unit;
  return {
    async forget(stampId, at) {
      const gone: Forgotten = { leads: [], consents: [] };
      const seen = new Set<string>();
      let id: string | null | undefined = stampId;
      while (typeof id === 'string' && !seen.has(id) && seen.size < MAX_CHOICES) {
        seen.add(id);
        gone.leads.push(...(await forgetLeads(unit, await sparedOf(unit, id, at))));
        const choices = await db
          .selectFrom('consents')
          .selectAll()
          .where('stamp_id', '=', id)
          .execute();
        gone.consents.push(...(await forgetChoices(unit, choices)));
        id = choices.at(0)?.previous;
      }
      return gone;
    },
    async forgetOf(leads) {
      if (leads.length === 0) return [];
      const told = await leadsTelling(db)
        .where('id', 'in', [...leads])
        .execute();
      return forgetLeads(unit, told);
    },
    async isFollowed(stampId, isSought) {
      const seen = new Set([stampId]);
      for (const id of seen) {
        if (seen.size > MAX_CHOICES) return false;
        const later = await db
          .selectFrom('consents')
          .select(['stamp', 'stamp_id'])
          .where('previous', '=', id)
          .execute();
        const stamps = later.flatMap(({ stamp }) => stampOf(stamp) ?? []);
        if (stamps.some(isSought)) return true;
        for (const { stamp_id } of later) if (stamp_id !== null) seen.add(stamp_id);
      }
      return false;
    },
  };
}

function leadsTelling(db: Kysely<Tables>) {
  return db.selectFrom('leads').selectAll().where('browser_choice', 'is not', null);
}

/** The leads that tell of the browser of a choice, but for those that are held: these are kept in mind. */
async function sparedOf(unit: Unit, choice: string, at: string): Promise<LeadsTable[]> {
  const told = await leadsTelling(unit.db)
    .select((leads) => holdsOn(leads, at).select('holds.id').limit(1).as('hold'))
    .where('browser_choice', '=', choice)
    .execute();
  for (const { hold, id } of told) if (hold !== null) await holdWrites(unit).forget(hold, id);
  return told.filter(({ hold }) => hold === null).map(({ hold, ...lead }) => lead);
}

async function forgetLeads(unit: Unit, leads: readonly LeadsTable[]): Promise<string[]> {
  for (const lead of leads) {
    const untold = { ...untelling(lead), browser_choice: null };
    await unit.db.updateTable('leads').set(untold).where('id', '=', lead.id).execute();
    countChangedBytes(unit.tally, lead, { ...lead, ...untold });
  }
  const ids = leads.map(({ id }) => id);
  await refresh(unit, ids);
  if (leads.length > 0) noteUntidy(unit.tally);
  return ids;
}

async function forgetChoices(unit: Unit, choices: readonly ConsentsTable[]): Promise<string[]> {
  const told = choices.filter(
    (choice) => choice.browser !== null || untelling(choice).raw !== choice.raw,
  );
  for (const choice of told) {
    const untold = untelling(choice);
    await unit.db.updateTable('consents').set(untold).where('id', '=', choice.id).execute();
    countChangedBytes(unit.tally, choice, { ...choice, ...untold });
  }
  if (told.length > 0) noteUntidy(unit.tally);
  return told.map(({ id }) => id);
}

/** What stays of the columns that tell of a browser. */
function untelling({ raw }: Pick<LeadsTable, 'raw'>) {
  return { browser: null, address: null, raw: raw && withoutBrowser(raw) };
}
