import { describe, expect, test } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import type { Contact } from '../../src/wire/contact';
import type { Stamp } from '../../src/wire/stamp';
import { config, consent, contact, stamp } from './messages';
import { startReceiver } from './receiver';
import { bad, good, newer } from './wireFixtures';

type Refusal = { ok: boolean; errors: { field?: string; code: string; message: string }[] };

const pathOf = (name: string, kind: string) =>
  kind === 'consent' && !name.startsWith('contact') ? '/v1/consent' : '/v1/contact';

/** A purpose that rests on the person's request: a notice, no box. */
const onRequest = {
  purposes: {
    ...config.purposes,
    callback: { basis: 'request', data: ['name', 'phone'], keepDays: 365 },
  },
} as const satisfies Partial<AssentConfig>;

test.each(good)('good wire fixture %s → kept', async (name, body) => {
  const receiver = await startReceiver(name === 'contact-request' ? onRequest : {});
  expect((await receiver.post(pathOf(name, body.kind), body)).ok).toBe(true);
});

test.each(newer)(
  'wire fixture %s of a newer widget → 202, set aside with its strange key',
  async (name, { strangeAt, body }) => {
    const receiver = await startReceiver();
    const response = await receiver.post(pathOf(name, body.kind), body);
    expect([response.status, await response.json()]).toEqual([202, { ok: true, id: body.id }]);
    const { leads, consents } = receiver.store;
    const kept = (await leads.find(body.id)) ?? (await consents.find(body.id));
    expect(kept?.standing).toEqual({ kind: 'aside', because: 'key-unknown' });
    const strangers = kept?.raw === undefined ? {} : Object.keys(JSON.parse(kept.raw) as object);
    // A configuration without that category keeps no browser facts, strange or not.
    if (!strangeAt.startsWith('browser')) expect(strangers).toEqual([strangeAt]);
    expect((await receiver.post(pathOf(name, body.kind), body)).status).toBe(200);
  },
);

test.each(bad)('bad wire fixture %s → 422 at its path, nothing kept', async (name, fixture) => {
  const receiver = await startReceiver();
  const response = await receiver.post(pathOf(name, fixture.body.kind), fixture.body);
  expect(response.status).toBe(422);
  const { errors } = (await response.json()) as Refusal;
  expect(errors.map(({ field }) => field)).toEqual([fixture.failsAt]);
  expect(await receiver.store.leads.count()).toBe(0);
});

describe('422 for what the form does not know', () => {
  const decisions = (...list: Stamp['decisions']) => contact({ stamp: stamp({ decisions: list }) });
  const given = { purpose: 'callback', state: 'given' } as const;
  test.each<[string, Contact, string, string]>([
    [
      'an unknown form',
      contact({ form: 'x', stamp: stamp({ form: 'x' }) }),
      'form',
      'form-unknown',
    ],
    ['a form named constructor', contact({ form: 'constructor' }), 'form', 'form-unknown'],
    [
      'a stamp of another form',
      contact({ stamp: stamp({ form: 'x' }) }),
      'stamp.form',
      'form-differs',
    ],
    [
      'an unknown field',
      contact({ fields: { ...contact().fields, card: '1' } }),
      'fields.card',
      'field-unknown',
    ],
    ['an unknown typed field', contact({ typed: { card: '1' } }), 'typed.card', 'field-unknown'],
    ['an unknown extra', contact({ extra: { card: '1' } }), 'extra.card', 'field-unknown'],
    ['an unknown doubt', contact({ doubts: ['card'] }), 'doubts.card', 'field-unknown'],
    ['no phone', contact({ fields: { name: 'Анна' } }), 'fields.phone', 'required'],
    [
      'a blank name',
      contact({ fields: { name: ' ', phone: '+79991234567' } }),
      'fields.name',
      'required',
    ],
    [
      'required consent refused',
      decisions({ purpose: 'callback', state: 'refused' }),
      'stamp.decisions.0.state',
      'consent-required',
    ],
    [
      'required consent left out',
      decisions({ purpose: 'newsletter', state: 'given' }),
      'stamp.decisions',
      'consent-required',
    ],
    [
      'an unknown purpose',
      decisions(given, { purpose: 'x', state: 'given' }),
      'stamp.decisions.1.purpose',
      'purpose-unknown',
    ],
    [
      'an unknown category',
      decisions(given, { category: 'x', state: 'given' }),
      'stamp.decisions.1.category',
      'category-unknown',
    ],
    [
      'a purpose decided twice',
      decisions(given, { purpose: 'callback', state: 'refused' }),
      'stamp.decisions.1.purpose',
      'decided-twice',
    ],
    [
      'informed instead of asked',
      decisions(given, { purpose: 'newsletter', state: 'informed' }),
      'stamp.decisions.1.state',
      'state-unfit',
    ],
    ['a page of another site', contact({ page: 'https://evil.example/' }), 'page', 'page-foreign'],
    ['a script as page', contact({ page: 'javascript:alert(1)' }), 'page', 'page-foreign'],
    [
      'a page with its query',
      contact({ page: 'https://optimumservice.ru/?phone=1' }),
      'page',
      'page-query',
    ],
    [
      'a text that is not its hash',
      contact({
        stamp: stamp({
          texts: stamp()
            .texts.map((text) => ({ ...text, text: 'x' }))
            .slice(0, 1),
        }),
      }),
      'stamp.texts.0.sha256',
      'hash-mismatch',
    ],
  ])('%s', async (_, body, field, code) => {
    const receiver = await startReceiver();
    const response = await receiver.post('/v1/contact', body);
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as Refusal;
    expect(errors.map((error) => [error.field, error.code])).toContainEqual([field, code]);
    expect(await receiver.store.leads.count()).toBe(0);
  });

  test.each([
    ['ru', 'fields.phone', { name: 'Анна' }, 'Заполните поле «Телефон».'],
    ['de', 'fields.phone', { name: 'Anna' }, 'Bitte füllen Sie das Feld „Telefon“ aus.'],
    [
      'ru',
      'fields.name',
      { name: 'А'.repeat(4001), phone: '+79991234567' },
      'This is too long: at most 4000 characters fit.',
    ],
  ])('a person reads words beside the field, in %s at %s', async (locale, field, fields, words) => {
    const receiver = await startReceiver();
    const body = contact({ fields, stamp: stamp({ locale }) });
    const response = await receiver.post('/v1/contact', body);
    const { errors } = (await response.json()) as Refusal;
    expect(errors).toContainEqual({ field, code: expect.any(String), message: words });
  });

  test('a consent message about an unknown category', async () => {
    const receiver = await startReceiver();
    const body = consent();
    body.stamp.decisions = [{ category: 'ads', state: 'given' }];
    expect((await receiver.post('/v1/consent', body)).status).toBe(422);
  });
});

