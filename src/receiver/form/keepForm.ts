import { z } from 'zod';
import type { FormPlan } from '../../core/formPlan';
import type { Answers } from '../../core/submissionContent';
import { TRAP_NAME } from '../../core/trap';
import type { Contact } from '../../wire/contact';
import type { Parts } from '../parts';
import { judgeStamp } from '../post/judgeStamp';
import { keptAddress, leadRow } from '../post/rows';
import type { Standing } from '../store/store';
import { contactOf, contentHash, type FormFacts, SAME_FORM_MS, windowId } from './formContact';
import type { FormEntries } from './formEntries';

/** Keeps a form without JavaScript, once however often it is sent. What it holds was checked before. */
export async function keepForm(
  { config, store }: Parts,
  plan: FormPlan,
  answers: Answers,
  entries: FormEntries,
  facts: FormFacts & { address: string | undefined },
): Promise<void> {
  const contact = contactOf(config, plan, answers, facts);
  const bodyHash = contentHash(contact);
  const address = keptAddress(config, facts.address);
  const { receivedAtMs } = facts;

  const given = z.uuid().safeParse(entries.get('_id')).data?.toLowerCase();
  // A page that was copied or cached brings one id for many people: theirs go by content instead.
  const isTaken = given && (await store.seen('lead', given, bodyHash)) === 'conflict';
  const id = given && !isTaken ? given : windowId(bodyHash, address, receivedAtMs);
  if (await store.seen('lead', id, bodyHash)) return;
  if (id !== given) {
    const before = await store.lead(windowId(bodyHash, address, receivedAtMs - SAME_FORM_MS));
    if (before && receivedAtMs - Date.parse(before.receivedAt) < SAME_FORM_MS) return;
  }

  const message: Contact = { ...contact, id };
  const judged = await judgeStamp(store, message.stamp, []);
  // Without faults there is nothing to refuse. How long the form stood nobody can tell here.
  const isSuspect = !!entries.get(TRAP_NAME)?.trim();
  const standing: Standing = isSuspect
    ? { kind: 'aside', because: 'suspect' }
    : 'status' in judged
      ? { kind: 'stored' }
      : judged;
  const arrival = {
    receivedAtMs,
    origin: facts.source.origin,
    address: facts.address,
    bodyHash,
    text: new URLSearchParams([...entries]).toString(),
  };
  await store.addLead(leadRow(config, arrival, message, standing));
}
