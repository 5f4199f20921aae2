import { isoTime } from '../../../core/isoTime';
import type { LedgerEntry } from '../../../core/ledger';
import type { WorkState } from '../../../core/workStates';
import type { Mine } from '../../../wire/mine';
import { readAgain } from '../../intake/acceptLead';
import type { Parts } from '../../parts';
import { chainNow } from '../../rights/hold';
import { purposesOf } from '../../rights/mineView';
import type { Hold } from '../../store/holds';
import type { Work } from '../../store/inbox/work';
import type { FoundLead, KeptLead } from '../../store/lead';
import type { KeptText } from '../../store/texts';
import type { LeadEvents } from '../deliveriesSection';
import type { Asked } from '../inbox/asked';
import { neighboursOf } from '../inbox/listOf';
import type { ShownProof } from '../proofSection';
import { textsOf } from '../textsOf';

/** Earlier and later leads of a phone that are shown at most. */
const MAX_OTHERS = 20;

/** A lead of the same phone that is not one of its edits. */
export type OtherLead = { lead: KeptLead; state: WorkState };

/** All that the page of a lead shows. */
export type ShownLead = {
  lead: FoundLead;
  asked: Asked;
  nowMs: number;
  /** The leads beside it, of those that are asked for. */
  near: { newer: string | undefined; older: string | undefined };
  work: Work;
  others: OtherLead[];
  /** How each purpose stands. */
  purposes: Mine['purposes'];
  /** Entries of the ledger about it and its edits, in their order. */
  events: LedgerEntry[];
  /** Ids of the lead it stands in for and of the one that stands in for it. */
  replaces: string | undefined;
  replacedBy: string | undefined;
  /** Whether a button can take it in. */
  canAccept: boolean;
  proof: ShownProof;
  hold: Hold | undefined;
  /** What became of its events on their way to others; `undefined` where nothing goes on. */
  going: LeadEvents | undefined;
  texts: readonly KeptText[];
};

/** A lead with all that its page shows; `undefined` where there is none. */
export async function shownLead(
  parts: Parts,
  id: string,
  asked: Asked,
  zone: string | undefined,
): Promise<ShownLead | undefined> {
  const { config, store, clock } = parts;
  const chain = await chainNow(parts, ({ of }) => of(id));
  const lead = await store.leads.find(id);
  if (!lead) return undefined;
  const ids = chain.map((one) => one.id);
  const events: LedgerEntry[] = [];
  for (const one of ids) events.push(...(await store.ledger.of(one)));
  return {
    ...{ lead, asked, nowMs: clock() },
    near: await neighboursOf(parts, asked, zone, lead),
    work: await store.work.of(id),
    others: await othersOf(parts, lead, ids),
    purposes: purposesOf(config, lead),
    events: events.sort((a, b) => a.seq - b.seq),
    replaces: await store.leads.standsInFor(lead),
    replacedBy: await store.leads.replacementOf(id),
    canAccept: readAgain(config, lead) !== undefined,
    proof: {
      entries: await store.ledger.of(id),
      disclosures: await store.disclosures.of(id),
    },
    hold: await store.holds.standing(chain, isoTime(clock())),
    going: await goingOf(parts, ids),
    texts: await textsOf(store, lead.stamp),
  };
}

async function goingOf(
  { config, store, clock }: Parts,
  ids: string[],
): Promise<LeadEvents | undefined> {
  const known = Object.keys(config.server?.deliveries ?? {});
  const events = await store.deliveries.ofLeads(ids);
  if (known.length + events.length === 0) return undefined;
  const resting = await store.deliveries.resting(isoTime(clock()));
  return { events, known, resting, closed: await store.deliveries.closed() };
}

/** What else came from the same phone, newest first. */
async function othersOf(
  { store }: Parts,
  { fields }: FoundLead,
  own: readonly string[],
): Promise<OtherLead[]> {
  const digits = (fields.phone ?? '').replace(/\D/g, '');
  if (!digits) return [];
  const found = await store.chains.ofPhone(digits, MAX_OTHERS + own.length);
  const others = found.filter(({ id }) => !own.includes(id)).slice(0, MAX_OTHERS);
  const states = await store.work.states(others.map(({ id }) => id));
  return others.map((lead) => ({ lead, state: states.get(lead.id) ?? 'new' }));
}
