import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/receiver/digest';
import { verifyStore } from '../../src/receiver/ledger/verifyStore';
import { applyTombstones } from '../../src/receiver/rights/applyTombstones';
import { destroyAll } from '../../src/receiver/rights/erase';
import { hold, release } from '../../src/receiver/rights/hold';
import { mineLink } from '../../src/receiver/rights/mineLink';
import { due, purge } from '../../src/receiver/rights/purge';
import { readTombstones, tombstoneFileOf } from '../../src/receiver/rights/tombstoneFile';
import type { Contact } from '../../src/wire/contact';
import { Mine } from '../../src/wire/mine';
import { isPostgres } from '../postgres/testDatabase';
import { config, consent, contact, shownTexts, stamp } from './messages';
import { ORIGIN, startReceiver, type TestReceiver } from './receiver';

const DAY_MS = 86_400_000;

/** A receiver that holds a lead, and the key to it. */
async function withLead(changes: Partial<Contact> = {}) {
  const receiver = await startReceiver();
  const key = randomBytes(32).toString('base64url');
  const lead = contact({ keyHash: sha256(key), ...changes });
  expect((await receiver.post('/v1/contact', lead)).status).toBe(201);
  return { receiver, key, lead };
}

const ask = (receiver: TestReceiver, key: string, init: RequestInit = {}) =>
  receiver.fetch('/v1/mine', {
    ...init,
    headers: {
      Origin: ORIGIN,
      ...(init.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      Authorization: `Bearer ${key}`,
    },
  });

const change = (receiver: TestReceiver, key: string, body: unknown) =>
  ask(receiver, key, { method: 'PATCH', body: JSON.stringify(body) });

const seen = async (answer: Response) => Mine.parse(await answer.json());

/** Everything that the database would be damaged by, as `assent verify` finds it. */
async function faultsOf({ store }: TestReceiver) {
  const faults: unknown[] = [];
  await verifyStore({
    store,
    heads: { heads: [], unreadable: [] },
    onFault: (fault) => faults.push(fault),
  });
  return faults;
}

const rights = (receiver: TestReceiver, changes: Partial<typeof config> = {}) => ({
  config: { ...config, ...changes },
  store: receiver.store,
  clock: () => receiver.now.ms,
  tombstoneFile: tombstoneFileOf(receiver.dataFolder),
});

describe('the holder of a key', () => {
  test('sees what is held, why, until when, who received it, and what happened', async () => {
    const { receiver, key, lead } = await withLead();
    const answer = await ask(receiver, key);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    const view = await seen(answer);
    expect(view).toMatchObject({
      v: 1,
      lead: {
        id: lead.id,
        form: 'callback',
        state: 'active',
        fields: lead.fields,
        typed: lead.typed,
        extra: lead.extra,
        address: '203.0.113.0',
        verified: false,
      },
      purposes: [
        { purpose: 'callback', state: 'given', keepUntil: '2027-11-22T09:00:00.000Z' },
        { purpose: 'newsletter', state: 'refused' },
      ],
      recipients: [{ id: 'bitrix24', name: 'ООО «1С-Битрикс»', country: 'RU' }],
      events: [{ at: '2026-11-22T09:00:00.000Z', event: 'given' }],
      operator: { inn: '7718859585' },
    });
    expect(view.receipt?.data).toEqual({
      fields: lead.fields,
      typed: lead.typed,
      extra: lead.extra,
    });
    // The key's hash leaves the receiver nowhere.
    expect(JSON.stringify(view)).not.toContain(lead.keyHash);
  });

  test('sees the last of its edits', async () => {
    const { receiver, key, lead } = await withLead();
    const edit = contact({
      keyHash: sha256(key),
      replaces: lead.id,
      fields: { name: 'Анна Вронская', phone: '+79991234567' },
      stamp: stamp({ at: '2026-11-22T09:05:00.000Z' }),
    });
    await receiver.post('/v1/contact', edit);
    const view = await seen(await ask(receiver, key));
    expect(view.lead).toMatchObject({ id: edit.id, fields: edit.fields });
    expect(view.events).toHaveLength(2);
  });

  test('may ask from pages of the site, with the header that carries the key', async () => {
    const { receiver } = await withLead();
    const answer = await receiver.fetch('/v1/mine', {
      method: 'OPTIONS',
      headers: { Origin: ORIGIN, 'Access-Control-Request-Headers': 'authorization' },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-methods')).toContain('DELETE');
    expect(answer.headers.get('access-control-allow-headers')).toMatch(/authorization/i);
  });

  test('is told that it is set aside, until the owner takes it in', async () => {
    const receiver = await startReceiver();
    const key = randomBytes(32).toString('base64url');
    const lead = contact({ keyHash: sha256(key), trap: { filled: true } });
    expect((await receiver.post('/v1/contact', lead)).status).toBe(202);
    expect((await seen(await ask(receiver, key))).lead.state).toBe('aside');
    await receiver.store.write(({ leads }) => leads.accept(lead.id));
    expect((await seen(await ask(receiver, key))).lead.state).toBe('active');
  });

  test('opens it with a further key that the owner made', async () => {
    const { receiver, key, lead } = await withLead();
    const made = await mineLink(rights(receiver), lead.id);
    const url = made.kind === 'made' ? new URL(made.url) : undefined;
    expect(url?.href).toMatch(/^https:\/\/leads\.example\.ru\/mine#[\w-]{43}$/);
    for (const one of [key, url?.hash.slice(1) ?? '']) {
      expect((await seen(await ask(receiver, one))).lead.id).toBe(lead.id);
    }
    expect(await mineLink(rights(receiver), 'none')).toEqual({ kind: 'missing' });
  });
});

describe('a wrong key', () => {
  test.each([
    ['none', undefined],
    ['unknown', `Bearer ${'A'.repeat(43)}`],
    ['malformed', 'Bearer %%%'],
    ['of another kind', 'Basic YTpi'],
    ['the hash of the right one', 'hash'],
    ['of an erased lead', 'erased'],
  ])('%s → the same 404, byte for byte', async (_, header) => {
    const { receiver, key, lead } = await withLead();
    if (header === 'erased') await ask(receiver, key, { method: 'DELETE' });
    const Authorization =
      header === 'hash' ? `Bearer ${lead.keyHash}` : header === 'erased' ? `Bearer ${key}` : header;
    for (const [method, body] of [
      ['GET'],
      ['PATCH', '{"fields":{"name":"Б"}}'],
      ['PATCH', '{'],
      ['DELETE'],
    ]) {
      const answer = await receiver.fetch('/v1/mine', {
        method: method ?? 'GET',
        headers: {
          ...(Authorization && { Authorization }),
          ...(body && { 'Content-Type': 'application/json' }),
        },
        ...(body && { body }),
      });
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(
        '{"ok":false,"errors":[{"code":"unknown","message":"Nothing is held under this key."}]}',
      );
    }
  });

  test('guesses are slowed, right and wrong ones alike', async () => {
    const { receiver, key } = await withLead();
    for (let guess = 0; guess < 60; guess += 1) await ask(receiver, `guess-${guess}`);
    for (const one of [key, 'another']) {
      const answer = await ask(receiver, one);
      expect(answer.status).toBe(429);
      expect(answer.headers.get('retry-after')).toBe('60');
    }
    receiver.now.ms += 60_000;
    expect((await ask(receiver, key)).status).toBe(200);
  });
});

describe('correcting', () => {
  test('name and phone → the new ones stand, with an entry and a receipt that verifies; nothing old is left', async () => {
    const { receiver, key, lead } = await withLead();
    const before = await seen(await ask(receiver, key));
    receiver.now.ms += 60_000;
    const answer = await change(receiver, key, {
      fields: { name: ' Анна Вронская ', phone: '8 (912) 345-67-89' },
    });
    expect(answer.status).toBe(200);
    const view = await seen(answer);
    expect(view.lead.fields).toEqual({ name: 'Анна Вронская', phone: '+79123456789' });
    expect(view.lead.typed).toBeUndefined();
    expect(view.events.map(({ event }) => event)).toEqual(['given', 'corrected']);
    expect(view.receipt?.data?.fields).toEqual(view.lead.fields);
    expect(view.receipt?.jws).not.toBe(before.receipt?.jws);
    expect(await receiver.store.leads.find(lead.id)).toMatchObject({ fields: view.lead.fields });
    expect(await faultsOf(receiver)).toEqual([]);
  });

  test('the lead sent again after that → a duplicate, and the correction stands', async () => {
    const { receiver, key, lead } = await withLead();
    await change(receiver, key, { fields: { name: 'Анна' } });
    expect((await receiver.post('/v1/contact', lead)).status).toBe(200);
    expect((await seen(await ask(receiver, key))).lead.fields.name).toBe('Анна');
  });

  test('to what stood there already → nothing happens', async () => {
    const { receiver, key, lead } = await withLead();
    const view = await seen(await change(receiver, key, { fields: { name: lead.fields.name } }));
    expect(view.events).toHaveLength(1);
  });

  test('one field, while another tab has corrected another → both stand', async () => {
    const { receiver, key } = await withLead();
    await Promise.all([
      change(receiver, key, { fields: { name: 'Анна В.' } }),
      change(receiver, key, { fields: { phone: '+79123456789' } }),
    ]);
    const view = await seen(await ask(receiver, key));
    expect(view.lead.fields).toEqual({ name: 'Анна В.', phone: '+79123456789' });
  });

  test('a doubtful number is taken, as from a form', async () => {
    const { receiver, key } = await withLead();
    const view = await seen(await change(receiver, key, { fields: { phone: '12-34' } }));
    expect(view.lead.fields.phone).toBe('12-34');
  });

  test.each([
    ['an empty phone', { fields: { phone: ' ' } }, 'fields.phone', 'required'],
    ['a field of no form', { fields: { email: 'a@b.c' } }, 'fields.email', 'field-unknown'],
    ['a value that is too long', { fields: { name: 'я'.repeat(20_000) } }, undefined, undefined],
    ['no field', { fields: {} }, undefined, undefined],
    ['something else', { state: 'active' }, undefined, undefined],
    ['both at once', { fields: { name: 'Б' }, withdraw: ['callback'] }, undefined, undefined],
    [
      'a purpose that it was never kept for',
      { withdraw: ['newsletter'] },
      'withdraw',
      'purpose-unknown',
    ],
  ])('%s → 422, and nothing changes', async (_, body, field, code) => {
    const { receiver, key, lead } = await withLead();
    const answer = await change(receiver, key, body);
    expect([422, 413]).toContain(answer.status);
    const [error] = ((await answer.json()) as { errors: { field?: string; code: string }[] })
      .errors;
    if (field) expect(error).toMatchObject({ field, code });
    expect((await seen(await ask(receiver, key))).lead.fields).toEqual(lead.fields);
  });
});

describe('withdrawing a purpose', () => {
  test('the last one → restricted, kept no longer than thirty days, pressed twice it is one entry', async () => {
    const { receiver, key, lead } = await withLead();
    receiver.now.ms += DAY_MS;
    await change(receiver, key, { withdraw: ['callback'] });
    const view = await seen(await change(receiver, key, { withdraw: ['callback'] }));
    expect(view.lead.state).toBe('restricted');
    expect(view.purposes[0]).toMatchObject({ purpose: 'callback', state: 'withdrawn' });
    expect(view.recipients).toEqual([]);
    expect(view.events.map(({ event }) => event)).toEqual(['given', 'withdrawn']);
    receiver.now.ms += 29 * DAY_MS;
    expect((await purge(rights(receiver))).leads).toBe(0);
    receiver.now.ms += 2 * DAY_MS;
    expect((await purge(rights(receiver))).leads).toBe(1);
    expect(await receiver.store.leads.find(lead.id)).toBeUndefined();
    const [line] = readTombstones(rights(receiver).tombstoneFile);
    expect(line).toMatchObject({
      event: 'destroyed',
      act: { reason: 'withdrawal', by: 'receiver' },
    });
    expect(await faultsOf(receiver)).toEqual([]);
  });

  test('one of two → the lead is kept for the other', async () => {
    const given = (purpose: string) => ({ purpose, state: 'given' as const });
    const { receiver, key } = await withLead({
      stamp: stamp({
        decisions: [given('callback'), given('newsletter')],
        texts: bothTexts(),
      }),
    });
    const view = await seen(await change(receiver, key, { withdraw: ['newsletter'] }));
    expect(view.lead.state).toBe('active');
    receiver.now.ms += 364 * DAY_MS;
    expect((await purge(rights(receiver))).leads).toBe(0);
    receiver.now.ms += DAY_MS;
    expect((await purge(rights(receiver))).leads).toBe(1);
  });
});

describe('deleting', () => {
  test('takes a lead with all its edits, proofs and keys; the chain stays whole; an act is given', async () => {
    const { receiver, key, lead } = await withLead();
    const edit = contact({ keyHash: sha256(key), replaces: lead.id });
    await receiver.post('/v1/contact', edit);
    await mineLink(rights(receiver), lead.id);
    const answer = await ask(receiver, key, { method: 'DELETE' });
    expect(await answer.json()).toEqual({
      ok: true,
      state: 'erased',
      act: {
        v: 1,
        operator: {
          name: config.operator.name,
          inn: config.operator.inn,
          ogrn: config.operator.ogrn,
          address: config.operator.address,
        },
        subject: lead.id,
        categories: ['address', 'consent', 'model', 'name', 'phone', 'typed'],
        system: expect.stringContaining('optimumservice.ru'),
        method: expect.any(String),
        reason: 'wish',
        at: '2026-11-22T09:00:00.000Z',
        by: 'visitor',
      },
    });
    expect(await receiver.store.leads.count()).toBe(0);
    for (const id of [lead.id, edit.id]) {
      expect(await receiver.store.proofs.of(id)).toEqual([]);
      expect((await receiver.store.ledger.of(id)).at(-1)?.event).toBe('erased');
    }
    expect(await faultsOf(receiver)).toEqual([]);
  });

  test('what an outbox sends again, late, is answered as kept and stays away; an edit of it too', async () => {
    const { receiver, key, lead } = await withLead();
    await ask(receiver, key, { method: 'DELETE' });
    const edit = contact({ keyHash: sha256(key), replaces: lead.id });
    for (const late of [lead, { ...lead, fields: { ...lead.fields, name: 'Б' } }, edit]) {
      const answer = await receiver.post('/v1/contact', late);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ duplicate: true });
    }
    expect(await receiver.store.leads.count()).toBe(0);
    expect((await receiver.post('/v1/contact', contact())).status).toBe(201);
  });

  test('while an edit of it comes → both are gone, whichever was first', async () => {
    for (let tries = 0; tries < 10; tries += 1) {
      const { receiver, key, lead } = await withLead();
      const edit = contact({ keyHash: sha256(key), replaces: lead.id });
      const [gone, came] = await Promise.all([
        ask(receiver, key, { method: 'DELETE' }),
        receiver.post('/v1/contact', edit),
      ]);
      expect([gone.status, came.ok]).toEqual([200, true]);
      expect(await receiver.store.leads.count()).toBe(0);
      expect(await receiver.store.leads.find(edit.id)).toBeUndefined();
    }
  });

  test('twice at once → once', async () => {
    const { receiver, key } = await withLead();
    const both = await Promise.all([1, 2].map(() => ask(receiver, key, { method: 'DELETE' })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, expect.any(Number)]);
    const [entry] = await receiver.store.ledger.after(1, 5);
    expect(entry?.event).toBe('erased');
    expect((await receiver.store.ledger.tip()).seq).toBe(2);
  });

  test('a file that cannot be written → refused, and nothing is gone', async () => {
    const { receiver, key } = await withLead();
    const file = rights(receiver).tombstoneFile;
    rmSync(file, { force: true });
    // Not even root writes a line into a folder.
    mkdirSync(file, { recursive: true });
    const answer = await ask(receiver, key, { method: 'DELETE' });
    expect(answer.status).toBe(503);
    expect((await answer.json()).errors[0].message).toMatch(/^Nothing was erased/);
    expect(receiver.logged.at(-2) ?? receiver.logged.at(-1)).toContain('TOMBSTONES');
    expect((await ask(receiver, key)).status).toBe(200);
    rmSync(file, { recursive: true });
    expect((await ask(receiver, key, { method: 'DELETE' })).status).toBe(200);
  });

  test.skipIf(isPostgres)(
    'no byte of it is left in the database, its log, or beside it',
    async () => {
      const { receiver, key } = await withLead({
        fields: { name: 'КанарейкаИмя', phone: '+79995550199' },
        typed: { phone: '8 999 555-01-99 канарейка' },
        browser: undefined,
      });
      for (let more = 0; more < 30; more += 1) await receiver.post('/v1/contact', contact());
      const holding = () =>
        readdirSync(receiver.dataFolder, { recursive: true, encoding: 'utf8', withFileTypes: true })
          .filter((entry) => entry.isFile())
          .filter((entry) =>
            ['КанарейкаИмя', '+79995550199', '8 999 555-01-99'].some((canary) =>
              readFileSync(join(entry.parentPath, entry.name)).includes(canary),
            ),
          )
          .map(({ name }) => name);
      expect(holding()).not.toEqual([]);
      await ask(receiver, key, { method: 'DELETE' });
      expect(holding()).toEqual([]);
    },
  );
});

describe('a legal hold', () => {
  const untilIn = (receiver: TestReceiver, days: number) =>
    new Date(receiver.now.ms + days * DAY_MS).toISOString();

  test('is shown, keeps the lead from being erased, and its end runs the erasure that waited', async () => {
    const { receiver, key, lead } = await withLead();
    const until = untilIn(receiver, 400);
    const basis = '402-ФЗ, ст. 29';
    expect(await hold(rights(receiver), lead.id, { basis, until })).toMatchObject({ kind: 'held' });
    const view = await seen(await ask(receiver, key));
    expect(view.lead.state).toBe('held');
    expect(view.hold).toEqual({ basis, until, isErasedThen: false });
    const answer = await ask(receiver, key, { method: 'DELETE' });
    expect(await answer.json()).toEqual({ ok: true, state: 'held', until });
    expect((await seen(await ask(receiver, key))).hold?.isErasedThen).toBe(true);
    receiver.now.ms += 399 * DAY_MS;
    expect(await purge(rights(receiver))).toMatchObject({ leads: 0, holds: 0 });
    receiver.now.ms += DAY_MS;
    expect(await purge(rights(receiver))).toMatchObject({ holds: 1 });
    expect(await receiver.store.leads.find(lead.id)).toBeUndefined();
    const events = (await receiver.store.ledger.of(lead.id)).map(({ event }) => event);
    expect(events).toEqual(['given', 'held', 'released', 'erased']);
    const [line] = readTombstones(rights(receiver).tombstoneFile);
    expect(line?.act).toMatchObject({ reason: 'wish', by: 'visitor' });
  });

  test('released before its time → the lead goes by its term again', async () => {
    const { receiver, lead } = await withLead();
    await hold(rights(receiver), lead.id, { basis: 'суд', until: untilIn(receiver, 900) });
    expect(
      await hold(rights(receiver), lead.id, { basis: 'суд', until: untilIn(receiver, 9) }),
    ).toEqual({
      kind: 'held-already',
    });
    receiver.now.ms += 366 * DAY_MS;
    expect((await purge(rights(receiver))).leads).toBe(0);
    expect(await release(rights(receiver), lead.id)).toMatchObject({ kind: 'released' });
    expect(await release(rights(receiver), lead.id)).toEqual({ kind: 'not-held' });
    expect((await purge(rights(receiver))).leads).toBe(1);
  });
});

test('what a hold says of a person goes with the lead, and its salt', async () => {
  const { receiver, key, lead } = await withLead();
  const until = new Date(receiver.now.ms + DAY_MS).toISOString();
  await hold(rights(receiver), lead.id, { basis: 'Спор с Канарейкиным', until });
  await ask(receiver, key, { method: 'DELETE' });
  const [held] = await receiver.store.holds.of([lead.id]);
  await release(rights(receiver), lead.id);
  const left = await receiver.database.reads.selectFrom('holds').selectAll().execute();
  expect([held?.basis, left]).toEqual(['Спор с Канарейкиным', []]);
  const files = readdirSync(receiver.dataFolder).filter((name) => name.startsWith('assent.db'));
  const holding = files.filter((name) =>
    readFileSync(join(receiver.dataFolder, name)).includes('Канарейкиным'),
  );
  expect(holding).toEqual([]);
});

describe('terms', () => {
  test('a lead, a choice and what was set aside each go at their own time; a dry run only counts', async () => {
    const receiver = await startReceiver();
    await receiver.post('/v1/contact', contact());
    await receiver.post('/v1/consent', consent());
    await receiver.post('/v1/contact', { ...contact(), v: 9 });
    const of = (counts: Partial<Record<'leads' | 'consents', number>>) => ({
      ...{ leads: 0, consents: 0, holds: 0, requests: 0 },
      ...counts,
    });
    receiver.now.ms += 91 * DAY_MS;
    expect(await due(rights(receiver))).toEqual(of({ leads: 1 }));
    expect(await receiver.store.leads.count()).toBe(2);
    expect(await purge(rights(receiver))).toEqual(of({ leads: 1 }));
    receiver.now.ms += 275 * DAY_MS;
    expect(await purge(rights(receiver))).toEqual(of({ leads: 1 }));
    receiver.now.ms += 1100 * DAY_MS;
    expect(await purge(rights(receiver))).toEqual(of({ consents: 1 }));
    expect(await faultsOf(receiver)).toEqual([]);
  });
});

test('of more consent messages than are kept the oldest go, and nothing else is amiss', async () => {
  const receiver = await startReceiver();
  const parts = rights(receiver, { server: { ...config.server, consentRows: 2 } });
  const sent = Array.from({ length: 4 }, () => consent());
  for (const message of sent) {
    receiver.now.ms += 1000;
    expect((await receiver.post('/v1/consent', message)).status).toBe(201);
  }
  await receiver.post('/v1/contact', contact());
  expect(await due(parts)).toMatchObject({ leads: 0, consents: 2 });
  expect(await purge(parts)).toMatchObject({ leads: 0, consents: 2 });
  const left = await Promise.all(sent.map(({ id }) => receiver.store.consents.find(id)));
  expect(left.map((message) => message?.id)).toEqual([
    ...[undefined, undefined],
    ...sent.slice(2).map(({ id }) => id),
  ]);
  expect(await faultsOf(receiver)).toEqual([]);
  expect(await purge(parts)).toMatchObject({ leads: 0, consents: 0 });
});

test('what an earlier release had set aside goes at the term of what is set aside', async () => {
  const receiver = await startReceiver();
  await receiver.post('/v1/contact', { ...contact(), v: 9 });
  await receiver.database.write(({ db }) =>
    db.updateTable('leads').set({ terms: null, due_at: null }).execute(),
  );
  receiver.now.ms += 89 * DAY_MS;
  expect((await purge(rights(receiver))).leads).toBe(0);
  receiver.now.ms += 2 * DAY_MS;
  expect((await purge(rights(receiver))).leads).toBe(1);
});

describe('tombstones', () => {
  test('what comes back with a restore, or was left half done, is erased before anything else', async () => {
    const { receiver, key, lead } = await withLead();
    const other = contact();
    await receiver.post('/v1/contact', other);
    await ask(receiver, key, { method: 'DELETE' });
    // Another receiver holds the lead still, as a restored backup does; the file came along with a line cut off.
    const restored = await startReceiver();
    await restored.post('/v1/contact', lead);
    await restored.post('/v1/contact', other);
    const file = rights(restored).tombstoneFile;
    writeFileSync(file, readFileSync(rights(receiver).tombstoneFile));
    appendFileSync(file, '{"v":1,"at":"2026');
    expect(await applyTombstones(rights(restored))).toBe(1);
    expect(await restored.store.leads.find(lead.id)).toBeUndefined();
    expect(await restored.store.leads.find(other.id)).toBeDefined();
    expect((await ask(restored, key)).status).toBe(404);
    expect((await restored.post('/v1/contact', lead)).status).toBe(200);
    expect(await applyTombstones(rights(restored))).toBe(0);
    expect(await faultsOf(restored)).toEqual([]);
    // The next line stands alone.
    const third = contact({ keyHash: sha256('x') });
    await restored.post('/v1/contact', third);
    await ask(restored, 'x', { method: 'DELETE' });
    expect(readTombstones(file).flatMap(({ leads }) => leads)).toEqual([lead.id, third.id]);
  });

  test.skipIf(isPostgres)(
    'a crash after the erasure and before its bytes were gone → the next start sees to them',
    async () => {
      const { receiver, lead } = await withLead({
        fields: { name: 'КанарейкаИмя', phone: '+79995550199' },
      });
      const parts = rights(receiver);
      const chain = await receiver.store.chains.of(lead.id);
      const [first] = chain;
      if (!first) throw new Error('It was sent.');
      const about = { leads: [first], event: 'erased', reason: 'wish', by: 'visitor' } as const;
      await destroyAll(parts, async () => [
        { ...about, at: new Date(receiver.now.ms).toISOString() },
      ]);
      const log = () => readFileSync(join(receiver.dataFolder, 'assent.db-wal'));
      expect(log().includes('КанарейкаИмя')).toBe(true);
      expect(await applyTombstones(parts)).toBe(0);
      expect(log().includes('КанарейкаИмя')).toBe(false);
    },
  );

  test('a file that was lost is written anew from the table; no personal data stands in it', async () => {
    const { receiver, key, lead } = await withLead();
    await ask(receiver, key, { method: 'DELETE' });
    const file = rights(receiver).tombstoneFile;
    rmSync(file);
    await applyTombstones(rights(receiver));
    expect(readTombstones(file).flatMap(({ leads }) => leads)).toEqual([lead.id]);
    const text = readFileSync(file, 'utf8');
    for (const value of Object.values({ ...lead.fields, ...lead.typed })) {
      expect(text).not.toContain(value);
    }
  });
});

/** The texts of a form whose two boxes are ticked. */
function bothTexts() {
  return ['callback', 'newsletter'].flatMap((id) => [
    ...shownTexts('label', id),
    ...shownTexts('consent', id).map((text) => ({ ...text, opened: false })),
  ]);
}
