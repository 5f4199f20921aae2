import { committedBytes } from '../../core/commitment';
import type { AssentConfig } from '../../core/config';
import { basisOf } from '../../core/consentText';
import { eachOnce } from '../../core/eachOnce';
import { isoTime } from '../../core/isoTime';
import { fromJson } from '../../core/json';
import { sentDataOf } from '../../core/sentDataOf';
import { standingConsents } from '../../core/standingConsents';
import { tellsOfLead } from '../../core/tellsOfLead';
import type { Mine } from '../../wire/mine';
import type { Receipt } from '../../wire/receipt';
import { sha256 } from '../digest';
import type { KnownTexts } from '../intake/knownTexts';
import { keptReceipt } from '../intake/receipts';
import type { KeptLead, Values } from '../store/lead';
import { leadState } from './leadState';
import type { RightsParts } from './rightsParts';

/** What the view is read from. */
type ViewParts = Pick<RightsParts, 'config' | 'store' | 'clock'> & { knownTexts: KnownTexts };

/** What is held of a lead and its edits, as the holder of its key sees it: the last of them. */
export async function mineView(
  parts: ViewParts,
  chain: readonly KeptLead[],
  lead: KeptLead,
): Promise<Mine> {
  const { config, store, clock } = parts;
  const ids = chain.map(({ id }) => id);
  const hold = await store.holds.standing(chain, isoTime(clock()));
  const entries = [];
  for (const id of ids) entries.push(...(await store.ledger.of(id)));
  entries.sort((a, b) => a.seq - b.seq);
  const receipt = await receiptOf(parts, lead);
  const { name, inn, ogrn, address, email, phone } = config.operator;
  const operator = { name, inn, ogrn, address, email, phone };
  return {
    v: 1,
    lead: {
      ...shownLead(lead),
      state: leadState(lead, hold !== undefined),
    },
    purposes: purposesOf(config, lead),
    recipients: recipientsOf(parts, lead, await receivedAt(parts, ids)),
    ...(hold && {
      hold: { basis: hold.basis, until: hold.until, isErasedThen: hold.wish !== undefined },
    }),
    events: entries.map(({ at, event }) => ({ at, event })),
    ...(receipt && { receipt }),
    operator,
  };
}

function shownLead(lead: KeptLead): Omit<Mine['lead'], 'state'> {
  const { id, receivedAt, form, origin, fields, typed, extra, browser, address } = lead;
  const filled = (values: Values) => (Object.keys(values).length > 0 ? values : undefined);
  return {
    ...{ id, at: receivedAt, form, origin, fields },
    ...{ typed: filled(typed), extra: filled(extra), browser, address },
    verified: false,
  };
}

/** How each purpose of a lead stands. */
export function purposesOf(config: AssentConfig, lead: KeptLead): Mine['purposes'] {
  return standingConsents(lead).map(({ purpose: id, state, ...shown }) => {
    const term = lead.terms[id];
    const purpose = config.purposes?.[id];
    return {
      ...{ purpose: id, state },
      basis: purpose ? basisOf(config, id, purpose) : ('consent' as const),
      ...shown,
      ...(term && term.withdrawnAt === undefined && { keepUntil: term.until }),
    };
  });
}

/** Those who may receive a lead, and those who have, whatever was withdrawn since. */
function recipientsOf(
  { config }: ViewParts,
  { terms }: KeptLead,
  received: ReadonlyMap<string, string>,
): Mine['recipients'] {
  const standing = Object.keys(terms).filter((id) => terms[id]?.withdrawnAt === undefined);
  const named = standing.flatMap((id) => config.purposes?.[id]?.recipients ?? []);
  return eachOnce([...named, ...received.keys()]).flatMap((id) => {
    const recipient = config.recipients?.[id];
    const at = received.get(id);
    return recipient
      ? [{ id, name: recipient.name, country: recipient.country, ...(at && { at }) }]
      : [];
  });
}

/** When each recipient but the operator first took what was sent, by its id. */
async function receivedAt(
  { config, store }: ViewParts,
  leads: readonly string[],
): Promise<Map<string, string>> {
  const times = new Map<string, string>();
  for (const { event, delivery, outcome, settledAt } of await store.deliveries.ofLeads(leads)) {
    const recipient = config.server?.deliveries?.[delivery]?.recipient ?? 'operator';
    if (recipient === 'operator' || outcome !== 'delivered' || !settledAt) continue;
    if (tellsOfLead(event) && !times.has(recipient)) times.set(recipient, settledAt);
  }
  return times;
}

/** The last receipt, with the data that it commits to, as the file of it that a person saves. */
async function receiptOf(parts: ViewParts, lead: KeptLead): Promise<Receipt | undefined> {
  const receipt = await keptReceipt(parts, lead.id);
  if (!receipt) return undefined;
  const salt = Buffer.from(receipt.salt, 'base64url');
  const committed = commitmentIn(receipt.jws);
  const data = sentDataOf(lead).find((way) => sha256(committedBytes(salt, way)) === committed);
  return { ...receipt, ...(data && { data }) };
}

function commitmentIn(jws: string): string | undefined {
  const payload = Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString();
  // Signed by this receiver.
  return (fromJson(payload) as { data_commitment?: string } | undefined)?.data_commitment;
}
