import { expect, test } from 'vitest';
import { giveAccess } from '../../src/receiver/access/giveAccess';
import { due, purge } from '../../src/receiver/rights/purge';
import { tombstoneFileOf } from '../../src/receiver/rights/tombstoneFile';
import { desk as deskOf } from './desk';
import { config, contact, stamp } from './messages';
import { startReceiver, type TestReceiver, TOKEN } from './receiver';

const DAY_MS = 86_400_000;

/** The owner's pages, whose words are what is looked at. */
async function desk(receiver: TestReceiver) {
  const { see, press } = await deskOf(receiver, '/admin/requests');
  return { see: async (path: string) => (await see(path)).text(), press };
}

test('a request by phone: written down with its term, the lead found in any spelling, the answer proved', async () => {
  const receiver = await startReceiver();
  const lead = contact();
  await receiver.post('/v1/contact', lead);
  const { see, press } = await desk(receiver);
  expect(await see('/admin/requests')).toContain('Nobody has asked');
  const added = await press('/admin/requests', {
    kind: 'access',
    contact: 'Anna, 8 (999) 123-45-67',
    note: 'Wants <b>all</b>',
  });
  const path = added.headers.get('location') ?? '';
  const page = await see(path);
  expect(page).toContain(lead.id);
  expect(page).toContain('Wants &lt;b&gt;all&lt;/b&gt;');
  // Ten working days after Sunday 2026-11-22.
  expect(page).toContain('datetime="2026-12-04T20:59:59.999Z"');
  expect(await see(`${path}?phone=%2B7+999+123+45+67`)).toContain(lead.id);
  expect(await see(`${path}?phone=123`)).toContain('Nothing is kept with this phone');
  await press(`${path}/answer`, { how: 'Sent the link by mail' });
  await press(`${path}/answer`, { how: 'Once more' });
  expect(await see(path)).toContain('Sent the link by mail');
  const id = path.split('/').at(-1) ?? '';
  expect((await receiver.store.ledger.of(id)).map(({ event }) => event)).toEqual([
    'requested',
    'answered',
  ]);
  // No word of it stands in the ledger.
  expect(JSON.stringify(await receiver.store.ledger.of(id))).not.toMatch(/Anna|123-45|link by/);
});

test.each([
  '8–999–123–45–67',
  '8‑999‑123‑45‑67',
  '8/999/123/45/67',
  '８ ９９９ １２３ ４５ ６７',
  'Anna, born 12.05.1990, 8 999 123-45-67',
  '12.05.1990 8 999 123-45-67',
  'passport 4510 123456, +7 (999) 1234567',
  '8 495 123-45-67 or 8 999 123-45-67',
])('the lead is found whatever stands around its phone: %s', async (asked) => {
  const receiver = await startReceiver();
  const lead = contact();
  await receiver.post('/v1/contact', lead);
  const { see, press } = await desk(receiver);
  const added = await press('/admin/requests', { kind: 'erase', contact: asked });
  expect(await see(added.headers.get('location') ?? '')).toContain(lead.id);
});

test('a phone without its code is looked for as one of the countries that forms ask for', async () => {
  const callback = config.forms?.callback;
  if (!callback) throw new Error('The configuration of these tests has this form.');
  const receiver = await startReceiver({ forms: { callback: { ...callback, region: 'DE' } } });
  const lead = contact({ fields: { name: 'Anna', phone: '+4915123456789' } });
  await receiver.post('/v1/contact', lead);
  const { see, press } = await desk(receiver);
  const added = await press('/admin/requests', { kind: 'erase', contact: 'Anna, 01512 3456789' });
  expect(await see(added.headers.get('location') ?? '')).toContain(lead.id);
});

test('written down twice by a double press → one, with one term; the same words later are another', async () => {
  const receiver = await startReceiver();
  const { press } = await desk(receiver);
  const asked = { kind: 'erase', contact: 'Anna, 8 999 123-45-67', note: 'All of it' };
  const [one, two] = await Promise.all([
    press('/admin/requests', asked),
    press('/admin/requests', asked),
  ]);
  expect(two.headers.get('location')).toBe(one.headers.get('location'));
  expect(await receiver.store.requests.list(5)).toHaveLength(1);
  await press('/admin/requests', { ...asked, kind: 'access' });
  receiver.now.ms += 61_000;
  await press('/admin/requests', asked);
  expect(await receiver.store.requests.list(5)).toHaveLength(3);
});

test('an overdue one is shouted at /admin and in the figures, until it is answered', async () => {
  const receiver = await startReceiver();
  const { see, press } = await desk(receiver);
  const figures = async () =>
    (await (await receiver.fetch('/metrics', {}, '127.0.0.1')).text()).match(
      /^assent_requests.*$/gm,
    );
  const { headers } = await press('/admin/requests', { kind: 'erase', contact: 'Anna' });
  expect(await figures()).toEqual([
    'assent_requests{state="open"} 1',
    'assent_requests{state="overdue"} 0',
  ]);
  receiver.now.ms += 20 * DAY_MS;
  const again = await desk(receiver);
  expect(await again.see('/admin/leads')).toContain('Requests of people are overdue: 1');
  expect(await again.see('/admin/requests')).toContain('Overdue');
  expect((await figures())?.[1]).toBe('assent_requests{state="overdue"} 1');
  await again.press(`${headers.get('location')}/answer`, { how: 'Done' });
  expect(await again.see('/admin/leads')).not.toContain('overdue');
  expect(await figures()).toEqual([
    'assent_requests{state="open"} 0',
    'assent_requests{state="overdue"} 0',
  ]);
  expect(await see('/admin/leads')).not.toContain('overdue');
});

