import type { AssentConfig } from '../../../core/config';
import { fieldsOf } from '../../../core/formPlan';
import { isoTime } from '../../../core/isoTime';
import type { FoundLead, KeptLead } from '../../store/lead';
import { categoriesOf } from '../destroy';
import { leadState } from '../leadState';
import type { RightsParts } from '../rightsParts';
import { keptLeads } from './keptLeads';
import type { HandOut, Sheet, SheetRow } from './sheet';

/** Requests of people read in one go. */
const SLICE = 200;

/** One person as the notice of a breach needs them; empty is what they did not tell. */
type Concerned = {
  name: string;
  phone: string;
  email: string;
  /** How else they are reached. */
  contact: string;
  /** Since when they stand here, ISO 8601 in UTC. */
  since: string;
  form: string;
  origin: string;
  /** The language that they read. */
  locale: string;
  /** What is kept of them, by the names of fields and of what stands beside them. */
  data: string[];
  state: string;
  id: string;
};

const COLUMNS = [
  'name',
  'phone',
  'email',
  'contact',
  'since',
  'form',
  'origin',
  'locale',
  'data',
  'state',
  'id',
] as const satisfies readonly (keyof Concerned)[];

/**
 * Whom a breach of this receiver would concern, since when, and how they are reached (articles 33 and 34
 * GDPR; 152-FZ article 21 part 3.1): a row for each lead with its edits, then one for each request that came
 * by other ways. Of a browser without a lead nobody knows whose it is.
 */
export async function breachSheet(parts: RightsParts, asked: HandOut): Promise<Sheet> {
  const held = await parts.store.holds.leads(isoTime(parts.clock()));
  async function* rows(): AsyncGenerator<SheetRow> {
    for await (const lead of keptLeads(parts, asked, [undefined])) {
      const chain = lead.replaces === undefined ? [lead] : await parts.store.chains.of(lead.id);
      yield rowOf(ofLead(parts.config, lead, chain, held));
    }
    if (asked.form === undefined) yield* requestRows(parts, asked);
  }
  return { head: COLUMNS, rows: rows() };
}

function rowOf(value: Concerned): SheetRow {
  return { value, cells: COLUMNS.map((column) => [value[column]].flat().join('; ')) };
}

function ofLead(
  config: AssentConfig,
  lead: FoundLead,
  chain: readonly KeptLead[],
  held: ReadonlySet<string>,
): Concerned {
  const { id, form, fields, origin, stamp, receivedAt } = lead;
  const all = chain.some((one) => one.id === id) ? chain : [lead];
  const isHeld = all.some((one) => held.has(one.id));
  return {
    name: fields.name ?? '',
    ...{ phone: reached(config, lead, 'tel'), email: reached(config, lead, 'email'), contact: '' },
    since: all.map((one) => one.receivedAt).reduce((a, b) => (b < a ? b : a), receivedAt),
    ...{ form: form ?? '', origin, locale: stamp?.locale ?? '' },
    ...{ data: categoriesOf(all), state: leadState(lead, isHeld), id },
  };
}

/** What a person wrote into the fields that reach them by one way. */
function reached(
  { forms = {} }: AssentConfig,
  { form = '', fields }: FoundLead,
  type: 'tel' | 'email',
): string {
  const usual = type === 'tel' ? 'phone' : type;
  const configured = Object.hasOwn(forms, form) ? forms[form] : undefined;
  const own = configured ? fieldsOf(configured).filter((field) => field.type === type) : [];
  const ids = new Set([usual, ...own.map(({ id }) => id)]);
  return [...ids].flatMap((id) => (Object.hasOwn(fields, id) ? fields[id] : []) || []).join('; ');
}

async function* requestRows(
  { store }: RightsParts,
  { since = '' }: HandOut,
): AsyncGenerator<SheetRow> {
  let after = '';
  for (;;) {
    const requests = await store.requests.alone(after, SLICE);
    for (const { id, at, contact, answeredAt } of requests) {
      if (at < since) continue;
      yield rowOf({
        ...{ name: '', phone: '', email: '', contact, since: at, form: '', origin: '', locale: '' },
        ...{ data: ['request'], state: answeredAt === undefined ? 'open' : 'answered', id },
      });
    }
    const last = requests.at(-1);
    if (!last || requests.length < SLICE) return;
    after = last.id;
  }
}
