import type { AssentConfig } from '../../../core/config';
import { eachOnce } from '../../../core/eachOnce';
import { inputsOf } from '../../../core/formPlan';
import { isoTime } from '../../../core/isoTime';
import { issuerOf } from '../../ledger/notary';
import type { Work } from '../../store/inbox/work';
import type { FoundLead } from '../../store/lead';
import { leadState } from '../leadState';
import { purposesOf } from '../mineView';
import type { RightsParts } from '../rightsParts';
import { keptLeads } from './keptLeads';
import type { HandOut, Sheet, SheetRow } from './sheet';

const HEAD = ['id', 'at', 'form', 'page', 'standing', 'state'];
const TAIL = ['typed', 'consent', 'link', 'work', 'notes'];

/** Leads whose work is asked for at once. */
const AT_ONCE = 100;

/** All leads that are kept, newest first, then those that others stand in for. */
export async function leadSheet(parts: RightsParts, asked: HandOut): Promise<Sheet> {
  const { config, store } = parts;
  const inputs = eachOnce(
    Object.entries(config.forms ?? {}).flatMap(([id, one]) =>
      asked.form === undefined || asked.form === id ? inputsOf(one) : [],
    ),
  );
  const held = await store.holds.leads(isoTime(parts.clock()));
  async function* rows(): AsyncGenerator<SheetRow> {
    for await (const some of bySlices(keptLeads(parts, asked, [undefined, 'replaced']))) {
      const works = await store.work.ofAll(some.map(({ id }) => id));
      for (const lead of some) {
        const isHeld = held.has(lead.id) || held.has(lead.replaces ?? lead.id);
        const value = shown(config, lead, isHeld, works.get(lead.id));
        yield { value, cells: cellsOf(value, inputs) };
      }
    }
  }
  return { head: [...HEAD, ...inputs, 'other', ...TAIL], rows: rows() };
}

async function* bySlices(leads: AsyncGenerator<FoundLead>): AsyncGenerator<FoundLead[]> {
  let some: FoundLead[] = [];
  for await (const lead of leads) {
    some.push(lead);
    if (some.length < AT_ONCE) continue;
    yield some;
    some = [];
  }
  yield some;
}

/** A lead as it leaves the receiver: what was sent, what was agreed to, how it stands, and what was done and noted at the desk. */
function shown(config: AssentConfig, lead: FoundLead, isHeld: boolean, work: Work | undefined) {
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
    ...(work && (work.since || work.notes.length > 0) && { work: workOf(work) }),
  };
}

function workOf({ state, notes }: Work) {
  return { state, notes: notes.map(({ at, by, text }) => ({ at, by, text })) };
}

function cellsOf(one: ReturnType<typeof shown>, inputs: readonly string[]): string[] {
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
    one.work?.state ?? '',
    (one.work?.notes ?? [])
      .map(({ at, by, text }) => [at, by, text].filter(Boolean).join(' '))
      .join('\n'),
  ];
}
