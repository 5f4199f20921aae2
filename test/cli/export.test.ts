import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Act } from '../../src/core/act';
import { sha256 } from '../../src/receiver/digest';
import { purge } from '../../src/receiver/rights/purge';
import { tombstoneFileOf } from '../../src/receiver/rights/tombstoneFile';
import { config, contact } from '../receiver/messages';
import { startReceiver } from '../receiver/receiver';
import { command, prepared } from './command';

const HOSTILE = '=cmd|"/C calc"!A1';

async function beside() {
  const folder = prepared();
  const receiver = await startReceiver({}, folder);
  const first = contact({ fields: { name: HOSTILE, phone: '+79991234567' } });
  await receiver.post('/v1/contact', first);
  receiver.now.ms += 86_400_000;
  const second = contact({ fields: { name: 'Анна\n"Каренина"', phone: '+79991234567' } });
  await receiver.post('/v1/contact', second);
  const run = async (...args: string[]) => {
    const { code, out, err } = await command(['export', ...args], folder);
    return { code, text: out.join(''), err };
  };
  return { receiver, first, second, run };
}

test('a table opens in a program for tables: UTF-8, quoted, and no formula', async () => {
  const { receiver, first, run } = await beside();
  const { code, text } = await run();
  expect(code).toBe(0);
  const [head, ...rows] = text.split('\r\n');
  expect(head).toBe(
    '\uFEFFid,at,form,page,standing,state,name,phone,model,other,typed,consent,link,work,notes',
  );
  expect(rows[0]).toContain('"Анна\n""Каренина"""');
  // A number with its code would be a formula as well.
  expect(rows[1]).toContain(`"'=cmd|""/C calc""!A1",'+79991234567,LG 42,`);
  expect(rows[1]).toContain('callback: given; newsletter: refused');
  expect(rows[1]).toContain(`https://leads.example.ru/admin/leads/${first.id}`);
  const [entry] = await receiver.store.ledger.after(2, 5);
  expect(entry?.event).toBe('exported');
});

test('JSON is one array of what was sent, with what was agreed to and how it stands', async () => {
  const { first, second, run } = await beside();
  const leads = JSON.parse((await run('--format', 'json')).text);
  expect(leads).toHaveLength(2);
  expect(leads[1]).toEqual({
    id: first.id,
    form: 'callback',
    fields: first.fields,
    typed: first.typed,
    extra: first.extra,
    page: first.page,
    at: '2026-11-22T09:00:00.000Z',
    consent: [
      { purpose: 'callback', state: 'given', sha256: expect.any(String) },
      { purpose: 'newsletter', state: 'refused' },
    ],
    link: `https://leads.example.ru/admin/leads/${first.id}`,
    standing: 'stored',
    state: 'active',
  });
  const since = JSON.parse((await run('--format', 'json', '--since', '2026-11-23')).text);
  expect(since.map(({ id }: { id: string }) => id)).toEqual([second.id]);
});

test('what was done with a lead and noted about it goes along, and is no formula either', async () => {
  const { receiver, first, run } = await beside();
  const done = { at: '2026-11-23T10:00:00.000Z', by: 'Ольга' };
  await receiver.store.write(async ({ work }) => {
    await work.setState(first.id, 'called', done);
    await work.addNote(first.id, HOSTILE, { ...done, by: undefined });
  });
  const { text } = await run();
  expect(text).toContain(`,called,"2026-11-23T10:00:00.000Z =cmd|""/C calc""!A1"`);
  const leads = JSON.parse((await run('--format', 'json')).text);
  expect(leads[0].work).toBeUndefined();
  expect(leads[1].work).toEqual({
    state: 'called',
    notes: [{ at: '2026-11-23T10:00:00.000Z', text: HOSTILE }],
  });
});

test.each([
  [['--since', 'yesterday'], 'no date'],
  [['--form', 'callbak'], 'callback'],
  [['--format', 'xml'], 'csv'],
  [['everything'], 'breach'],
  [['register', '--since', '2026-11-01'], 'leave out'],
])('export %j → 2, with what to write', async (args, words) => {
  const { run } = await beside();
  const { code, text, err } = await run(...args);
  expect([code, text]).toEqual([2, '']);
  expect(err.join('')).toContain(words);
});

test('a form of which nothing came → an empty table, an empty array', async () => {
  const folder = prepared();
  await startReceiver({}, folder);
  expect((await command(['export'], folder)).out.join('').split('\r\n')).toHaveLength(2);
  const { out } = await command(['export', '--format', 'json'], folder);
  expect(JSON.parse(out.join(''))).toEqual([]);
});

test('the register of processing: one row for each purpose, in either language, and an entry', async () => {
  const { receiver, run } = await beside();
  const rows = JSON.parse((await run('register', '--format', 'json', '--locale', 'en')).text);
  expect(rows[0]).toMatchObject({
    people: 'visitors who fill in the form',
    data: expect.any(Array),
  });
  const { code, text } = await run('register');
  expect(code).toBe(0);
  expect(text.startsWith('\uFEFFОператор,Связь,Цель обработки,')).toBe(true);
  const [, entry] = await receiver.store.ledger.after(2, 5);
  expect(JSON.parse(entry?.body ?? '')).toEqual({ v: 1, what: 'register', format: 'csv' });
});

test('acts of what was destroyed, by whomever, one for a lead with its edits', async () => {
  const { receiver, first, second, run } = await beside();
  expect((await run('acts')).text.split('\r\n')).toHaveLength(2);
  const key = randomBytes(32).toString('base64url');
  const lead = contact({ keyHash: sha256(key) });
  const edit = contact({ keyHash: sha256(key), replaces: lead.id });
  for (const sent of [lead, edit]) await receiver.post('/v1/contact', sent);
  const headers = { Authorization: `Bearer ${key}` };
  await receiver.fetch('/v1/mine', { method: 'DELETE', headers });
  receiver.now.ms += 800 * 86_400_000;
  const tombstoneFile = tombstoneFileOf(receiver.dataFolder);
  await purge({ config, store: receiver.store, clock: () => receiver.now.ms, tombstoneFile });
  const acts = JSON.parse((await run('acts', '--format', 'json')).text);
  const told = acts.map(({ subject, reason, by }: Act) => [subject, reason, by]);
  expect(told[0]).toEqual([lead.id, 'wish', 'visitor']);
  expect(new Set(told.slice(1).map(([id]: string[]) => id))).toEqual(
    new Set([first.id, second.id]),
  );
  expect(told.slice(1).map((one: string[]) => one.slice(1))).toEqual(
    Array(2).fill(['term', 'receiver']),
  );
  const { text } = await run('acts', '--since', '2027-01-01');
  expect(text).toContain(`,destroyed,${first.id},`);
  expect(text).not.toContain(lead.id);
  expect((await run('acts', '--form', 'callback')).code).toBe(2);
});

test('the list for a breach notice names each person, and how to reach them', async () => {
  const { second, run } = await beside();
  const { text } = await run('breach', '--since', '2026-11-23');
  const [, row, end] = text.split('\r\n');
  expect(row).toContain(`,'+79991234567,`);
  expect(row).toContain(second.id);
  expect(end).toBe('');
});
