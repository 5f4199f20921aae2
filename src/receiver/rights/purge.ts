import { canonicalText } from '../../core/canonical';
import { isoTime } from '../../core/isoTime';
import {
  answersDueBefore,
  consentRowsKept,
  consentsDueBefore,
  dueAt,
  termsOf,
} from '../../core/retention';
import { destroyAll } from './erase';
import { endHold } from './hold';
import { leadState } from './leadState';
import type { RightsParts } from './rightsParts';

/** Rows that one transaction takes: those who post meanwhile wait for no more than that. */
const SLICE = 25;

/** What a purge came to. */
export type Purged = { leads: number; consents: number; holds: number; requests: number };

/**
 * Takes away what has come to the end of its term, a slice at a time: leads, consent messages, requests
 * that were answered, and holds with the erasures that waited for them. `pause` is waited for between slices.
 */
export async function purge(
  parts: RightsParts,
  pause: () => Promise<unknown> = async () => {},
): Promise<Purged> {
  const purged: Purged = { leads: 0, consents: 0, holds: 0, requests: 0 };
  const all = async (slice: (parts: RightsParts) => Promise<number>, name?: keyof Purged) => {
    for (;;) {
      const count = await slice(parts);
      if (name) purged[name] += count;
      if (count === 0) return;
      await pause();
    }
  };
  await all(giveTerms);
  await all(endHolds, 'holds');
  await all(destroyLeads, 'leads');
  await all(destroyConsents, 'consents');
  await all(destroyRequests, 'requests');
  if (purged.leads + purged.consents + purged.requests > 0) await parts.store.scrub();
  return purged;
}

/** What a purge would take now; of each kind so many at most as are looked at. */
export async function due(parts: RightsParts, limit: number): Promise<Purged> {
  const { store, clock } = parts;
  const at = isoTime(clock());
  const leads = await store.chains.due(at, limit);
  const { messages } = await consentsDue(parts, limit);
  const holds = await store.holds.ended(at, limit);
  const requests = await store.requests.answeredBefore(answersDueBefore(clock()), limit);
  return {
    ...{ leads: leads.length, consents: messages.length },
    ...{ holds: holds.length, requests: requests.length },
  };
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
    for (const { id, stamp, receivedAt, standing } of leads) {
      const receivedAtMs = Date.parse(receivedAt);
      const terms = stamp ? termsOf(config, stamp.decisions, receivedAtMs) : {};
      const isAside = standing.kind === 'aside';
      await chains.setTerms(id, terms, dueAt(config, { terms, receivedAtMs, isAside }));
    }
  });
  return leads.length;
}

/** Ends holds whose day has come, with the erasures that waited for them, some of them at most; how many. */
export async function endHolds(parts: RightsParts): Promise<number> {
  const ended = await parts.store.holds.ended(isoTime(parts.clock()), SLICE);
  for (const hold of ended) await endHold(parts, hold);
  return ended.length;
}

async function destroyLeads(parts: RightsParts): Promise<number> {
  const at = isoTime(parts.clock());
  const leads = await parts.store.chains.due(at, SLICE);
  const acts = await destroyAll(
    parts,
    leads.map((lead) => ({
      leads: [lead],
      event: 'destroyed',
      at,
      reason: leadState(lead, false) === 'restricted' ? 'withdrawal' : 'term',
      by: 'receiver',
    })),
  );
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
