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

/** Who made a card, as the portal keeps it. */
const ORIGINATOR = 'assent';

/** A card as the portal lists it. */
type Listed = { ID: string | number; CONTACT_ID?: string | number | null };

/** The kinds of cards that a lead can become. */
type Kind = 'lead' | 'deal';

/** The cards of one portal (https://apidocs.bitrix24.ru/api-reference/crm/). */
export function openCards(call: Portal): Cards {
  let kindKnown: Promise<Kind> | undefined;
  return {
    async add(card) {
      const kind = await kindOf();
      if (!(await cardOf(kind, card.origin))) await make(kind, card);
    },
    async correct(card) {
      const kind = await kindOf();
      const found = await cardOf(kind, card.origin);
      if (!found) return make(kind, card);
      if (kind === 'lead') await change('lead', found.ID, card);
      else if (found.CONTACT_ID && (await isOurs(found.CONTACT_ID, card.origin))) {
        await change('contact', found.CONTACT_ID, card);
      }
      await comment(kind, found.ID, card.comments);
    },
    async comment(origin, text) {
      const kind = await kindOf();
      const found = await cardOf(kind, origin);
      if (found) await comment(kind, found.ID, text);
    },
    async remove(origin) {
      const kind = await kindOf();
      const found = await cardOf(kind, origin);
      if (found) await call(`crm.${kind}.delete`, { id: found.ID });
      for (const contact of await listed('contact', origin)) {
        // A contact that others deal with by now is theirs to keep or to delete.
        const others = await call('crm.deal.list', {
          filter: { CONTACT_ID: contact.ID },
          select: ['ID'],
        });
        if (rowsIn(others).length === 0) await call('crm.contact.delete', { id: contact.ID });
      }
    },
  };

  /** Whether the portal works with leads; asked once, and again where that failed. */
  function kindOf(): Promise<Kind> {
    kindKnown ??= call('crm.settings.mode.get').then(
      (mode): Kind => (Number(mode) === 2 ? 'deal' : 'lead'),
      (error) => {
        kindKnown = undefined;
        throw error;
      },
    );
    return kindKnown;
  }

  async function make(kind: Kind, card: LeadCard): Promise<void> {
    const known = await contactOf(card);
    const { title: TITLE, comments: COMMENTS, page } = card;
    const beside = {
      TITLE,
      COMMENTS,
      SOURCE_ID: 'WEB',
      SOURCE_DESCRIPTION: page,
      ...originOf(card),
    };
    if (kind === 'lead') {
      const person = known === undefined ? personIn(card) : { CONTACT_ID: known };
      await call('crm.lead.add', { fields: { ...beside, ...person } });
      return;
    }
    const contact =
      known ??
      (await call('crm.contact.add', {
        fields: { ...personIn(card), SOURCE_ID: 'WEB', ...originOf(card) },
      }));
    await call('crm.deal.add', { fields: { ...beside, CONTACT_ID: contact } });
  }

  /** The contact with this phone, else the one that an earlier try has made. */
  async function contactOf({ phone, origin }: LeadCard): Promise<Listed['ID'] | undefined> {
    if (phone !== undefined) {
      const parameters = { entity_type: 'CONTACT', type: 'PHONE', values: [phone] };
      const { CONTACT = [] } = ((await call('crm.duplicate.findbycomm', parameters)) ?? {}) as {
        CONTACT?: (string | number)[];
      };
      const [first] = CONTACT;
      if (first !== undefined) return String(first);
    }
    return (await listed('contact', origin))[0]?.ID;
  }

  async function cardOf(kind: Kind, origin: string): Promise<Listed | undefined> {
    return (await listed(kind, origin))[0];
  }

  async function listed(kind: Kind | 'contact', origin: string): Promise<Listed[]> {
    const select = kind === 'contact' ? ['ID'] : ['ID', 'CONTACT_ID'];
    const filter = { ORIGINATOR_ID: ORIGINATOR, ORIGIN_ID: origin };
    return rowsIn(await call(`crm.${kind}.list`, { filter, select, order: { ID: 'ASC' } }));
  }

  async function isOurs(contact: Listed['ID'], origin: string): Promise<boolean> {
    return (await listed('contact', origin)).some(({ ID }) => String(ID) === String(contact));
  }

  /** Puts name, phone and mail in the place of what stood there. */
  async function change(kind: 'lead' | 'contact', id: Listed['ID'], card: LeadCard): Promise<void> {
    const before = ((await call(`crm.${kind}.get`, { id })) ?? {}) as Multiple;
    const fields = { ...personIn(card), ...replaced(before, card) };
    await call(`crm.${kind}.update`, { id, fields });
  }

  async function comment(kind: Kind, id: Listed['ID'], text: string): Promise<void> {
    await call('crm.timeline.comment.add', {
      fields: { ENTITY_ID: Number(id), ENTITY_TYPE: kind, COMMENT: text },
    });
  }
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

function originOf({ origin }: LeadCard): object {
  return { ORIGINATOR_ID: ORIGINATOR, ORIGIN_ID: origin };
}

function rowsIn(result: unknown): Listed[] {
  return Array.isArray(result) ? (result as Listed[]) : []; // as crm.*.list is documented
}
