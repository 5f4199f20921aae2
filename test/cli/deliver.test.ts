import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/receiver/digest';
import { databaseUrlOf, isPostgres } from '../postgres/testDatabase';
import { config, contact } from '../receiver/messages';
import { delivering, operator, otherSide, SECRET, told } from '../receiver/otherSide';
import { temporaryFolder } from '../receiver/receiver';
import { command } from './command';

/** A receiver that delivers to `side`, and the command line in its folder. */
async function withCommand(side: { url: string }) {
  const folder = temporaryFolder();
  const deliveries = { crm: { ...operator, url: side.url } };
  const server = { privateHosts: ['127.0.0.1'], deliveries };
  writeFileSync(join(folder, 'assent.json'), JSON.stringify({ ...config, server }));
  const receiver = await delivering(deliveries, {}, config, join(folder, 'data'));
  const place = isPostgres ? { DATABASE_URL: await databaseUrlOf(join(folder, 'data')) } : {};
  const deliver = (...args: string[]) =>
    command(['deliver', ...args], folder, { ASSENT_CRM_SECRET: SECRET, ...place });
  return { receiver, deliver };
}

test('a test goes the way of a lead, marked as one, and the other side’s answer is told', async () => {
  const answers = [200, 401];
  const side = await otherSide((n) => answers[n] ?? 500);
  const { deliver } = await withCommand(side);
  expect(await deliver('--test', 'crm')).toMatchObject({
    code: 0,
    out: ['crm took the test (200).'],
  });
  const [sent] = told(side);
  expect(sent).toMatchObject({ type: 'test', data: { test: true, form: 'callback' } });
  expect(String(side.arrived[0]?.headers['webhook-id'])).toMatch(/^test\.[0-9a-f-]{36}\.crm$/);
  expect(String(side.arrived[0]?.headers['webhook-signature'])).toMatch(/^v1,\S+ v1a,\S+$/);
  const refused = await deliver('--test', 'crm');
  expect(refused.code).toBe(1);
  expect(refused.err[0]).toMatch(/did not take the test \(401\): it does not know the secret/);
  const { code, out } = await deliver('--test', 'crm', '--json');
  expect([code, JSON.parse(out[0] ?? '')]).toEqual([
    1,
    { v: 1, delivery: 'crm', delivered: false, answer: '500' },
  ]);
});

test.each([
  [
    'mail',
    { ASSENT_WAY_URL: 'smtp://127.0.0.1:9' },
    undefined,
    /ECONNREFUSED.*Check ASSENT_WAY_URL/,
  ],
  ['telegram', { ASSENT_WAY_TOKEN: '12345:token-of-a-bot' }, 404, /Set ASSENT_WAY_TOKEN to/],
  ['telegram', { ASSENT_WAY_TOKEN: '12345:token-of-a-bot' }, 400, /check `chat`/],
  ['max', { ASSENT_WAY_TOKEN: 'token-of-a-bot' }, 404, /check `chat`/],
  ['bitrix24', { ASSENT_WAY_URL: '/rest/1/s3cret/' }, 401, /set ASSENT_WAY_URL to it/],
  ['bitrix24', { ASSENT_WAY_URL: '/rest/1/s3cret/' }, 403, /the right “CRM”/],
] as const)(
  'a test by %s that is not taken → what to change, by the name it has there',
  async (channel, env, status, words) => {
    const side = await otherSide(() => status ?? 500);
    const folder = temporaryFolder();
    const isChat = channel === 'telegram' || channel === 'max';
    const way = {
      ...{ channel, recipient: 'operator' },
      ...(channel === 'mail' && { to: ['sales@example.ru'], from: 'site@example.ru' }),
      ...(isChat && { chat: '1', api: side.origin }),
    };
    const server = { privateHosts: ['127.0.0.1'], deliveries: { way } };
    writeFileSync(join(folder, 'assent.json'), JSON.stringify({ ...config, server }));
    await delivering({}, {}, config, join(folder, 'data'));
    const place = isPostgres ? { DATABASE_URL: await databaseUrlOf(join(folder, 'data')) } : {};
    const secrets = Object.entries(env).map(([name, value]) => [
      name,
      value.startsWith('/') ? `${side.origin}${value}` : value,
    ]);
    const said = await command(['deliver', '--test', 'way'], folder, {
      ...Object.fromEntries(secrets),
      ...place,
    });
    expect(said).toMatchObject({ code: 1, err: [expect.stringMatching(words)] });
    expect(said.err[0]).not.toContain('`url`');
  },
);

test('what was given up is tried again, of one lead or all of it', async () => {
  let status = 404;
  const side = await otherSide(() => status);
  const { receiver, deliver } = await withCommand(side);
  const [one, other] = [contact(), contact()];
  await receiver.post(one);
  await receiver.post(other);
  const failed = async () => (await deliver('--failed')).out[0];
  await expect.poll(() => side.arrived.length, { timeout: 30_000 }).toBe(8);
  status = 200;
  await expect
    .poll(async () => (await deliver('--retry', one.id)).out[0], { timeout: 10_000 })
    .toBe('To be tried again: 1.');
  await expect.poll(() => side.arrived.length, { timeout: 10_000 }).toBe(9);
  expect(side.arrived[8]?.headers['webhook-id']).toBe(`${one.id}.1.crm`);
  expect(await failed()).toBe('To be tried again: 1.');
  await expect.poll(() => side.arrived.length, { timeout: 10_000 }).toBe(10);
  expect(await failed()).toBe('Nothing was given up.');
});

test('that a lead was erased is told again, too, where it was given up', async () => {
  const side = await otherSide((n) => (n === 0 || n > 4 ? 200 : 404));
  const { receiver, deliver } = await withCommand(side);
  const sent = contact({ keyHash: sha256('key') });
  await receiver.post(sent);
  await expect.poll(() => side.arrived.length, { timeout: 10_000 }).toBe(1);
  await receiver.mine('key', 'DELETE');
  await expect.poll(() => side.arrived.length, { timeout: 10_000 }).toBe(5);
  await expect
    .poll(async () => (await deliver('--retry', sent.id)).out[0], { timeout: 10_000 })
    .toBe('To be tried again: 1.');
  await expect
    .poll(() => told(side)[5], { timeout: 10_000 })
    .toMatchObject({
      ...{ type: 'lead.erased', data: { id: sent.id } },
    });
  expect((await deliver('--retry', 'nobody')).err[0]).toMatch(/There is no lead nobody/);
});

test('a delivery that was closed is opened, and what waited goes on', async () => {
  let status = 410;
  const side = await otherSide(() => status);
  const { receiver, deliver } = await withCommand(side);
  await receiver.post(contact());
  await expect.poll(() => side.arrived.length, { timeout: 10_000 }).toBe(1);
  status = 200;
  await expect
    .poll(async () => (await deliver('--open', 'crm')).out[0], { timeout: 10_000 })
    .toBe('crm is open again: what waited goes on.');
  await expect.poll(() => side.arrived.length, { timeout: 10_000 }).toBe(2);
  expect((await deliver('--open', 'crm')).out).toEqual(['crm was open.']);
});

test.each([
  [[], /Say one of: --test ID/],
  [['--failed', '--open', 'crm'], /Say one of: --test ID/],
  [['--test', 'nobody'], /has no delivery nobody.*: crm\./],
])('%j → 2, with what may be said', async (args, words) => {
  const { deliver } = await withCommand({ url: 'http://127.0.0.1:9/' });
  const { code, err } = await deliver(...args);
  expect(code).toBe(2);
  expect(err[0]).toMatch(words);
});
