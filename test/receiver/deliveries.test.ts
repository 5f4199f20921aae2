import { createHmac, createPublicKey, randomBytes, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import { sha256 } from '../../src/receiver/digest';
import { desk } from './desk';
import { config, contact, shownTexts, stamp } from './messages';
import { type Arrived, delivering, kinds, operator, otherSide, SECRET, told } from './otherSide';
import { temporaryFolder } from './receiver';

/** Waits as long as a busy machine needs. */
const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

test('a lead that is stored goes on once, whole, with its link and how its purposes stand, signed both ways', async () => {
  const side = await otherSide();
  const { post, served } = await delivering({ crm: { ...operator, url: side.url } });
  const sent = contact();
  expect(await post(sent)).toBe(201);
  await until(() => side.arrived.length).toBe(1);
  const [arrived] = side.arrived;
  const { body, headers } = arrived as Arrived;
  expect(JSON.parse(body)).toEqual({
    type: 'lead.created',
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    data: {
      ...{
        id: sent.id,
        form: 'callback',
        fields: sent.fields,
        typed: sent.typed,
        extra: sent.extra,
      },
      ...{ page: sent.page, at: expect.stringMatching(/Z$/) },
      consent: [
        { purpose: 'callback', state: 'given', sha256: expect.stringMatching(/^[\w-]{43}$/) },
        { purpose: 'newsletter', state: 'refused' },
      ],
      link: `https://leads.optimumservice.ru/admin/leads/${sent.id}`,
    },
  });
  expect(headers).toMatchObject({
    'webhook-id': `${sent.id}.1.crm`,
    'content-type': 'application/json',
  });
  const signed = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
  const [hmac, asymmetric] = String(headers['webhook-signature']).split(' ');
  const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
  expect(hmac).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  const { keys } = await (await fetch(`${served.url}/.well-known/jwks.json`)).json();
  const publicKey = createPublicKey({ key: keys[0], format: 'jwk' });
  const [version, signature = ''] = String(asymmetric).split(',');
  expect(version).toBe('v1a');
  expect(verify(null, signed, publicKey, Buffer.from(signature, 'base64'))).toBe(true);
});

test('an answer that is none, 5xx, 429, or a connection that closes → tried again with the same id until it is taken', async () => {
  const answers = [500, 'close', 429, 503, 200] as const;
  const side = await otherSide((n) => answers[n] ?? 200);
  const { post, logged } = await delivering({ crm: { ...operator, url: side.url } });
  const sent = contact();
  await post(sent);
  await until(() => side.arrived.length).toBe(5);
  const ids = side.arrived.map(({ headers }) => headers['webhook-id']);
  expect(new Set(ids)).toEqual(new Set([`${sent.id}.1.crm`]));
  expect(new Set(side.arrived.map(({ body }) => body)).size).toBe(1);
  expect(logged.filter((line) => line.startsWith('delivery crm'))).toEqual([
    'delivery crm: 500',
    expect.stringMatching(/^delivery crm: (ECONNRESET|EPIPE)$/),
    'delivery crm: 429',
    'delivery crm: 503',
  ]);
});

test.each([400, 401, 403, 404, 413, 422, 302])('%s → four tries in all', async (status) => {
  const side = await otherSide((n) => (n < 4 ? status : 200));
  const { post } = await delivering({ crm: { ...operator, url: side.url } });
  await post(contact());
  await until(() => side.arrived.length).toBe(4);
  // What comes after it is tried by itself.
  const next = contact();
  await post(next);
  await until(() => side.arrived.length).toBe(5);
  expect(side.arrived[4]?.headers['webhook-id']).toBe(`${next.id}.1.crm`);
});

test('410 → nothing more is sent, and all of it waits', async () => {
  const side = await otherSide(() => 410);
  const { post, served } = await delivering({ crm: { ...operator, url: side.url } });
  await post(contact());
  await until(() => side.arrived.length).toBe(1);
  await post(contact());
  const figures = async () => (await fetch(`${served.url}/metrics`)).text();
  await until(figures).toContain('assent_delivery_closed{delivery="crm"} 1');
  expect(await figures()).toContain('assent_deliveries_pending 2');
  expect(side.arrived).toHaveLength(1);
});

/** A lead with the key to it. */
function keyed(changes: Partial<ReturnType<typeof contact>> = {}) {
  const key = randomBytes(32).toString('base64url');
  return { key, sent: contact({ keyHash: sha256(key), ...changes }) };
}

test('a lead that is set aside goes nowhere until the owner takes it in, then with its own time', async () => {
  const side = await otherSide();
  const receiver = await delivering({ crm: { ...operator, url: side.url } });
  const aside = contact({ stamp: stamp({ texts: [] }) });
  expect(await receiver.post(aside)).toBe(202);
  const marker = contact();
  await receiver.post(marker);
  await until(() => side.arrived.length).toBe(1);
  expect(told(side)[0]?.data.id).toBe(marker.id);
  const before = new Date().toISOString();
  const { press } = await desk(receiver, `/admin/leads/${aside.id}`);
  expect((await press(`/admin/leads/${aside.id}/accept`)).status).toBe(303);
  await until(() => side.arrived.length).toBe(2);
  const { type, data } = told(side)[1] ?? {};
  expect({ type, id: data?.id }).toEqual({ type: 'lead.created', id: aside.id });
  expect(String(data?.at) < before).toBe(true);
});

test('what becomes of a lead follows it in order, also where the first try failed, and what was erased is told without a word of it', async () => {
  const side = await otherSide((n) => (n === 0 ? 500 : 200));
  // With waits of their own length the second try is not under way when the lead is erased.
  const crm = { ...operator, url: side.url };
  const folder = temporaryFolder();
  const receiver = await delivering({ crm }, {}, config, folder, undefined, Date.now, 1);
  const { key, sent } = keyed();
  await receiver.post(sent);
  await until(() => side.arrived.length).toBe(1);
  expect(await receiver.mine(key, 'PATCH', { fields: { name: 'Анна Облонская' } })).toBe(200);
  expect(await receiver.mine(key, 'PATCH', { withdraw: ['callback'] })).toBe(200);
  expect(await receiver.mine(key, 'DELETE')).toBe(200);
  await until(() => kinds(side).at(-1)).toBe('lead.erased');
  const ids = side.arrived.map(({ headers }) => headers['webhook-id']);
  expect([...ids].sort()).toEqual(ids);
  expect(told(side).at(-1)?.data).toEqual({ id: sent.id });
});

test('a correction and a withdrawal are told with what they changed', async () => {
  const side = await otherSide();
  const receiver = await delivering({ crm: { ...operator, url: side.url } });
  const { key, sent } = keyed();
  await receiver.post(sent);
  await until(() => side.arrived.length).toBe(1);
  await receiver.mine(key, 'PATCH', { fields: { name: 'Анна Облонская' } });
  await until(() => side.arrived.length).toBe(2);
  await receiver.mine(key, 'PATCH', { withdraw: ['callback'] });
  await until(() => side.arrived.length).toBe(3);
  expect(told(side).map(({ type, data }) => ({ type, data }))).toMatchObject([
    { type: 'lead.created', data: { fields: { name: sent.fields.name } } },
    { type: 'lead.corrected', data: { id: sent.id, fields: { name: 'Анна Облонская' } } },
    { type: 'lead.withdrawn', data: { id: sent.id, withdrawn: ['callback'] } },
  ]);
  expect(side.arrived.map(({ headers }) => headers['webhook-id'])).toEqual(
    [1, 2, 3].map((n) => `${sent.id}.${n}.crm`),
  );
});

test('an edit that the person sent again is a correction of the first lead', async () => {
  const side = await otherSide();
  const receiver = await delivering({ crm: { ...operator, url: side.url } });
  const { sent } = keyed();
  await receiver.post(sent);
  const later = stamp({ at: '2026-11-22T09:05:00.000Z' });
  const fields = { ...sent.fields, name: 'Анна Облонская' };
  await receiver.post(contact({ keyHash: sent.keyHash, replaces: sent.id, fields, stamp: later }));
  await until(() => side.arrived.length).toBe(2);
  expect(told(side)[1]).toMatchObject({ type: 'lead.corrected', data: { id: sent.id, fields } });
});

/** One that answers its first post with what `answer` says, once it says it, and takes the others. */
async function heldSide() {
  let answer: (status: number) => void = () => {};
  const first = new Promise<number>((resolve) => {
    answer = resolve;
  });
  return { side: await otherSide((n) => (n === 0 ? first : 200)), answer };
}

/** A configuration in which an agency serves the newsletter alone. */
const withAgency: AssentConfig = {
  ...config,
  recipients: {
    ...config.recipients,
    agency: { name: 'ООО «Агентство»', inn: '7707083893', country: 'RU' },
  },
  purposes: {
    ...config.purposes,
    newsletter: {
      ...(config.purposes?.newsletter ?? { keepDays: 30 }),
      data: ['phone'],
      recipients: ['agency'],
    },
  },
};

/** The stamp of who gave both purposes. */
const givenTwice = stamp({
  texts: (['callback', 'newsletter'] as const).flatMap((purpose) => [
    ...shownTexts('label', purpose, withAgency),
    ...shownTexts('consent', purpose, withAgency).map((text) => ({ ...text, opened: true })),
  ]),
  decisions: [
    { purpose: 'callback', state: 'given' },
    { purpose: 'newsletter', state: 'given' },
  ],
});

test('another recipient gets a lead only while a purpose that names it stands, and that purpose’s data alone', async () => {
  const [side, own] = [await otherSide(), await otherSide()];
  const agency = { channel: 'webhook', recipient: 'agency', url: side.url } as const;
  const receiver = await delivering({ agency, crm: { ...operator, url: own.url } }, {}, withAgency);
  const refused = contact();
  const { key, sent } = keyed({ stamp: givenTwice });
  await receiver.post(refused);
  await receiver.post(sent);
  await until(() => own.arrived.length).toBe(2);
  await until(() => side.arrived.length).toBe(1);
  expect(told(side)[0]?.data).toMatchObject({
    ...{ id: sent.id, fields: { phone: sent.fields.phone }, typed: { phone: sent.typed?.phone } },
    consent: [{ purpose: 'newsletter', state: 'given', sha256: expect.any(String) }],
  });
  expect(told(side)[0]?.data.extra).toEqual({});
  await receiver.mine(key, 'PATCH', { withdraw: ['newsletter'] });
  await until(() => side.arrived.length).toBe(2);
  expect(told(side)[1]?.data).toEqual({ id: sent.id, withdrawn: ['newsletter'] });
});

test('who may have heard of a lead by a try that was not answered is told of its withdrawal and its erasure, too', async () => {
  const { side, answer } = await heldSide();
  const agency = { channel: 'webhook', recipient: 'agency', url: side.url } as const;
  const receiver = await delivering({ agency }, {}, withAgency);
  const { key, sent } = keyed({ stamp: givenTwice });
  await receiver.post(sent);
  await until(() => side.arrived.length).toBe(1);
  await receiver.mine(key, 'PATCH', { withdraw: ['newsletter'] });
  answer(503);
  await until(() => kinds(side)).toEqual(['lead.created', 'lead.withdrawn']);
  await receiver.mine(key, 'DELETE');
  await until(() => kinds(side)).toEqual(['lead.created', 'lead.withdrawn', 'lead.erased']);
});

test('who has refused a lead four times hears nothing less than who took it', async () => {
  const side = await otherSide((n) => (n < 4 ? 404 : 200));
  const receiver = await delivering({ crm: { ...operator, url: side.url } });
  const { key, sent } = keyed();
  await receiver.post(sent);
  await until(() => side.arrived.length).toBe(4);
  await receiver.mine(key, 'PATCH', { withdraw: ['callback'] });
  await until(() => kinds(side).slice(4)).toEqual(['lead.withdrawn']);
});

test('the person sees who received it and when, also once the purpose was withdrawn; the ledger says it', async () => {
  const [side, own] = [await otherSide(), await otherSide()];
  const agency = { channel: 'webhook', recipient: 'agency', url: side.url } as const;
  const receiver = await delivering({ agency, crm: { ...operator, url: own.url } }, {}, withAgency);
  const { key, sent } = keyed({ stamp: givenTwice });
  await receiver.post(sent);
  const view = async () => {
    const headers = { Authorization: `Bearer ${key}` };
    return (await receiver.fetch('/v1/mine', { headers })).json();
  };
  const agencyIn = async () =>
    (await view()).recipients.find(({ id }: { id: string }) => id === 'agency');
  await expect.poll(agencyIn, { timeout: 30_000 }).toHaveProperty('at');
  const events = async () => (await view()).events.map(({ event }: { event: string }) => event);
  expect(await events()).toEqual(['given', 'delivered']);
  await receiver.mine(key, 'PATCH', { withdraw: ['newsletter'] });
  await until(() => side.arrived.length).toBe(2);
  expect(await agencyIn()).toMatchObject({ name: expect.any(String), at: expect.any(String) });
  expect(await events()).toEqual(['given', 'delivered', 'withdrawn']);
});

test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '10.1.2.3', '169.254.169.254'])(
  '%s is within a network and not named in privateHosts → nothing is sent there, said, given up after four tries',
  async (host) => {
    const side = await otherSide();
    const url = side.url.replace('http://127.0.0.1', `https://${host}`);
    const { post, logged } = await delivering({ crm: { ...operator, url } }, { privateHosts: [] });
    await post(contact());
    const said = () => logged.filter((line) => line === 'delivery crm: INSIDE_ADDRESS').length;
    await until(said).toBe(4);
    expect(side.arrived).toEqual([]);
  },
);

