import { oneByOne } from '../inHand';
import { type CardId, contactOf, contactsWith, hasDeals, listed, originOf } from './lookups';
import type { Portal } from './portal';

/** What the portal is told of a lead. */
export type LeadCard = {
  /** The lead's id, by which its card is found again. */
  origin: string;
  title: string;
  comments: string;
  name: string | undefined;
  phone: string | undefined;
  email: string | undefined;
  page: string | undefined;
};

/** What is done to the cards of a portal. Each can be done again after an answer that never came. */
export type Cards = {
  add(card: LeadCard): Promise<void>;
  correct(card: LeadCard): Promise<void>;
  comment(origin: string, text: string): Promise<void>;
  remove(origin: string): Promise<void>;
};

/** The kinds of cards that a lead can become. */
type Kind = 'lead' | 'deal';

/** The cards of the portal at an origin (https://apidocs.bitrix24.ru/api-reference/crm/). */
export function openCards(call: Portal, portal: string): Cards {
  let kindKnown: Promise<Kind> | undefined;
  /** Whether the portal works with leads; asked once, and again where that failed. */
  const kindOf = () => {
    kindKnown ??= call('crm.settings.mode.get').then(
      (mode): Kind => (Number(mode) === 2 ? 'deal' : 'lead'),
      (error) => {
        kindKnown = undefined;
        throw error;
      },
    );
    return kindKnown;
  };
  const foundBy = async (origin: string) => {
    const kind = await kindOf();
    const [found] = await listed(call, kind, origin);
    return { kind, found };
  };
  return {
    async add(card) {
      const { kind, found } = await foundBy(card.origin);
      if (!found) await make(call, portal, kind, card);
    },
    async correct(card) {
      const { kind, found } = await foundBy(card.origin);
      if (!found) return make(call, portal, kind, card);
      if (kind === 'lead') await change(call, 'lead', found.ID, card);
      // A contact that was known before is not ours to change.
      else
        for (const { ID } of await listed(call, 'contact', card.origin))
          await change(call, 'contact', ID, card);
      await comment(call, kind, found.ID, card.comments);
    },
    async comment(origin, text) {
      const { kind, found } = await foundBy(origin);
      if (found) await comment(call, kind, found.ID, text);
    },
    async remove(origin) {
      const { kind, found } = await foundBy(origin);
      if (found) await call(`crm.${kind}.delete`, { id: found.ID });
      for (const { ID } of await listed(call, 'contact', origin)) {
        // One that others deal with by now is theirs to keep or to delete.
        if (!(await hasDeals(call, ID))) await call('crm.contact.delete', { id: ID });
      }
    },
  };
}

async function make(call: Portal, portal: string, kind: Kind, card: LeadCard): Promise<void> {
  const { title: TITLE, comments: COMMENTS, page } = card;
  const origin = originOf(card.origin);
  const beside = { TITLE, COMMENTS, SOURCE_ID: 'WEB', SOURCE_DESCRIPTION: page, ...origin };
  if (kind === 'lead') {
    const known = await contactOf(call, card);
    const person = known === undefined ? personIn(card) : { CONTACT_ID: known };
    await call('crm.lead.add', { fields: { ...beside, ...person } });
    return;
  }
  const key = `${portal} ${card.phone ?? card.origin}`;
  const contact = await oneByOne(key, () => contactFor(call, card));
  await call('crm.deal.add', { fields: { ...beside, CONTACT_ID: contact } });
}

/** The contact that is known, else a new one. */
async function contactFor(call: Portal, card: LeadCard): Promise<unknown> {
  const known = await contactOf(call, card);
  if (known !== undefined) return known;
  const fields = { ...personIn(card), SOURCE_ID: 'WEB', ...originOf(card.origin) };
  const added = await call('crm.contact.add', { fields });
  // Another process may have added the same person meanwhile: the first one stays.
  const [first] = await contactsWith(call, card.phone);
  if (first === undefined || Number(first) >= Number(added)) return added;
  await call('crm.contact.delete', { id: added });
  return first;
}

/** Puts name, phone and mail in the place of what stood there. */
async function change(
  call: Portal,
  kind: 'lead' | 'contact',
  id: CardId,
  card: LeadCard,
): Promise<void> {
  const before = ((await call(`crm.${kind}.get`, { id })) ?? {}) as Multiple; // as it is documented
  const fields = { ...personIn(card), ...replaced(before, card) };
  await call(`crm.${kind}.update`, { id, fields });
}

async function comment(call: Portal, kind: Kind, id: CardId, text: string): Promise<void> {
  await call('crm.timeline.comment.add', {
    fields: { ENTITY_ID: Number(id), ENTITY_TYPE: kind, COMMENT: text },
  });
}

/** What the portal keeps several of, each with an id of its own. */
type Multiple = { PHONE?: { ID?: string }[]; EMAIL?: { ID?: string }[] };

/** The first phone and mail that stand there, changed: an update without their ids would add another one. */
function replaced(before: Multiple, { phone, email }: LeadCard): object {
  const changed = (rows: { ID?: string }[] | undefined, value: string | undefined) => {
    const [first] = rows ?? [];
    return value === undefined || first?.ID === undefined
      ? undefined
      : [{ ID: first.ID, VALUE: value, VALUE_TYPE: 'WORK' }];
  };
  const [PHONE, EMAIL] = [changed(before.PHONE, phone), changed(before.EMAIL, email)];
  return { ...(PHONE && { PHONE }), ...(EMAIL && { EMAIL }) };
}

function personIn({ name, phone, email }: LeadCard): object {
  return {
    NAME: name,
    ...(phone !== undefined && { PHONE: [{ VALUE: phone, VALUE_TYPE: 'WORK' }] }),
    ...(email !== undefined && { EMAIL: [{ VALUE: email, VALUE_TYPE: 'WORK' }] }),
  };
}
