import type { Selectable } from 'kysely';
import type { AsideReason, ConsentRow, Lead, Standing, Values } from './store';
import type { LeadsTable, MessageColumns } from './tables';

/** A consent message as its row. */
export function messageToRow(message: ConsentRow): MessageColumns {
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

/** A lead as its row. */
export function leadToRow(lead: Lead): LeadsTable {
  return {
    ...messageToRow(lead),
    form: lead.form ?? null,
    fields: JSON.stringify(lead.fields),
    typed: JSON.stringify(lead.typed),
    doubts: JSON.stringify(lead.doubts),
    extra: JSON.stringify(lead.extra),
    page: lead.page ?? null,
    phone_checked: lead.phoneChecked ?? null,
    key_hash: lead.keyHash ?? null,
    replaces: lead.replaces ?? null,
    sent_at: lead.sentAt ?? null,
  };
}

/** A lead from its row. Only `leadToRow` writes rows, so what it wrote is trusted here. */
export function rowToLead(row: Selectable<LeadsTable>): Lead {
  return {
    ...rowToConsent(row),
    form: row.form ?? undefined,
    fields: JSON.parse(row.fields) as Values,
    typed: JSON.parse(row.typed) as Values,
    doubts: JSON.parse(row.doubts) as string[],
    extra: JSON.parse(row.extra) as Values,
    page: row.page ?? undefined,
    phoneChecked: (row.phone_checked as Lead['phoneChecked']) ?? undefined,
    keyHash: row.key_hash ?? undefined,
    replaces: row.replaces ?? undefined,
    sentAt: row.sent_at ?? undefined,
  };
}

/** A consent message from its row, likewise. */
export function rowToConsent(row: Selectable<MessageColumns>): ConsentRow {
  return {
    id: row.id,
    receivedAt: row.received_at,
    origin: row.origin,
    stamp: JSON.parse(row.stamp),
    browser: row.browser === null ? undefined : JSON.parse(row.browser),
    address: row.address ?? undefined,
    standing: standingOf(row),
    bodyHash: row.body_hash,
    raw: row.raw ?? undefined,
  };
}

function standingOf({ state, reason }: Selectable<MessageColumns>): Standing {
  return state === 'aside' ? { kind: 'aside', because: reason as AsideReason } : { kind: 'stored' };
}