test('what fails for an hour is said by another way, with no word of a person', async () => {
  const [broken, sound] = [await otherSide(() => 500), await otherSide()];
  const receiver = await delivering(
    {
      crm: { ...operator, url: broken.url, forms: ['callback'] },
      mail: { ...operator, url: sound.url, forms: ['service'] },
    },
    { alarms: ['crm', 'mail'] },
    { ...config, forms: { ...config.forms, service: { purposes: { callback: {} } } } },
  );
  const sent = contact();
  await receiver.post(sent);
  await until(() => sound.arrived.length).toBeGreaterThan(0);
  expect(told(sound)[0]).toMatchObject({
    type: 'alarm',
    data: {
      ...{ delivery: 'crm', channel: 'webhook', failed: 0, last: '500' },
      link: 'https://leads.optimumservice.ru/admin/deliveries',
    },
  });
  const everything = JSON.stringify([sound.arrived, receiver.logged]);
  for (const canary of [sent.fields.name, sent.fields.phone?.slice(-7), sent.id, SECRET]) {
    expect(everything).not.toContain(canary);
  }
});

test('a secret that is changed → signed by both, and a lead that waited goes on after a restart', async () => {
  let isDown = true;
  const side = await otherSide(() => (isDown ? 503 : 200));
  const folder = temporaryFolder();
  const deliveries = { crm: { ...operator, url: side.url } };
  const first = await delivering(deliveries, {}, config, folder);
  const sent = contact();
  await first.post(sent);
  await until(() => side.arrived.length).toBeGreaterThan(0);
  await first.served.close();
  isDown = false;
  const next = `whsec_${randomBytes(24).toString('base64')}`;
  await delivering(deliveries, {}, config, folder, {
    ASSENT_CRM_SECRET: SECRET,
    ASSENT_CRM_SECRET_NEXT: next,
  });
  const sofar = side.arrived.length;
  await until(() => side.arrived.length).toBeGreaterThan(sofar);
  const last = side.arrived.at(-1) as Arrived; // just waited for
  expect(last.headers['webhook-id']).toBe(`${sent.id}.1.crm`);
  const signatures = String(last.headers['webhook-signature']).split(' ');
  const { 'webhook-id': id, 'webhook-timestamp': at } = last.headers;
  const by = (secret: string) =>
    createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
      .update(`${id}.${at}.${last.body}`)
      .digest('base64');
  expect(signatures.slice(0, 2)).toEqual([`v1,${by(SECRET)}`, `v1,${by(next)}`]);
});

test.each([
  ['none', {}, /set ASSENT_CRM_SECRET.*openssl rand/],
  ['too short a one', { ASSENT_CRM_SECRET: 'whsec_YWJj' }, /ASSENT_CRM_SECRET is no secret/],
  [
    'a next one that is none',
    { ASSENT_CRM_SECRET: SECRET, ASSENT_CRM_SECRET_NEXT: 'abc' },
    /ASSENT_CRM_SECRET_NEXT is no secret/,
  ],
])(
  'a delivery whose secret is %s → the receiver does not start, and says what to do',
  async (_, secrets, words) => {
    const folder = temporaryFolder();
    const deliveries = { crm: { ...operator, url: 'https://crm.example.ru/hook' } };
    const starting = delivering(deliveries, {}, config, folder, secrets as Record<string, string>);
    await expect(starting).rejects.toThrow(words);
  },
);
