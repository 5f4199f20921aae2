import type { Endpoint } from '../core/config';
import { toJson } from '../core/json';
import type { Lead } from '../core/lead';
import { longestTermMs } from '../core/longestTerm';
import type { LeadEntry } from '../core/outboxEntry';
import type { ConsentRecord } from '../core/record';
import { digestText } from '../effects/digest';
import { makeStamp, type StampPage } from '../effects/stamps';
import type { BrowserInfo } from '../wire/browser';
import type { Contact } from '../wire/contact';
import type { Foreign } from './foreign';
import type { PagePowers } from './powers';

/** What a lead takes of the page it is sent from. */
export type LeadPage = StampPage & {
  /** What stands of the person's answer. */
  record(): ConsentRecord | undefined;
  readonly powers: Pick<PagePowers, 'nowMs'>;
  /** A fresh UUID. */
  newId(): string;
  /** Origin and path of the page, never its query. */
  address(): string;
  /** What may be told of the browser now. */
  askBrowser(): Promise<BrowserInfo | undefined>;
  /** Brings what speaks with endpoints that know nothing of us; rejects when it cannot be had. */
  loadForeign(): Promise<Foreign>;
};

/**
 * A lead as it waits and goes, from the first try on: the same id always carries the same body. Of `key`,
 * which says that an edit and its first lead are one person's, the hash alone goes.
 */
export async function freezeLead(
  page: LeadPage,
  lead: Lead,
  endpoint: Endpoint,
  key: string,
): Promise<LeadEntry> {
  const { id, form } = lead;
  const { url, idempotent = false } = endpoint;
  const atMs = page.powers.nowMs();
  const contact = await contactOf(page, lead, url, key);
  const request = page.config.endpoint
    ? (await page.loadForeign()).requestFor(endpoint, contact, lead)
    : {
        url,
        type: 'application/json',
        body: toJson(contact),
        headers: { 'Idempotency-Key': id },
      };
  const untilMs = atMs + longestTermMs(page.config);
  const tries = { isIdempotent: idempotent, isUnclear: false };
  return { kind: 'lead', id, form, atMs, request, key, untilMs, ...tries };
}

async function contactOf(page: LeadPage, lead: Lead, url: string, key: string): Promise<Contact> {
  const { id, form, fields, typed, doubts, extra, replaces, trap } = lead;
  const browser = await page.askBrowser();
  const previous = page.record()?.stampId;
  return {
    v: 1,
    kind: 'contact',
    id,
    form,
    fields,
    typed,
    ...(doubts.length && { doubts }),
    ...(Object.keys(extra).length && { extra }),
    page: page.address(),
    stamp: await makeStamp(page, {
      id: page.newId(),
      form,
      shown: lead.shown,
      decisions: lead.decisions,
      previous,
      url,
    }),
    ...(browser && { browser }),
    keyHash: await digestText(key),
    ...(replaces && { replaces }),
    trap,
  };
}
