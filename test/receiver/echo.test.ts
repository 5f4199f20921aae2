import { expect, test } from 'vitest';
import { ConsentMessage } from '../../src/wire/consent';
import { config, consent } from './messages';
import { ORIGIN, startReceiver } from './receiver';

const echo = { record: { ...config.record, domain: '', echo: true } };
const message = consent();
const given = ConsentMessage.parse({
  ...message,
  id: message.stamp.id,
  stamp: { ...message.stamp, at: '2026-11-20T12:00:00.000Z' },
});
// 2026-11-20 is day 20777; the receiver's clock says 2026-11-22T09:00Z.
const record = `1.1.20777.21142.analytics-1~marketing-1.${given.stamp.id}`;
const HOST = new URL(ORIGIN).host;
const own = { Host: HOST, Cookie: `other=1; assent=${record}` };

async function cookieOf(
  headers: Record<string, string>,
  changes: Parameters<typeof startReceiver>[0] = echo,
  body = given,
) {
  const receiver = await startReceiver(changes);
  const answer = await receiver.post('/v1/consent', body, headers);
  return answer.headers.get('set-cookie');
}

test('a receiver on the page’s own origin sets the very record again, for the time that is left', async () => {
  const leftSeconds = 21142 * 86_400 - Date.parse('2026-11-22T09:00:00Z') / 1000;
  expect(await cookieOf(own)).toBe(
    `assent=${record}; Max-Age=${leftSeconds}; Path=/; SameSite=Lax; Secure`,
  );
});

test('a repeated message is echoed alike', async () => {
  const receiver = await startReceiver(echo);
  await receiver.post('/v1/consent', given, own);
  const again = await receiver.post('/v1/consent', given, own);
  expect(again.status).toBe(200);
  expect(again.headers.get('set-cookie')).toContain(record);
});

test('the configured name and domain are used', async () => {
  const changes = { record: { ...echo.record, cookie: 'agreed', domain: 'optimumservice.ru' } };
  const cookie = await cookieOf({ Host: HOST, Cookie: `agreed=${record}` }, changes);
  expect(cookie).toMatch(/^agreed=.*; Domain=optimumservice\.ru; Secure$/);
});

test.each([
  ['the owner did not ask for it', own, { record: config.record ?? {} }],
  ['it came to the receiver’s own host', { ...own, Host: 'leads.example.ru' }, echo],
  ['no record came along', { Host: HOST }, echo],
  [
    'the browser holds another record by now',
    { Host: HOST, Cookie: 'assent=1.1.20777.20961.analytics-0~marketing-0' },
    echo,
  ],
])('%s → no cookie', async (_, headers, changes) => {
  expect(await cookieOf(headers, changes)).toBeNull();
});

test.each([
  ['an expired record', { ...given.stamp, at: '2024-11-20T12:00:00.000Z' }],
  ['a stamp of another origin', { ...given.stamp, origin: 'https://elsewhere.example' }],
])('%s → no cookie', async (_, stamp) => {
  expect(await cookieOf(own, echo, { ...given, stamp })).toBeNull();
});
