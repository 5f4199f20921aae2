import { createHash, createPublicKey, randomUUID, verify } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { config, consent, contact, shownTexts, stamp } from './messages';
import { startReceiver, temporaryFolder } from './receiver';

type Answer = {
  id: string;
  receipt?: { v: number; jws: string; salt: string; texts: Record<string, string> };
};

const sha256 = (bytes: Uint8Array | string) =>
  createHash('sha256').update(bytes).digest('base64url');

/** RFC 8785 of values without numbers that JSON writes in two ways: keys sorted, nothing between. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
const jcs = (value: unknown) => JSON.stringify(sorted(value));

test('a stored lead is answered with a receipt that Node alone verifies', async () => {
  const { post, fetch, store } = await startReceiver();
  const sent = contact();
  const answer = await post('/v1/contact', sent);
  expect(answer.status).toBe(201);
  const { receipt } = (await answer.json()) as Answer;
  if (!receipt) throw new Error('no receipt');
  const [head = '', body = '', signature = ''] = receipt.jws.split('.');
  const { keys } = (await (await fetch('/.well-known/jwks.json')).json()) as {
    keys: [{ kty: string; crv: string; x: string; kid: string }];
  };
  expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({
    alg: 'Ed25519',
    kid: keys[0].kid,
    typ: 'assent-receipt+jws',
  });
  const key = createPublicKey({ key: keys[0], format: 'jwk' });
  expect(
    verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')),
  ).toBe(true);

  const text = Buffer.from(body, 'base64url').toString();
  const payload = JSON.parse(text);
  expect(text).toBe(jcs(payload));
  const { fields, typed, extra } = sent;
  const salt = Buffer.from(receipt.salt, 'base64url');
  expect(salt.length).toBeGreaterThanOrEqual(16);
  expect(payload.data_commitment).toBe(
    sha256(Buffer.concat([salt, Buffer.from(jcs({ fields, typed, extra }))])),
  );
  expect(payload.stamp_sha256).toBe(sha256(jcs(sent.stamp)));
  const [entry] = await store.ledger.of(sent.id);
  expect(payload.ledger).toEqual({ seq: entry?.seq, hash: entry?.hash });
  expect(payload).toMatchObject({
    schema_version: 'assent-receipt/1',
    record_id: sent.id,
    issued_at: '2026-11-22T09:00:00.000Z',
    issuer: new URL(config.receiver ?? '').origin,
    texts: sent.stamp.texts,
    decisions: sent.stamp.decisions,
    indication: sent.stamp.indication,
    policy: sent.stamp.policy,
    locale: 'ru',
    regime: 'ru',
    revision: 1,
    origin: sent.stamp.origin,
    at: sent.stamp.at,
    controller: { name: config.operator.name, inn: config.operator.inn },
  });
  for (const { sha256: hash } of sent.stamp.texts) {
    expect(sha256(receipt.texts[hash] ?? '')).toBe(hash);
  }
  expect(text).not.toContain('Каренина');
  expect(text).not.toContain('9991234567');
});

test('for each purpose a receipt names the data that its text named, and no more', async () => {
  const { post } = await startReceiver();
  const { receipt } = (await (await post('/v1/contact', contact())).json()) as Answer;
  const payload = JSON.parse(
    Buffer.from(receipt?.jws.split('.')[1] ?? '', 'base64url').toString(),
  ) as { purposes: { id: string; data: { id: string }[] }[] };
  const named = payload.purposes.map(({ id, data }) => [id, data.map((field) => field.id)]);
  expect(named).toEqual([
    ['callback', ['name', 'phone', 'model']],
    ['newsletter', ['phone']],
  ]);
});

test('the same lead again is answered with the same receipt', async () => {
  const { post } = await startReceiver();
  const sent = contact();
  const first = (await (await post('/v1/contact', sent)).json()) as Answer;
  const again = await post('/v1/contact', sent);
  expect(again.status).toBe(200);
  expect(((await again.json()) as Answer).receipt).toEqual(first.receipt);
});

test('a kept receipt that was damaged is not handed out, and the lead is answered all the same', async () => {
  const { post, database } = await startReceiver();
  const sent = contact();
  expect((await post('/v1/contact', sent)).status).toBe(201);
  await sql`update proofs set jws = 'a.b.c'`.execute(database.reads);
  const again = await post('/v1/contact', sent);
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual({ ok: true, id: sent.id, duplicate: true });
});

test('what is set aside is answered without a receipt, and its entry stands', async () => {
  const { post, store } = await startReceiver();
  const unknown = { role: 'consent' as const, id: 'callback', sha256: sha256('another text') };
  const sent = contact({ stamp: stamp({ texts: [...shownTexts('label', 'callback'), unknown] }) });
  const answer = await post('/v1/contact', sent);
  expect(answer.status).toBe(202);
  expect(await answer.json()).toEqual({ ok: true, id: sent.id });
  expect(await store.ledger.of(sent.id)).toMatchObject([{ event: 'given' }]);
  expect(await store.proofs.of(sent.id)).toMatchObject([{ jws: undefined }]);
});

test('words that were changed in the database are given to nobody, no receipt is signed over them, and the next start puts those of today right', async () => {
  const folder = temporaryFolder();
  const { post, fetch, database } = await startReceiver({}, folder);
  const hash = shownTexts('consent', 'callback')[0]?.sha256;
  await sql`update texts set text = 'I agree to everything' where sha256 = ${hash}`.execute(
    database.reads,
  );
  expect((await fetch(`/v1/texts/${hash}`)).status).toBe(404);
  expect((await fetch(`/text/${hash}`)).status).toBe(404);
  const answer = await post('/v1/contact', contact());
  expect(answer.status).toBe(202);
  expect(await answer.json()).not.toHaveProperty('receipt');

  const again = await startReceiver({}, folder);
  const words = await (await again.fetch(`/v1/texts/${hash}`)).text();
  expect(sha256(words)).toBe(hash);
  expect((await again.post('/v1/contact', contact())).status).toBe(201);
});

test('words of an earlier configuration that are missing or were changed → a start says so in one line, and what it still does', async () => {
  const folder = temporaryFolder();
  const earlier = { ...config.operator, name: 'ООО «Прежний»' };
  const { database } = await startReceiver({ operator: earlier }, folder);
  const now = await startReceiver({}, folder);
  expect(now.logged).toEqual([]);
  const lost = sql`select sha256 from texts where role = 'consent' and text like '%Прежний%' limit 1`;
  await sql`update texts set text = 'x' where sha256 in (${lost})`.execute(database.reads);
  const again = await startReceiver({}, folder);
  expect(again.logged).toEqual([
    expect.stringMatching(
      /^texts: The words of 1 of the kept texts.*leads are kept.*assent verify/,
    ),
  ]);
  expect((await again.post('/v1/contact', contact())).status).toBe(201);
});

test.each([
  ['grants something', consent(), true, 'given'],
  [
    'withdraws',
    consent({
      stamp: {
        ...consent().stamp,
        id: randomUUID(),
        decisions: [{ category: 'analytics', state: 'withdrawn' }],
      },
    }),
    false,
    'withdrawn',
  ],
])('a consent message that %s', async (_, message, isSigned, event) => {
  const { post, store } = await startReceiver();
  const answer = await post('/v1/consent', message);
  expect(answer.status).toBe(201);
  const { receipt } = (await answer.json()) as Answer;
  expect(receipt !== undefined).toBe(isSigned);
  expect(await store.ledger.of(message.stamp.id)).toMatchObject([{ event }]);
});

test.each(['stamp', 'receipt'])('the JSON Schema of a %s is published', async (name) => {
  const { fetch } = await startReceiver();
  const answer = await fetch(`/assent.${name}.schema.json`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['v']),
  });
});
