import { z } from 'zod';
import type { FormPlan } from '../../../core/formPlan';
import { PLAIN_FIELDS } from '../../../core/plainFields';
import type { Answers } from '../../../core/submissionContent';
import type { Contact } from '../../../wire/contact';
import type { FormEntries } from '../../http/readForm';
import type { KeptLead } from '../../store/lead';
import { type Arrival, type IntakeParts, keptAddress } from '../arrival';
import { contactKind } from '../contact';
import { keepMessage } from '../keepMessage';
import type { MessageKind } from '../messageKind';
import type { IntakeOutcome } from '../outcome';
import { suspicions } from '../suspicions';
import { contactOf, type PlainFormFacts } from './plainContact';
import { contentHash, SAME_FORM_MS, windowId } from './plainId';

/**
 * Forms that no script took; kept as leads like any other. The person was already told of what is
 * wrong, and how long the form stood nobody can tell.
 */
const plainKind: MessageKind<Contact, KeptLead> = {
  ...contactKind,
  judge: (config, contact) => ({
    faults: [],
    isSuspect: suspicions(config, contact).includes('trap-filled'),
  }),
};

/** Keeps a plain form, once however often it is sent. */
export async function takePlainForm(
  parts: IntakeParts,
  plan: FormPlan,
  answers: Answers,
  entries: FormEntries,
  facts: PlainFormFacts,
): Promise<IntakeOutcome> {
  const { config, store } = parts;
  const { receivedAtMs } = facts;
  const contact = contactOf(config, plan, answers, facts);
  const arrival: Arrival = {
    receivedAtMs,
    origin: facts.source.origin,
    address: facts.address,
    bodyHash: contentHash(contact),
    isPageUntold: !facts.source.isTold,
  };
  const given = z.uuid().safeParse(entries.get(PLAIN_FIELDS.id)).data;
  if (given) {
    const came = await keepMessage(parts, plainKind, arrival, { ...contact, id: given });
    // A page that was copied or cached brings one id for many people: theirs go by content instead.
    if (came.kind !== 'conflict') return came;
  }
  const idAt = (atMs: number) =>
    windowId(arrival.bodyHash, keptAddress(config, facts.address), atMs);
  const before = await store.leads.find(idAt(receivedAtMs - SAME_FORM_MS));
  if (before && receivedAtMs - Date.parse(before.receivedAt) < SAME_FORM_MS) {
    return { kind: 'duplicate', id: before.id, stamp: before.stamp };
  }
  return keepMessage(parts, plainKind, arrival, { ...contact, id: idAt(receivedAtMs) });
}
