import type { Portal } from './portal';

/** The number of a card, as a portal writes it. */
export type CardId = string | number;

/** Who made a card, as the portal keeps it. */
const ORIGINATOR = 'assent';

/** What a card that was made of a lead is found again by. */
export function originOf(lead: string): { ORIGINATOR_ID: string; ORIGIN_ID: string } {
  return { ORIGINATOR_ID: ORIGINATOR, ORIGIN_ID: lead };
}

/** The cards of a kind that were made of a lead, the first one first. */
export async function listed(
  call: Portal,
  kind: 'lead' | 'deal' | 'contact',
  lead: string,
): Promise<{ ID: CardId }[]> {
  const asked = { filter: originOf(lead), select: ['ID'], order: { ID: 'ASC' } };
  return rowsIn(await call(`crm.${kind}.list`, asked));
}

/** The contacts with a phone, in any spelling, the first one first; none where no phone is given. */
export async function contactsWith(call: Portal, phone: string | undefined): Promise<CardId[]> {
  if (phone === undefined) return [];
  const asked = { entity_type: 'CONTACT', type: 'PHONE', values: [phone] };
  const found = (await call('crm.duplicate.findbycomm', asked)) as { CONTACT?: CardId[] } | null; // as it is documented
  return (found?.CONTACT ?? []).toSorted((one, other) => Number(one) - Number(other));
}

/** The contact with a lead's phone, else the one that an earlier try has made of it. */
export async function contactOf(
  call: Portal,
  { phone, origin }: { phone: string | undefined; origin: string },
): Promise<CardId | undefined> {
  const [first] = await contactsWith(call, phone);
  return first ?? (await listed(call, 'contact', origin))[0]?.ID;
}

/** Whether any deal is tied to a contact. */
export async function hasDeals(call: Portal, contact: CardId): Promise<boolean> {
  const asked = { filter: { CONTACT_ID: contact }, select: ['ID'] };
  return rowsIn(await call('crm.deal.list', asked)).length > 0;
}

function rowsIn(result: unknown): { ID: CardId }[] {
  return Array.isArray(result) ? result : [];
}
