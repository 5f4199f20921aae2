import { expect, test } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import { desk } from './desk';
import { contact, stamp } from './messages';
import { startReceiver, type TestReceiver } from './receiver';

const HOUR_MS = 3_600_000;

async function withDesk(changes: Partial<AssentConfig> = {}) {
  const receiver = await startReceiver(changes);
  const { see, press } = await desk(receiver, '/admin/exports');
  const take = (values: Record<string, string>) => press('/admin/exports', values);
  return { receiver, see, press, take };
}

/** What the ledger says was handed out. */
async function handedOut({ store }: TestReceiver) {
  const entries = await store.ledger.after(0, 100);
  return entries.filter(({ event }) => event === 'exported').map(({ body }) => JSON.parse(body));
}

test('requests are a download with its entry in the ledger', async () => {
  const { receiver, see, take } = await withDesk();
  await receiver.post('/v1/contact', contact({ fields: { name: '=A1', phone: '+79991234567' } }));
  const answer = await take({
    what: 'leads',
    format: 'csv',
    form: 'callback',
    since: '2026-11-01',
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="assent-leads-2026-11-22.csv"',
  );
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString()).toContain("'=A1");
  expect(await handedOut(receiver)).toEqual([
    { v: 1, what: 'leads', format: 'csv', form: 'callback', since: '2026-11-01T00:00:00.000Z' },
  ]);
  expect(await (await see('/admin/exports')).text()).toContain('notice of a breach');
});

test('“since” is midnight on the owner’s clock, and the file bears the day of that clock', async () => {
  const { receiver, take } = await withDesk({ server: { timeZone: 'Europe/Moscow' } });
  const arriveAt = async (at: string) => {
    receiver.now.ms = Date.parse(at);
    const sent = contact({ stamp: stamp({ at }) });
    await receiver.post('/v1/contact', sent);
    return sent.id;
  };
  await arriveAt('2026-11-21T20:59:00.000Z');
  const night = await arriveAt('2026-11-21T22:30:00.000Z');
  const answer = await take({ what: 'leads', format: 'json', since: '2026-11-22' });
  expect(answer.headers.get('content-disposition')).toContain('assent-leads-2026-11-22.json');
  const leads: { id: string }[] = await answer.json();
  expect(leads.map(({ id }) => id)).toEqual([night]);
});

test('forms are told apart by their words, not by their ids', async () => {
  const { receiver, see } = await withDesk();
  await receiver.post('/v1/contact', contact());
  const page = await (await see('/admin/exports')).text();
  expect(page).toMatch(/<option value="callback" *>Contact me about my request</);
});

test('many requests come whole, though they are read in slices and sent in pieces', async () => {
  const { receiver, take } = await withDesk({ server: { postsPerMinute: 1000 } });
  const sent = Array.from({ length: 230 }, () => contact());
  for (const lead of sent) await receiver.post('/v1/contact', lead);
  const leads = await (await take({ what: 'leads', format: 'json' })).json();
  expect(new Set(leads.map(({ id }: { id: string }) => id))).toEqual(
    new Set(sent.map(({ id }) => id)),
  );
});

test('a database that fails in the middle breaks the download off: a part is never taken for the whole', async () => {
  const { receiver, take } = await withDesk();
  await receiver.post('/v1/contact', contact());
  const answer = await take({ what: 'leads', format: 'csv' });
  await receiver.store.close();
  await expect(answer.text()).rejects.toThrow();
  expect(receiver.logged).toContain('export: it broke off');
});

test('whom a breach concerns: once each, since the first of their edits, with how to reach them', async () => {
  const { receiver, press, take } = await withDesk();
  const first = contact({ keyHash: 'k'.repeat(43) });
  await receiver.post('/v1/contact', first);
  receiver.now.ms += HOUR_MS;
  const fields = { name: 'Анна', phone: '+79990000000' };
  const edit = contact({ keyHash: first.keyHash, replaces: first.id, fields });
  expect((await receiver.post('/v1/contact', edit)).status).toBe(201);
  await press('/admin/requests', { kind: 'erase', contact: 'Пётр, petr@example.ru' });
  const people = await (await take({ what: 'breach', format: 'json' })).json();
  expect(people).toEqual([
    {
      name: 'Анна',
      phone: '+79990000000',
      email: '',
      contact: '',
      since: '2026-11-22T09:00:00.000Z',
      form: 'callback',
      origin: 'https://optimumservice.ru',
      locale: 'ru',
      data: expect.arrayContaining(['name', 'phone', 'model', 'typed', 'consent']),
      state: 'active',
      id: edit.id,
    },
    expect.objectContaining({
      contact: 'Пётр, petr@example.ru',
      since: '2026-11-22T10:00:00.000Z',
      data: ['request'],
      state: 'open',
    }),
  ]);
  const table = await (await take({ what: 'breach', format: 'csv', since: '2026-11-24' })).text();
  expect(table.trim()).toBe('name,phone,email,contact,since,form,origin,locale,data,state,id');
});

test('a field of another name is how they are reached, too', async () => {
  const data = ['name', 'mobile', 'post'];
  const { receiver, take } = await withDesk({
    purposes: { callback: { data, keepDays: 30 } },
    forms: {
      callback: {
        fields: ['name', { id: 'mobile', type: 'tel' }, { id: 'post', type: 'email' }],
        purposes: { callback: { required: true } },
      },
    },
  });
  const fields = { name: 'Анна', mobile: '+79990000000', post: 'anna@example.ru' };
  const sent = contact({
    fields,
    typed: {},
    extra: {},
    stamp: stamp({ decisions: [{ purpose: 'callback', state: 'given' }] }),
  });
  expect((await receiver.post('/v1/contact', sent)).ok).toBe(true);
  const [person] = await (await take({ what: 'breach', format: 'json' })).json();
  expect(person).toMatchObject({ phone: '+79990000000', email: 'anna@example.ru' });
});

test.each([
  [{ what: 'leads', format: 'xml' }],
  [{ what: 'all', format: 'csv' }],
  [{ what: 'leads', format: 'csv', since: 'yesterday' }],
])('%j → back to the page, and nothing in the ledger', async (values) => {
  const { receiver, take } = await withDesk();
  const answer = await take(values as Record<string, string>);
  expect(answer.headers.get('location')).toBe('/admin/exports');
  expect(await handedOut(receiver)).toEqual([]);
});

test('from another page, or by an address alone → nothing', async () => {
  const { receiver, press, see } = await withDesk();
  const values = { what: 'leads', format: 'csv' };
  expect((await press('/admin/exports', values, 'forged')).status).toBe(403);
  expect((await see('/admin/exports?what=leads&format=csv')).headers.get('content-type')).toContain(
    'text/html',
  );
  expect((await receiver.fetch('/admin/exports', { method: 'POST' })).status).toBe(401);
  expect(await handedOut(receiver)).toEqual([]);
});
