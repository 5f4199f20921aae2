import type { Context } from 'hono';
import { ConsentMessage } from '../../wire/consent';
import { Contact } from '../../wire/contact';
import { MAX_BODY_BYTES } from '../../wire/limits';
import type { Stamp } from '../../wire/stamp';
import { clientAddress, type Env, limitKey } from '../clientAddress';
import { sha256 } from '../digest';
import type { Limiter } from '../limiter';
import type { Parts } from '../parts';
import { readBody } from '../readBody';
import type { Kept, Standing } from '../store/store';
import { type Answer, accepted, refused } from './answer';
import { consentFaults } from './consentFaults';
import { contactFaults } from './contactFaults';
import { echoCookie } from './echo';
import { openEnvelope } from './envelope';
import { judgeStamp } from './judgeStamp';
import { type Arrival, consentRow, leadRow, strangeRow } from './rows';
import { suspicions } from './suspicions';

/** Who may post, and how often. */
export type Gate = { origins: ReadonlySet<string>; limiter: Limiter };

/** Takes a form in: judges it, keeps it, answers. */
export async function receiveContact(c: Context<Env>, parts: Parts, gate: Gate): Promise<Answer> {
  const { config, store } = parts;
  const arrived = await admit(c, parts, gate);
  if ('status' in arrived) return arrived;
  const envelope = openEnvelope(arrived.text, c.req.header('idempotency-key'), Contact);
  if (envelope.kind === 'refused') return envelope.answer;
  if (envelope.kind === 'unknown-version') {
    const row = strangeRow(config, arrived, envelope.id);
    return answerTo(await store.addLead(row), row.standing, row.id);
  }
  const { id, message } = envelope;
  const settled = await settledBefore(parts, 'lead', id, arrived, message.stamp);
  if (settled) return settled;
  const judged = await judgeStamp(store, message.stamp, contactFaults(config, message));
  if ('status' in judged) return judged;
  const isSuspect = judged.kind === 'stored' && suspicions(config, message).length > 0;
  const standing: Standing = isSuspect ? { kind: 'aside', because: 'suspect' } : judged;
  return answerTo(await store.addLead(leadRow(config, arrived, message, standing)), standing, id);
}

/** Takes a choice in: judges it, keeps it, answers. */
export async function receiveConsent(c: Context<Env>, parts: Parts, gate: Gate): Promise<Answer> {
  const { config, store } = parts;
  const arrived = await admit(c, parts, gate);
  if ('status' in arrived) return arrived;
  const envelope = openEnvelope(arrived.text, c.req.header('idempotency-key'), ConsentMessage);
  if (envelope.kind === 'refused') return envelope.answer;
  if (envelope.kind === 'unknown-version') {
    const row = strangeRow(config, arrived, envelope.id);
    return answerTo(await store.addConsent(row), row.standing, row.id);
  }
  const { id, message } = envelope;
  const { stamp } = message;
  const echoed = (answer: Answer): Answer => {
    const host = c.req.header('host');
    const cookie = answer.body.ok
      ? echoCookie(config, stamp, { ...arrived, host, cookie: c.req.header('cookie') })
      : undefined;
    return cookie ? { ...answer, headers: { 'Set-Cookie': cookie } } : answer;
  };
  const settled = await settledBefore(parts, 'consent', id, arrived, stamp);
  if (settled) return echoed(settled);
  const judged = await judgeStamp(store, stamp, consentFaults(config, stamp));
  if ('status' in judged) return judged;
  const kept = await store.addConsent(consentRow(config, arrived, message, judged));
  return echoed(answerTo(kept, judged, id));
}

/** Reads a post that may be made at all: of an allowed origin, not too often, JSON, not too large. */
async function admit(c: Context<Env>, parts: Parts, gate: Gate): Promise<Arrival | Answer> {
  const origin = c.req.header('origin');
  if (origin === undefined || !gate.origins.has(origin)) {
    return refused(403, 'origin-foreign', 'This origin may not post here.');
  }
  const address = clientAddress(c, parts.config.server?.trustProxy === true);
  const receivedAtMs = parts.clock();
  const waitSeconds = gate.limiter(limitKey(address), receivedAtMs);
  if (waitSeconds > 0) {
    const headers = { 'Retry-After': String(waitSeconds) };
    return refused(429, 'too-many', `Too many posts. Try again in ${waitSeconds} s.`, headers);
  }
  if (!isJson(c.req.header('content-type'))) {
    return refused(415, 'type-unfit', 'Post JSON: Content-Type: application/json.');
  }
  const body = await readBody(c.req.raw, MAX_BODY_BYTES);
  if (body.kind === 'too-large') {
    const message = `The body is over ${MAX_BODY_BYTES} bytes.`;
    return refused(413, 'too-large', message, { Connection: 'close' });
  }
  if (body.kind === 'unreadable') return refused(400, 'malformed', 'The body is not UTF-8.');
  return { receivedAtMs, origin, address, bodyHash: sha256(body.text), text: body.text };
}

function isJson(type: string | undefined): boolean {
  return /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type ?? '');
}

/** The answer to a stamp of another origin, or to a post that was kept before, whatever is configured now. */
async function settledBefore(
  { store }: Parts,
  kind: 'lead' | 'consent',
  id: string,
  arrived: Arrival,
  stamp: Stamp,
): Promise<Answer | undefined> {
  if (stamp.origin !== arrived.origin) {
    return refused(403, 'origin-differs', 'The stamp was made for another origin.');
  }
  const before = await store.seen(kind, id, arrived.bodyHash);
  return before && answerTo(before, { kind: 'stored' }, id);
}

function answerTo(kept: Kept, standing: Standing, id: string): Answer {
  if (kept === 'conflict') {
    return refused(
      409,
      'key-taken',
      'Another body was kept under this key. Send it with a new id.',
    );
  }
  if (kept === 'duplicate') return accepted(200, id);
  return accepted(standing.kind === 'aside' ? 202 : 201, id);
}
