import type { WorkState } from '../../../core/workStates';
import type { Parts } from '../../parts';
import type { FoundLead, LeadFilter } from '../../store/lead';
import type { ListKey, Slice } from '../../store/message';
import { type PageAt, pageOf, ROWS_PER_PAGE, readKey } from '../pager';
import { type Asked, inboxQueryOf, isNarrowed } from './asked';

/** What a page of the inbox shows. */
export type Listed = {
  leads: FoundLead[];
  /** How far each of them came, those left out that nobody has looked at. */
  states: ReadonlyMap<string, WorkState>;
  /** How many there are in all; `undefined` where only a search of all of them would tell. */
  total: number | undefined;
  ways: Ways;
  /** Down to when was looked, where that was enough for once. */
  stoppedAt: string | undefined;
};

/** Where the pages beside one are: by number, or by the rows that they begin behind. */
export type Ways =
  | { kind: 'pages'; at: PageAt }
  | { kind: 'keys'; newer: ListKey | undefined; older: ListKey | undefined };

type Get = (name: string) => string | undefined;

/** The leads that are asked for, a page of them. */
export async function listOf(
  { store }: Pick<Parts, 'store'>,
  asked: Asked,
  zone: string | undefined,
  get: Get,
): Promise<Listed> {
  const shown = isNarrowed(asked)
    ? await searched(store, asked, zone, get)
    : await counted(store, asked, zone, get);
  const states = await store.work.states(shown.leads.map(({ id }) => id));
  return { ...shown, states };
}

/** The leads that came after a moment, of those that are asked for, `limit` of them at most. */
export async function newerThan(
  { store }: Pick<Parts, 'store'>,
  asked: Asked,
  zone: string | undefined,
  key: ListKey,
  limit: number,
): Promise<number> {
  const slice = { limit, newerThan: key };
  const plain = plainFilter(asked);
  if (plain && !isNarrowed(asked)) return (await store.leads.list(slice, plain)).length;
  return (await store.inbox.find(inboxQueryOf(asked, zone), slice)).leads.length;
}

/** The leads right before and right behind one, of those that are asked for. */
export async function neighboursOf(
  { store }: Pick<Parts, 'store'>,
  asked: Asked,
  zone: string | undefined,
  { receivedAt, id }: ListKey,
): Promise<{ newer: string | undefined; older: string | undefined }> {
  const plain = isNarrowed(asked) ? undefined : plainFilter(asked);
  const first = async (slice: Slice) => {
    const leads = plain
      ? await store.leads.list(slice, plain)
      : (await store.inbox.find(inboxQueryOf(asked, zone), slice)).leads;
    return leads[0]?.id;
  };
  const key = { receivedAt, id };
  return {
    newer: await first({ limit: 1, newerThan: key }),
    older: await first({ limit: 1, olderThan: key }),
  };
}

async function counted(store: Parts['store'], asked: Asked, zone: string | undefined, get: Get) {
  const { show, form } = asked;
  const plain = plainFilter(asked);
  const total = plain
    ? await store.leads.count(plain)
    : (await store.inbox.counts(form))[show ?? 'new'];
  const { slice, ...at } = pageOf(get, total);
  const leads = plain
    ? await store.leads.list(slice, plain)
    : (await store.inbox.find(inboxQueryOf(asked, zone), slice)).leads;
  return { leads, total, ways: { kind: 'pages' as const, at }, stoppedAt: undefined };
}

async function searched(store: Parts['store'], asked: Asked, zone: string | undefined, get: Get) {
  const [older, newer] = [readKey(get('older')), readKey(get('newer'))];
  const slice: Slice = {
    limit: ROWS_PER_PAGE,
    ...(older ? { olderThan: older } : newer && { newerThan: newer }),
  };
  const { leads, hasMore, stoppedAt } = await store.inbox.find(inboxQueryOf(asked, zone), slice);
  const [first, last] = [leads[0], leads.at(-1)];
  const goesOn = hasMore || stoppedAt !== undefined;
  const isUp = slice.newerThan !== undefined;
  const beyond = (row: ListKey | undefined) => (hasMore ? row : stoppedAt) ?? row;
  const isWhole = !hasMore && !goesOn && !older && !newer;
  return {
    leads,
    total: isWhole ? leads.length : undefined,
    ways: {
      kind: 'keys' as const,
      newer: isUp ? (goesOn ? beyond(first) : undefined) : older && (first ?? older),
      older: isUp ? (last ?? newer) : goesOn ? beyond(last) : undefined,
    },
    stoppedAt: hasMore ? undefined : stoppedAt?.receivedAt,
  };
}

/** What the list of leads itself can answer: it has no need of what is filled beside. */
function plainFilter({ show, form }: Asked): LeadFilter | undefined {
  const ofForm = form ? { form } : {};
  if (show === undefined) return ofForm;
  return show === 'aside' || show === 'replaced' ? { ...ofForm, standing: show } : undefined;
}
