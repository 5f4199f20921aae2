import { randomUUID } from 'node:crypto';
import { canonicalText } from '../../core/canonical';
import type { AssentConfig } from '../../core/config';
import { BOM, csvRow } from '../../core/csv';
import { eachOnce } from '../../core/eachOnce';
import { inputsOf } from '../../core/formPlan';
import { isoTime } from '../../core/isoTime';
import { issuerOf } from '../ledger/notary';
import type { FoundLead, LeadFilter } from '../store/lead';
import type { ListKey } from '../store/message';
import { leadState } from './leadState';
import { purposesOf } from './mineView';
import type { RightsParts } from './rightsParts';

/** What is exported: leads of one form where it is named, and those since a moment. */
export type ExportOptions = {
  format: 'csv' | 'json';
  form?: string | undefined;
  /** ISO 8601. */
  since?: string | undefined;
};

/** Leads read in one go. */
const SLICE = 200;

/** A lead as it leaves the receiver: what was sent, what was agreed to, and how it stands. */
function exported(config: AssentConfig, lead: FoundLead, isHeld: boolean) {
  const { id, form, fields, typed, extra, page, receivedAt, browser, standing } = lead;
  const issuer = issuerOf(config);
  return {
    ...{ id, form, fields, typed, extra, page, at: receivedAt },
    consent: purposesOf(config, lead).map(({ purpose, state, sha256 }) => ({
      purpose,
      state,
      sha256,
    })),
    ...(browser && { browser }),
    ...(issuer && { link: `${issuer}/admin/leads/${id}` }),
    standing: standing.kind,
    state: leadState(lead, isHeld),
  };
}

/**
 * All leads that are kept, newest first, as the parts of one text: a table, or one JSON array. That they
 * were handed out stands in the ledger before the first of them is.
 */
export async function* exportLeads(
  parts: Pick<RightsParts, 'config' | 'store' | 'clock'>,
  options: ExportOptions,
): AsyncGenerator<string> {
  const { config, store, clock } = parts;
  const { format, form, since } = options;
  const body = canonicalText({ v: 1, what: 'leads', format, form, since });
  await store.write(async ({ ledger }) => {
    ledger.note({ at: isoTime(clock()), event: 'exported', subject: randomUUID(), body });
  });
  const inputs = eachOnce(
    Object.entries(config.forms ?? {}).flatMap(([id, one]) =>
      form === undefined || form === id ? inputsOf(one) : [],
    ),
  );
  yield format === 'csv' ? BOM + csvRow([...HEAD, ...inputs, 'other', ...TAIL]) : '[';
  const held = await store.holds.leads();
  let isFirst = true;
  for await (const lead of allLeads(parts, options)) {
    const isHeld = held.has(lead.id) || held.has(lead.replaces ?? lead.id);
    const one = exported(config, lead, isHeld);
    yield format === 'csv'
      ? csvRow(cellsOf(one, inputs))
      : `${isFirst ? '' : ','}\n${JSON.stringify(one)}`;
    isFirst = false;
  }
  if (format === 'json') yield '\n]\n';
}

const HEAD = ['id', 'at', 'form', 'page', 'standing', 'state'];
const TAIL = ['typed', 'consent', 'link'];

function cellsOf(one: ReturnType<typeof exported>, inputs: readonly string[]): string[] {
  const sent: Record<string, string> = { ...one.extra, ...one.fields };
  const other = Object.entries(sent).filter(([name]) => !inputs.includes(name));
  const json = (value: object) => (Object.keys(value).length > 0 ? JSON.stringify(value) : '');
  return [
    ...[one.id, one.at, one.form ?? '', one.page ?? '', one.standing, one.state],
    ...inputs.map((name) => (Object.hasOwn(sent, name) ? (sent[name] ?? '') : '')),
    json(Object.fromEntries(other)),
    json(one.typed),
    one.consent.map(({ purpose, state }) => `${purpose}: ${state}`).join('; '),
    one.link ?? '',
  ];
}

/** Leads in every list, one after another, each list newest first. */
async function* allLeads(
  { store }: Pick<RightsParts, 'store'>,
  { form, since }: ExportOptions,
): AsyncGenerator<FoundLead> {
  for (const standing of [undefined, 'replaced'] as const) {
    const filter: LeadFilter = {
      ...(form !== undefined && { form }),
      ...(standing && { standing }),
    };
    let olderThan: ListKey | undefined;
    for (;;) {
      const slice = { limit: SLICE, ...(olderThan && { olderThan }) };
      const leads = await store.leads.list(slice, filter);
      for (const lead of leads) {
        if (since !== undefined && lead.receivedAt < since) break;
        yield lead;
      }
      const last = leads.at(-1);
      const isOver =
        leads.length < SLICE || (since !== undefined && last && last.receivedAt < since);
      if (!last || isOver) break;
      olderThan = { receivedAt: last.receivedAt, id: last.id };
    }
  }
}