test('a form of the kind "rights" brings a request with its term', async () => {
  const callback = config.forms?.callback;
  if (!callback) throw new Error('The configuration of these tests has this form.');
  const receiver = await startReceiver({ forms: { callback: { ...callback, kind: 'rights' } } });
  const lead = contact({ stamp: stamp() });
  expect((await receiver.post('/v1/contact', lead)).status).toBe(201);
  expect((await receiver.post('/v1/contact', lead)).status).toBe(200);
  const [request, ...more] = await receiver.store.requests.list(5);
  expect(more).toEqual([]);
  expect(request).toMatchObject({ via: 'form', lead: lead.id, kind: 'other' });
  expect(request?.contact).toBe('Анна Каренина, +79991234567');
});

test.each(['/admin/requests', '/admin/requests/x/answer'])(
  '%s from another page → 403',
  async (path) => {
    const receiver = await startReceiver();
    const { press } = await desk(receiver);
    expect((await press(path, { contact: 'Anna', how: 'x' }, 'forged')).status).toBe(403);
    expect(await receiver.store.requests.list(5)).toEqual([]);
  },
);

test('an answered request goes three years after its answer, with an entry; one that waits stays', async () => {
  const receiver = await startReceiver();
  const { press } = await desk(receiver);
  const left = async () => (await receiver.store.requests.list(5)).map(({ contact }) => contact);
  const add = async (contact: string) => {
    const { headers } = await press('/admin/requests', { kind: 'erase', contact });
    return headers.get('location') ?? '';
  };
  const answered = await add('Anna, +7 999 123-45-67');
  await add('Olga');
  await press(`${answered}/answer`, { how: 'Erased' });
  const parts = {
    ...{ config, store: receiver.store, clock: () => receiver.now.ms },
    tombstoneFile: tombstoneFileOf(receiver.dataFolder),
  };
  receiver.now.ms += 1095 * DAY_MS - 1;
  expect((await purge(parts)).requests).toBe(0);
  expect(await left()).toEqual(['Olga', 'Anna, +7 999 123-45-67']);
  receiver.now.ms += 1;
  expect((await due(parts)).requests).toBe(1);
  expect((await purge(parts)).requests).toBe(1);
  expect(await left()).toEqual(['Olga']);
  const id = answered.split('/').at(-1) ?? '';
  const events = (await receiver.store.ledger.of(id)).map(({ event }) => event);
  expect(events).toEqual(['requested', 'answered', 'destroyed']);
});

test.each([
  [
    'en',
    '10 working days left',
    '1 working day left',
    'Today is the last day',
    'Overdue by 3 days',
  ],
  [
    'ru',
    'Осталось 10 рабочих дней',
    'Остался 1 рабочий день',
    'Сегодня последний день',
    'Просрочено на 3 дня',
  ],
])('how much time an answer has stands in words (%s)', async (language, ...told) => {
  const receiver = await startReceiver();
  const { press } = await desk(receiver);
  await press('/admin/requests', { kind: 'access', contact: 'Anna' });
  const headers = { Authorization: `Bearer ${TOKEN}`, 'Accept-Language': language };
  const seen: string[] = [];
  for (const day of ['2026-11-22', '2026-12-03', '2026-12-04', '2026-12-07']) {
    receiver.now.ms = Date.parse(`${day}T12:00:00Z`);
    const page = await (await receiver.fetch('/admin/requests', { headers })).text();
    seen.push(told.find((words) => page.includes(words)) ?? page);
  }
  expect(seen).toEqual(told);
});

test('those that wait and those that were answered stand apart, with who answered', async () => {
  const receiver = await startReceiver();
  const given = await giveAccess(receiver.store, { name: 'Борис', role: 'manager', nowMs: 0 });
  const { see, press } = await deskOf(
    receiver,
    '/admin/requests',
    given.kind === 'given' ? given.token : '',
  );
  const read = async (path: string) => (await see(path)).text();
  expect(await read('/admin/requests?show=answered')).toContain('None was answered yet');
  const { headers } = await press('/admin/requests', { kind: 'access', contact: 'Anna K.' });
  await press('/admin/requests', { kind: 'erase', contact: 'Pyotr' });
  await press(`${headers.get('location')}/answer`, { how: 'Sent the link' });
  const [open, answered] = [
    await read('/admin/requests'),
    await read('/admin/requests?show=answered'),
  ];
  expect([open.includes('Anna K.'), open.includes('Pyotr')]).toEqual([false, true]);
  expect(open).toMatch(/Waiting for an answer <span class="count">1</);
  expect([answered.includes('Anna K.'), answered.includes('Pyotr')]).toEqual([true, false]);
  expect(answered).toMatch(/Answered <time[^>]*>[^<]*<\/time> · Борис/);
});
