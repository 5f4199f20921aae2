import { campaignKeys, phoneKeys, wordKeys } from '../../../core/searchTerms';
import { tabOf } from '../../../core/workStates';
import { addRows } from '../addRows';
import type { Unit } from '../database';
import { browserOf, valuesOf } from '../rows';
import type { LeadsTable } from '../tables';
import { noteUntidy } from '../tidy';
import { chainIds } from './chainIds';
import type { InboxTable, WorkTable } from './inboxRows';
import { stateRows, toState } from './stateRows';

/** Characters of a field beside the name that is still looked for: what is longer is a letter. */
const MAX_FIELD_CHARS = 60;

/** What of a lead is looked at for that. */
const LOOKED_AT = [
  'id',
  'received_at',
  'form',
  'list',
  'phone_digits',
  'fields',
  'browser',
] as const;

type LookedAt = Pick<LeadsTable, (typeof LOOKED_AT)[number]>;

/** Puts leads among those that can be looked for; those that are there already, or are kept no more, are left out. */
export async function put(unit: Unit, leads: readonly string[]): Promise<void> {
  if (leads.length === 0) return;
  const { db, tally } = unit;
  const rows = await db
    .selectFrom('leads')
    .select(LOOKED_AT)
    .where('id', 'in', [...leads])
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('inbox').select('lead').whereRef('inbox.lead', '=', 'leads.id'))),
    )
    .execute();
  const entries = await entriesOf(unit, rows);
  await addRows(db, 'inbox', entries, (some) => db.insertInto('inbox').values(some));
  const words = entries.flatMap(({ words, received_at, lead }) =>
    keysIn(words).map((word) => ({ word, received_at, lead })),
  );
  await addRows(db, 'inbox_words', words, (some) => db.insertInto('inbox_words').values(some));
  for (const { form, tab } of entries) {
    tally.add({ topic: 'inbox', subject: form, state: tab }, 1);
  }
}

/** Takes leads away from among those that can be looked for; ids of those that were there. */
export async function drop({ db, tally }: Unit, leads: readonly string[]): Promise<string[]> {
  if (leads.length === 0) return [];
  const gone = await db
    .deleteFrom('inbox')
    .where('lead', 'in', [...leads])
    .returningAll()
    .execute();
  for (const { lead, received_at, form, tab, words } of gone) {
    const keys = keysIn(words);
    if (keys.length > 0) {
      await db
        .deleteFrom('inbox_words')
        .where('word', 'in', keys)
        .where('received_at', '=', received_at)
        .where('lead', '=', lead)
        .execute();
    }
    tally.add({ topic: 'inbox', subject: form, state: tab }, -1);
  }
  if (gone.length > 0) noteUntidy(tally);
  return gone.map(({ lead }) => lead);
}

/** Lets those of these leads that can be looked for be found by what they say now. */
export async function refresh(unit: Unit, leads: readonly string[]): Promise<void> {
  await put(unit, await drop(unit, leads));
}

/** Lets those of these leads that can be looked for stand where their list and their state put them now. */
export async function retab({ db, tally }: Unit, leads: readonly string[]): Promise<void> {
  if (leads.length === 0) return;
  const found = await db
    .selectFrom('inbox')
    .innerJoin('leads', 'leads.id', 'inbox.lead')
    .select(['inbox.lead', 'inbox.form', 'inbox.tab', 'leads.list'])
    .where('inbox.lead', 'in', [...leads])
    .execute();
  const chains = await chainIds(
    db,
    found.map(({ lead }) => lead),
  );
  const states = await stateRows(db, [...chains.values()].flat());
  for (const { lead, form, tab: before, list } of found) {
    const tab = tabOf(list, stateIn(states, chains.get(lead)));
    if (tab === before) continue;
    await db.updateTable('inbox').set({ tab }).where('lead', '=', lead).execute();
    tally.add({ topic: 'inbox', subject: form, state: before }, -1);
    tally.add({ topic: 'inbox', subject: form, state: tab }, 1);
  }
}

async function entriesOf({ db }: Unit, rows: readonly LookedAt[]): Promise<InboxTable[]> {
  const chains = await chainIds(
    db,
    rows.map(({ id }) => id),
  );
  const states = await stateRows(db, [...chains.values()].flat());
  return rows.map((row) => ({
    lead: row.id,
    received_at: row.received_at,
    form: row.form ?? '',
    tab: tabOf(row.list, stateIn(states, chains.get(row.id))),
    words: ['', ...keysOf(row), ''].join('\n'),
  }));
}

function stateIn(states: readonly WorkTable[], chain: readonly string[] = []) {
  return toState(states.find(({ lead }) => chain.includes(lead)));
}

function keysOf({ phone_digits: phone, fields, browser: told }: LookedAt): string[] {
  const { phone: typed, name = '', ...others } = valuesOf(fields);
  const browser = browserOf(told);
  const short = Object.values(others).filter((value) => value.length <= MAX_FIELD_CHARS);
  const campaign = browser?.campaign ?? browser?.first?.campaign ?? {};
  return [
    ...wordKeys([name, ...short].join(' ')),
    ...(phone === null ? [] : phoneKeys(phone)),
    ...campaignKeys([campaign.utm_source, campaign.utm_campaign]),
  ].filter((key, at, keys) => keys.indexOf(key) === at);
}

function keysIn(words: string): string[] {
  return words.split('\n').filter((word) => word !== '');
}
