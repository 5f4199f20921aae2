import { canonicalText } from '../../core/canonical';
import type { AssentConfig } from '../../core/config';
import { isoTime } from '../../core/isoTime';
import {
  answersDueBefore,
  consentRowsKept,
  consentsDueBefore,
  dueAt,
  termsOf,
} from '../../core/retention';
import type { KeptLead } from '../store/lead';
import { destroyAll } from './erase';
import { endHold } from './hold';
import { leadState } from './leadState';
import type { RightsParts } from './rightsParts';

/** Rows that one transaction takes: those who post meanwhile wait for no more than that. */
const SLICE = 25;

/** Leads without terms that are read at once while they are counted. */
const COUNTED_AT_ONCE = 500;

/** What a purge came to. */
export type Purged = { leads: number; consents: number; holds: number; requests: number };

/**
 * Takes away what has come to the end of its term, a slice at a time: leads, consent messages, requests
 * that were answered, and holds with the erasures that waited for them. `pause` is waited for between slices, and
 * told what went so far.
 */
export async function purge(
  parts: RightsParts,
  pause: (soFar: Readonly<Purged>) => Promise<unknown> = async () => {},
): Promise<Purged> {
  const purged: Purged = { leads: 0, consents: 0, holds: 0, requests: 0 };
  const all = async (slice: (parts: RightsParts) => Promise<number>, name?: keyof Purged) => {
    for (;;) {
      const count = await slice(parts);
      if (name) purged[name] += count;
      if (count === 0) return;
      await pause(purged);
    }
  };
  await all(giveTerms);
  await all(endHolds, 'holds');
  await all(destroyLeads, 'leads');
  await all(destroyConsents, 'consents');
  await all(destroyRequests, 'requests');
  if (Object.values(purged).some((count) => count > 0)) await parts.store.scrub();
  return purged;
}

/** What a purge would take now; nothing is changed. */
export async function due(parts: RightsParts): Promise<Purged> {
  const { config, store, clock } = parts;
  const nowMs = clock();
  const at = isoTime(nowMs);
  const answeredBefore = answersDueBefore(nowMs);
  const counts = {
    leads: await store.dues.leads(at),
    consents: Math.max(
      await store.dues.consentsBefore(consentsDueBefore(config, nowMs)),
      (await store.consents.count()) - consentRowsKept(config),
    ),
    holds: await store.dues.holds(at),
    requests: await store.dues.requests(answeredBefore, at),
  };
  for (let after = ''; ; ) {
    const leads = await store.dues.withoutTerms(at, COUNTED_AT_ONCE, after);
    const going = leads.filter((lead) => termsToday(config, lead).due <= at).map(({ id }) => id);
    counts.leads += going.length;
    counts.requests -= await store.dues.requestsOf(going, answeredBefore);
    const last = leads.at(-1);
    if (!last) return counts;
    after = last.id;
  }
}

/** Consent messages that are to go, the oldest first: those past their term, or more where more than that is kept. */
async function consentsDue({ config, store, clock }: RightsParts, limit: number) {
  const nowMs = clock();
  const excess = Math.min(limit, (await store.consents.count()) - consentRowsKept(config));
  const past = await store.consents.before(consentsDueBefore(config, nowMs), limit);
  return past.length >= excess
    ? { messages: past, reason: 'term' }
    : { messages: await store.consents.oldest(excess), reason: 'cap' };
}

/** Leads of a release that kept no terms get those of today's configuration. */
async function giveTerms({ config, store }: RightsParts): Promise<number> {
  const leads = await store.chains.withoutTerms(SLICE);
  if (leads.length === 0) return 0;
  await store.write(async ({ chains }) => {
    for (const lead of leads) {
      const { terms, due } = termsToday(config, lead);
      await chains.setTerms(lead.id, terms, due);
    }
  });
  return leads.length;
}

function termsToday(config: AssentConfig, { stamp, receivedAt, standing }: KeptLead) {
  const receivedAtMs = Date.parse(receivedAt);
  const terms = stamp ? termsOf(config, stamp.decisions, receivedAtMs) : {};
  const isAside = standing.kind === 'aside';
  return { terms, due: dueAt(config, { terms, receivedAtMs, isAside }) };
}

/** Ends holds whose day has come, with the erasures that waited for them, some of them at most; how many. */
export async function endHolds(parts: RightsParts): Promise<number> {
  const ended = await parts.store.holds.ended(isoTime(parts.clock()), SLICE);
  for (const hold of ended) await endHold(parts, hold);
  return ended.length;
}

async function destroyLeads(parts: RightsParts): Promise<number> {
  const at = isoTime(parts.clock());
  const acts = await destroyAll(parts, async ({ chains }) => {
    const leads = await chains.due(at, SLICE);
    return leads.map((lead) => ({
      leads: [lead],
      event: 'destroyed',
      at,
      reason: leadState(lead, false) === 'restricted' ? 'withdrawal' : 'term',
      by: 'receiver',
    }));
  });
  return acts.length;
}

async function destroyConsents(parts: RightsParts): Promise<number> {
  const { store, clock } = parts;
  const at = isoTime(clock());
  const { messages, reason } = await consentsDue(parts, SLICE);
  if (messages.length === 0) return 0;
  await store.write(async ({ consents, proofs, ledger }) => {
    for (const { id, stamp } of messages) {
      await consents.remove(id);
      await proofs.remove(id);
      const body = canonicalText({ v: 1, reason });
      ledger.note({ at, event: 'destroyed', subject: stamp?.id ?? id, body });
    }
  });
  return messages.length;
}

async function destroyRequests({ store, clock }: RightsParts): Promise<number> {
  const nowMs = clock();
  const answered = await store.requests.answeredBefore(answersDueBefore(nowMs), SLICE);
  if (answered.length === 0) return 0;
  await store.write(async ({ requests, ledger }) => {
    for (const { id } of answered) {
      await requests.remove(id);
      const body = canonicalText({ v: 1, reason: 'term' });
      ledger.note({ at: isoTime(nowMs), event: 'destroyed', subject: id, body });
    }
  });
  return answered.length;
}
