import { expect, test } from 'vitest';
import { contact } from './messages';
import { startReceiver, TOKEN } from './receiver';

const bearer = { headers: { Authorization: `Bearer ${TOKEN}`, 'Accept-Language': 'en' } };

test.each([
  ['/admin', '/admin/leads'],
  ['/admin?show=aside', '/admin/leads?show=aside'],
])('%s leads to %s', async (from, to) => {
  const answer = await (await startReceiver()).fetch(from, bearer);
  expect([answer.status, answer.headers.get('location')]).toEqual([302, to]);
});

test.each([
  ['Asia/Vladivostok', /title="Nov 22, 2026, 19:30">today 19:30</],
  ['America/New_York', /title="Nov 22, 2026, 04:30">today 04:30</],
])('times are told in the owner’s zone: %s', async (timeZone, told) => {
  const receiver = await startReceiver({ server: { timeZone } });
  receiver.now.ms = Date.parse('2026-11-22T09:30:00.000Z');
  await receiver.post('/v1/contact', contact());
  const page = await (await receiver.fetch('/admin/leads', bearer)).text();
  expect(page).toMatch(told);
});

test('a page that is not there is said in words, to whoever is signed in', async () => {
  const receiver = await startReceiver();
  const answer = await receiver.fetch('/admin/nothing', bearer);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('There is no such page.');
});
