import type { Selectable } from 'kysely';
import { choiceLinks, toldChoice } from '../../core/browserChoice';
import type { Terms } from '../../core/retention';
import type { BrowserInfo } from '../../wire/browser';
import { Stamp } from '../../wire/stamp';
import { checkPhone, phoneDigits } from '../phones';
import type { FoundLead, KeptLead, Values } from './lead';
import type { AsideReason, KeptMessage, Standing } from './message';
import type { ConsentsTable, LeadsTable, MessageColumns } from './tables';

/** What a lead and a consent message have in common, as columns. */
export function messageToRow(message: KeptMessage): MessageColumns {
  const { standing } = message;
  return {
    id: message.id,
    received_at: message.receivedAt,
    origin: message.origin,
    stamp: JSON.stringify(message.stamp ?? null),
    browser: message.browser === undefined ? null : JSON.stringify(message.browser),
    address: message.address ?? null,
    state: standing.kind,
    reason: standing.kind === 'aside' ? standing.because : null,
    body_hash: message.bodyHash,
    raw: message.raw ?? null,
  };
}

/** A consent message as its row. */
export function consentToRow(message: KeptMessage): ConsentsTable {
  const links = choiceLinks(message);
  return {
    ...messageToRow(message),
    stamp_id: links?.id ?? null,
    previous: links?.previous ?? null,
  };
}

/** A lead as its row, as long as no other stands in for it. */
export function leadToRow(lead: KeptLead): LeadsTable {
  return {
    form: lead.form ?? null,
    fields: JSON.stringify(lead.fields),
    typed: JSON.stringify(lead.typed),
    doubts: JSON.stringify(lead.doubts),
    extra: JSON.stringify(lead.extra),
    page: lead.page ?? null,
    key_hash: lead.keyHash ?? null,
    replaces: lead.replaces ?? null,
    sent_at: lead.sentAt ?? null,
    list: lead.standing.kind,
    terms: JSON.stringify(lead.terms),
    due_at: lead.dueAt ?? null,
    phone_digits: phoneDigits(lead.fields.phone),
    browser_choice: toldChoice(lead) ?? null,
    // Last: what is added to a copy costs V8 more than all else about a row.
    ...messageToRow(lead),
  };
}

/** A lead from its row. Only `leadToRow` writes rows, so what it wrote is trusted here, save the stamp. */
export function rowToLead(row: Selectable<LeadsTable>): KeptLead {
  return {
    ...rowToMessage(row),
    form: row.form ?? undefined,
    fields: valuesOf(row.fields),
    typed: valuesOf(row.typed),
    doubts: JSON.parse(row.doubts) as string[],
    extra: valuesOf(row.extra),
    page: row.page ?? undefined,
    keyHash: row.key_hash ?? undefined,
    replaces: row.replaces ?? undefined,
    sentAt: row.sent_at ?? undefined,
    terms: row.terms === null ? {} : (JSON.parse(row.terms) as Terms),
    dueAt: row.due_at ?? undefined,
  };
}

/** A lead from its row for whoever looks at it: only then is its phone judged. */
export function rowToFound(row: Selectable<LeadsTable>): FoundLead {
  const lead = rowToLead(row);
  return { ...lead, phoneChecked: checkPhone(lead.fields.phone) };
}

/** What a lead and a consent message have in common, likewise. */
export function rowToMessage(row: Selectable<MessageColumns>): KeptMessage {
  return {
    id: row.id,
    receivedAt: row.received_at,
    origin: row.origin,
    stamp: stampOf(row.stamp),
    browser: browserOf(row.browser),
    address: row.address ?? undefined,
    standing: standingOf(row),
    bodyHash: row.body_hash,
    raw: row.raw ?? undefined,
  };
}

/** What a row holds of inputs. */
export function valuesOf(json: string): Values {
  return JSON.parse(json) as Values; // written by `leadToRow` from what was checked when it came
}

/** What a row tells of a browser, if anything. */
export function browserOf(json: string | null): BrowserInfo | undefined {
  return json === null ? undefined : (JSON.parse(json) as BrowserInfo); // written by `messageToRow` likewise
}

/** The stamp of a row, checked here so that nobody above has to; `undefined` where none can be read. */
export function stampOf(json: string): Stamp | undefined {
  return Stamp.safeParse(JSON.parse(json)).data;
}

function standingOf({ state, reason }: Selectable<MessageColumns>): Standing {
  return state === 'aside' ? { kind: 'aside', because: reason as AsideReason } : { kind: 'stored' };
}
