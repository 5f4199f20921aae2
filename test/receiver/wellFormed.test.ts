import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { storeFaultWords } from '../../src/cli/storeFaultWords';
import { canonicalText } from '../../src/core/canonical';
import { committedBytes } from '../../src/core/commitment';
import { sha256 } from '../../src/receiver/digest';
import { verifyStore } from '../../src/receiver/ledger/verifyStore';
import { desk } from './desk';
import { config, consent, contact, stamp } from './messages';
import { ORIGIN, startReceiver, type TestReceiver } from './receiver';

/** Half of a cat, whole cats around it. */
const HALF = '🐈\ud83d🐈';
const MENDED = '🐈\ufffd🐈';

/** What the database itself finds wrong with what it keeps. */
async function faultsOf({ store }: TestReceiver): Promise<string[]> {
  const words: string[] = [];
  await verifyStore({
    ...{ store, heads: { heads: [], unreadable: [] } },
    onFault: (fault) => words.push(storeFaultWords(fault)),
  });
  return words;
}

/** JSON that strict readers take: no half of a surrogate pair in it, plain or escaped. */
async function strictJson(answer: Response) {
  const text = await answer.text();
  expect(text).not.toMatch(/(?<!\\)\\ud[89a-f]/i);
  return JSON.parse(text);
}

test('half a surrogate pair that somebody typed → kept as U+FFFD everywhere, and every hash agrees', async () => {
  const receiver = await startReceiver();
  const key = randomBytes(32).toString('base64url');
  const sent = contact({
    fields: { name: `\\ud83d ${HALF}`, phone: '+79991234567' },
    typed: { phone: `+7 999 123-45-67${HALF}` },
    extra: { model: HALF },
    page: `${ORIGIN}/${HALF}`,
    stamp: stamp({ widget: { version: HALF } }),
    keyHash: sha256(key),
  });
  const answer = await receiver.post('/v1/contact', sent);
  expect(answer.status).toBe(201);
  const { receipt } = await strictJson(answer);
  const said = JSON.parse(Buffer.from(receipt.jws.split('.')[1], 'base64url').toString());
  // As the browser has them, which knows nothing of what the receiver mended.
  const { fields, typed, extra } = sent;
  const salt = Buffer.from(receipt.salt, 'base64url');
  expect(said.data_commitment).toBe(sha256(committedBytes(salt, { fields, typed, extra })));
  expect(said.stamp_sha256).toBe(sha256(canonicalText(sent.stamp)));
  const ask = (init: RequestInit = {}) =>
    receiver.fetch('/v1/mine', {
      ...init,
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    });
  const mine = await strictJson(await ask());
  expect(mine.lead).toMatchObject({
    fields: { name: `\\ud83d ${MENDED}` },
    typed: { phone: `+7 999 123-45-67${MENDED}` },
    extra: { model: MENDED },
  });
  expect(mine.receipt).toEqual({
    ...receipt,
    data: { fields: mine.lead.fields, typed: mine.lead.typed, extra: mine.lead.extra },
  });
  const body = JSON.stringify({ fields: { name: `Анна ${HALF}` } });
  const corrected = await strictJson(await ask({ method: 'PATCH', body }));
  expect(corrected.lead.fields.name).toBe(`Анна ${MENDED}`);
  expect((await receiver.post('/v1/contact', sent)).status).toBe(200);
  expect(await faultsOf(receiver)).toEqual([]);
});

test.each([
  [
    'a key that a newer release may have added',
    { ...contact(), [HALF]: HALF },
    { [MENDED]: MENDED },
  ],
  ['a version that a newer release may speak', { ...contact(), v: 2, new: HALF }, { new: MENDED }],
])('half a surrogate pair in %s → set aside well-formed', async (_, sent, mended) => {
  const receiver = await startReceiver();
  expect((await receiver.post('/v1/contact', sent)).status).toBe(202);
  const { raw } = (await receiver.store.leads.find(sent.id)) ?? {};
  expect(JSON.parse(raw ?? '')).toMatchObject(mended);
  expect(raw).not.toMatch(/\\ud/);
  expect(await faultsOf(receiver)).toEqual([]);
});

test('half a surrogate pair in a choice → its receipt agrees too', async () => {
  const receiver = await startReceiver();
  const sent = consent();
  sent.stamp.widget.version = HALF;
  const answer = await receiver.post('/v1/consent', sent);
  expect(answer.status).toBe(201);
  const { receipt } = await strictJson(answer);
  const said = JSON.parse(Buffer.from(receipt.jws.split('.')[1], 'base64url').toString());
  expect(said.stamp_sha256).toBe(sha256(canonicalText(sent.stamp)));
  expect(await faultsOf(receiver)).toEqual([]);
});

test('a NUL in a page, which no database keeps whole → the lead is no false alarm', async () => {
  const receiver = await startReceiver();
  const sent = contact({
    fields: { name: 'А\u0000нна', phone: '+79991234567' },
    page: `${ORIGIN}/remont\u0000/moskva`,
  });
  expect((await receiver.post('/v1/contact', sent)).status).toBe(201);
  expect(await receiver.store.leads.find(sent.id)).toMatchObject({
    fields: sent.fields,
    page: `${ORIGIN}/remont\ufffd/moskva`,
  });
  expect(await faultsOf(receiver)).toEqual([]);
});

test('a NUL in what somebody asks for → what stands behind it is kept', async () => {
  const receiver = await startReceiver();
  const { see, press } = await desk(receiver, '/admin/requests');
  const asked = {
    kind: 'access',
    contact: 'Anna\u0000, 8 (999) 123-45-67',
    note: 'All\u0000 of it',
  };
  const path = (await press('/admin/requests', asked)).headers.get('location') ?? '';
  await press(`${path}/answer`, { how: 'Sent\u0000 by mail' });
  const page = await (await see(path)).text();
  for (const kept of ['Anna\ufffd, 8 (999)', 'All\ufffd of it', 'Sent\ufffd by mail']) {
    expect(page).toContain(kept);
  }
});

test('a NUL in a form of requests → what stands behind it is kept', async () => {
  const callback = config.forms?.callback;
  if (!callback) throw new Error('The configuration of these tests has this form.');
  const receiver = await startReceiver({ forms: { callback: { ...callback, kind: 'rights' } } });
  const fields = { name: 'Анна\u0000 К.', phone: '+79991234567' };
  const sent = contact({ fields });
  expect((await receiver.post('/v1/contact', sent)).status).toBe(201);
  const [request] = await receiver.store.requests.list(1);
  expect(request?.contact).toBe('Анна\ufffd К., +79991234567');
});
