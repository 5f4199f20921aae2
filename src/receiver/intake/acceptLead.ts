import { fieldsOf } from '../../core/formPlan';
import { isoTime } from '../../core/isoTime';
import { fromJson } from '../../core/json';
import { dueAt } from '../../core/retention';
import { Contact } from '../../wire/contact';
import { WIRE_VERSION } from '../../wire/limits';
import { queueLead } from '../deliveries/queueEvents';
import { createNotary } from '../ledger/notary';
import type { Parts } from '../parts';
import type { KeptLead, Values } from '../store/lead';
import { contactKind } from './contact';
import { hasEntry } from './faults/decisionFaults';
import { sentData } from './sentData';
import { takeStrangers } from './strangers';

/** What came of taking a lead in that was set aside. */
export type AcceptOutcome = 'accepted' | 'unreadable' | 'held' | 'missing';

/**
 * Takes in a lead that was set aside, at the owner's word. Of one whose version was not known when it
 * came, what this release knows of it is kept; its bytes go either way, unless a law holds them.
 */
export function acceptLead(
  parts: Pick<Parts, 'config' | 'store' | 'clock'>,
  id: string,
): Promise<AcceptOutcome> {
  const { config, store, clock } = parts;
  const attest = createNotary({ config });
  return store.write(async (tx) => {
    const { leads, ledger, proofs, chains, holds } = tx;
    const lead = await leads.find(id);
    if (!lead) return 'missing';
    // Pressed twice it is accepted already, which is just as well.
    if (lead.standing.kind !== 'aside') return 'accepted';
    const read = readAgain(config, lead);
    if (!read) return 'unreadable';
    const isHeld = await holds.standing(await chains.of(id), isoTime(clock()));
    if (isHeld && lead.raw !== undefined) return 'held';
    await leads.accept(id, read);
    const { stamp } = read;
    if (stamp && (await proofs.of(id)).length === 0) {
      // Nobody could read it when it came. No receipt is signed: what the person sent was more than is kept.
      const attestedAt = new Date(clock()).toISOString();
      const message = {
        kind: 'contact',
        ...read,
        stamp,
        attestedAt,
        data: sentData(read),
        kept: read,
      } as const;
      const { note, proof } = attest(message, false);
      ledger.note(note, proof);
    }
    // Others hear of it with the time at which it came.
    await queueLead(tx, { config, at: read.receivedAt }, read);
    return 'accepted';
  });
}

/**
 * A lead set aside as it would stand once accepted; `undefined` where it came in a version that this
 * release cannot make anything of.
 */
export function readAgain(config: Parts['config'], lead: KeptLead): KeptLead | undefined {
  const standing = { kind: 'stored' } as const;
  if (lead.standing.kind !== 'aside' || lead.standing.because !== 'version-unknown') {
    const receivedAtMs = Date.parse(lead.receivedAt);
    const due = dueAt(config, { terms: lead.terms, receivedAtMs, isAside: false });
    return { ...lead, standing, raw: undefined, dueAt: due };
  }
  const contact = readUnknownVersion(lead.raw ?? '');
  if (!contact || !hasEntry(config.forms, contact.form)) return undefined;
  const form = config.forms?.[contact.form];
  if (!form || contact.stamp.origin !== lead.origin) return undefined;
  const known = fieldsOf(form).map((field) => field.id);
  const { id, origin, receivedAt, address, bodyHash } = lead;
  const arrival = { receivedAtMs: Date.parse(receivedAt), origin, address, bodyHash };
  const kept = contactKind.kept(
    config,
    arrival,
    {
      ...contact,
      fields: only(contact.fields, known),
      typed: only(contact.typed ?? {}, known),
      doubts: (contact.doubts ?? []).filter((name) => known.includes(name)),
      extra: only(contact.extra ?? {}, form.extra ?? []),
      page: contact.page.replace(/[?#].*$/s, ''),
    },
    standing,
  );
  return { ...kept, id, receivedAt, address, raw: undefined };
}

/** What of it is a contact as this release writes them, whatever number it bears. */
function readUnknownVersion(raw: string): Contact | undefined {
  const body = fromJson(raw);
  for (const part of [body, isRecord(body) ? body.stamp : undefined]) {
    if (isRecord(part)) part.v = WIRE_VERSION;
  }
  const { success, data, error } = Contact.safeParse(body);
  if (success) return data;
  return takeStrangers(body, error.issues) && Contact.safeParse(body).data;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function only(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}