describe('400', () => {
  test.each([
    ['broken JSON', '{"v":1,', {}],
    ['nothing', '', {}],
    ['a key that is no UUID', JSON.stringify(contact()), { 'Idempotency-Key': 'abc' }],
    ['a key that is not the id', JSON.stringify(contact()), { 'Idempotency-Key': contact().id }],
  ])('%s', async (_, body, headers) => {
    const receiver = await startReceiver();
    const response = await receiver.post('/v1/contact', body, headers);
    expect(response.status).toBe(400);
    expect(((await response.json()) as Refusal).ok).toBe(false);
  });

  test('bytes that are no UTF-8', async () => {
    const receiver = await startReceiver();
    const response = await receiver.fetch('/v1/contact', {
      method: 'POST',
      headers: { Origin: 'https://optimumservice.ru', 'Content-Type': 'application/json' },
      body: new Uint8Array([0x22, 0xff, 0x22]),
    });
    expect(response.status).toBe(400);
  });
});

test.each([
  ['null', 'null'],
  ['5', '5'],
  ['"text"', '"text"'],
  ['[]', '[]'],
  ['{}', '{}'],
  ['__proto__ at the top', '{"__proto__":{"v":1}}'],
  [
    '__proto__ in fields',
    JSON.stringify(contact()).replace('"fields":{', '"fields":{"__proto__":{"x":1},'),
  ],
  [
    '__proto__ in the stamp',
    JSON.stringify(contact()).replace('"stamp":{', '"stamp":{"__proto__":{"polluted":1},'),
  ],
  ['constructor', JSON.stringify({ ...contact(), constructor: { prototype: { polluted: 1 } } })],
])('the body %s → 422, nothing kept, nothing polluted', async (_, body) => {
  const receiver = await startReceiver();
  expect((await receiver.post('/v1/contact', body)).status).toBe(422);
  expect(await receiver.store.leads.count()).toBe(0);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe('415', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    '',
  ])('Content-Type: %s', async (type) => {
    const receiver = await startReceiver();
    const response = await receiver.post('/v1/contact', contact(), { 'Content-Type': type });
    expect(response.status).toBe(415);
  });

  test('with the charset named it is taken', async () => {
    const receiver = await startReceiver();
    const type = 'application/json; charset=UTF-8';
    const response = await receiver.post('/v1/contact', contact(), { 'Content-Type': type });
    expect(response.status).toBe(201);
  });
});

test('over 32 KiB → 413', async () => {
  const receiver = await startReceiver();
  const body = JSON.stringify(contact()) + ' '.repeat(32 * 1024);
  expect((await receiver.post('/v1/contact', body)).status).toBe(413);
  expect(await receiver.store.leads.count()).toBe(0);
});

test('a stream without a length is cut off, not read to its end', async () => {
  const receiver = await startReceiver();
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(4096));
    },
  });
  const init = {
    method: 'POST',
    headers: { Origin: 'https://optimumservice.ru', 'Content-Type': 'application/json' },
    body: endless,
    duplex: 'half',
  };
  expect((await receiver.fetch('/v1/contact', init)).status).toBe(413);
  expect(pulled).toBeLessThan(10);
});
