import { type ReadAnswer, readAnswer } from '../core/answer';
import type { Endpoint } from '../core/config';
import type { Lead } from '../core/lead';
import { isOver, type LeadEntry } from '../core/outboxEntry';
import type { Failure, PostOutcome, Progress } from '../core/postOutcome';
import { receiverUrl } from '../core/settings';
import type { PostOnce } from '../effects/post';
import type { Receipt } from '../wire/receipt';
import { freezeLead, type LeadPage } from './freezeLead';
import { keepKey } from './keyStore';
import { markLeads } from './leadMark';
import { type LeadStore, openLeadStore } from './leadStore';
import type { Alone } from './lock';
import { createOutbox, type Outbox } from './outbox';
import type { PagePowers } from './powers';

/** What sending leads takes of the page. */
export type SendingPage = LeadPage & {
  /** Where forms go from here, as a whole address; `undefined` where the owner named nothing. */
  endpoint(): Endpoint | undefined;
  /** A fresh key: 32 random bytes in base64url. */
  newKey(): string;
  readonly isSecure: boolean;
  readonly powers: PagePowers;
  post: PostOnce;
  /** A lock between tabs. */
  alone: Alone;
  /** Tells the owner why an endpoint may have given no answer, or refused what came from this page. */
  explainFailure(endpoint: Endpoint, failure: Failure): void;
};

/** The leads of a page: its own, and what earlier pages left. */
export type Leads = {
  /** Sends a form to the configured endpoint until it is known what came of it. */
  send(lead: Lead, progress?: Progress): Promise<PostOutcome>;
  /** Takes a lead out of the outbox; whether it may have arrived all the same. */
  cancel(id: string): Promise<boolean>;
  readonly store: LeadStore;
  readonly outbox: Outbox<LeadEntry>;
  /** Spares pages without a form the look into an outbox in which nothing is left to do; what stands in it. */
  tidy(): Promise<LeadEntry[]>;
  /** Brings what reads the answers of an address; rejects when it cannot be had. */
  readerFor(url: string): Promise<ReadAnswer>;
};

/** A receipt as a person saves it: with what they sent, which stands in the body that was answered. */
function withData(receipt: Receipt, body: string): Receipt {
  const { fields, typed, extra } = JSON.parse(body) as NonNullable<Receipt['data']>; // ours, as `freezeLead` wrote it
  return { ...receipt, data: { fields, ...(typed && { typed }), ...(extra && { extra }) } };
}

/** Makes the one place of a page where leads are sent from. */
export function createLeads(page: SendingPage): Leads {
  const { config } = page;
  // A lead is frozen at its first try: the same id must always carry the same body.
  const frozen: Record<string, Promise<LeadEntry>> = {};
  /** Keys by the first lead of each chain: an edit has the key of the lead it stands in for. */
  const keys: Record<string, string> = {};
  const store = openLeadStore();

  const readerFor = async (url: string) =>
    url === receiverUrl(config, '/v1/contact')
      ? readAnswer
      : (await page.loadForeign()).readForeignAnswer;

  const tidy = async () => {
    const { entries, isWhole } = await store.all();
    // A database too slow to answer may hold more.
    if (isWhole && entries.every(isOver)) markLeads(false);
    return entries;
  };

  const outbox = createOutbox<LeadEntry>({
    ...page.powers,
    store,
    alone: (id, work) => page.alone(`assent-lead-${id}`, work),
    async post(entry, stop) {
      const { request, ...rest } = entry;
      const outcome = await page.post(request, rest.id, await readerFor(request.url), stop);
      if (outcome.kind !== 'sent') return outcome;
      const receipt = outcome.receipt && withData(outcome.receipt, request.body);
      // While the lead still stands there: should the page end now, the next one has its key too.
      await keepKey({ ...rest, url: request.url, ...(receipt && { receipt }) });
      return { ...outcome, ...(receipt && { receipt }) };
    },
    ended: tidy,
  });

  return {
    async send(lead, progress) {
      const endpoint = page.endpoint();
      if (!endpoint || !page.isSecure) {
        return { kind: 'failed', reason: 'insecure', mayHaveArrived: false };
      }
      const { id, replaces: first = id } = lead;
      const key = keys[first] ?? page.newKey();
      keys[first] = key;
      frozen[id] ??= freezeLead(page, lead, endpoint, key);
      // Until it stands in the outbox, leaving the page would lose it.
      const release = page.powers.askBeforeLeaving();
      const entry = await frozen[id]?.catch(() => undefined);
      release();
      if (!entry) {
        delete frozen[id];
        return { kind: 'failed', reason: 'network', mayHaveArrived: false };
      }
      const outcome = await outbox.send(entry, progress);
      if (outcome.kind === 'sent') delete frozen[id];
      if (outcome.kind === 'failed') page.explainFailure(endpoint, outcome);
      return outcome.kind === 'invalid' && endpoint.fields
        ? {
            kind: 'invalid',
            errors: (await page.loadForeign()).inOurNames(endpoint, outcome.errors),
          }
        : outcome;
    },
    async cancel(id) {
      const entry = await outbox.cancel(id);
      return !entry || entry.isUnclear || !!entry.outcome;
    },
    store,
    outbox,
    tidy,
    readerFor,
  };
}
