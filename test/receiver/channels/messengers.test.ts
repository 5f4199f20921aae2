import { expect, test } from 'vitest';
import { config, contact } from '../messages';
import { delivering, otherSide } from '../otherSide';
import { temporaryFolder } from '../receiver';

const TOKEN = '123456:ABC-DEF_ghi';
const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

/** A receiver that tells a messenger's chat, played by a server here. */
const messaging = (channel: 'telegram' | 'max', api: string, more: { content?: 'full' } = {}) =>
  delivering(
    { chat: { channel, chat: '-1001234567890', api, recipient: 'operator', ...more } },
    {},
    config,
    temporaryFolder(),
    { ASSENT_CHAT_TOKEN: TOKEN },
  );

test.each(['telegram', 'max'] as const)(
  '%s hears a lead’s number and link, and nothing of a person',
  async (channel) => {
    const side = await otherSide(() => 200, '{"ok":true}');
    const { post, logged } = await messaging(channel, side.origin);
    const sent = contact();
    await post(sent);
    await until(() => side.arrived.length).toBe(1);
    const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = side.arrived;
    const { text, chat_id } = JSON.parse(body);
    expect(text).toContain(`https://leads.optimumservice.ru/admin/leads/${sent.id}`);
    for (const canary of [sent.fields.name, sent.fields.phone, '9991234567', sent.extra?.model]) {
      expect(body).not.toContain(canary);
    }
    if (channel === 'telegram') {
      expect([path, chat_id]).toEqual([`/bot${TOKEN}/sendMessage`, '-1001234567890']);
    } else {
      expect(path).toMatch(/^\/messages\?chat_id=-1001234567890(&|$)/);
      expect(headers.authorization).toBe(TOKEN);
      expect(path).not.toContain(TOKEN);
    }
    expect(logged.join()).not.toContain(TOKEN);
  },
);

test.each(['telegram', 'max'] as const)(
  '%s hears name and phone where the owner asks for it',
  async (channel) => {
    const side = await otherSide();
    const { post } = await messaging(channel, side.origin, { content: 'full' });
    const sent = contact();
    await post(sent);
    await until(() => side.arrived.length).toBe(1);
    const { text } = JSON.parse(side.arrived[0]?.body ?? '');
    expect(text).toContain(sent.fields.name);
    expect(text).toContain(sent.fields.phone);
  },
);

test('Telegram’s own way to ask for a pause is heeded', async () => {
  const answer = JSON.stringify({ ok: false, error_code: 429, parameters: { retry_after: 1500 } });
  const side = await otherSide((n) => (n === 0 ? 429 : 200), answer);
  const { post } = await messaging('telegram', side.origin);
  await post(contact());
  await until(() => side.arrived.length).toBe(2);
  const [first, second] = side.arrived.map(({ at }) => at);
  // A thousandth of what was asked for, and far more than the usual five seconds'.
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(1500);
});

test.each([401, 403, 410])(
  '%s → four tries in all, told with no word of the token',
  async (status) => {
    const side = await otherSide(() => status);
    const { post, logged, served } = await messaging('telegram', side.origin);
    await post(contact());
    await until(() => logged.filter((line) => line === `delivery chat: ${status}`).length).toBe(4);
    const figures = await (await fetch(`${served.url}/metrics`)).text();
    expect(figures).toContain('assent_delivery_closed{delivery="chat"} 0');
    expect(`${logged.join()}${figures}`).not.toContain(TOKEN);
  },
);

test.each([
  ['none', {}, /has no token: set ASSENT_CHAT_TOKEN/],
  [
    'one with a line break',
    { ASSENT_CHAT_TOKEN: '123:abc\nX: y' },
    /ASSENT_CHAT_TOKEN is no token/,
  ],
])(
  'a bot whose token is %s → the receiver does not start, and says what to do',
  async (_, env, words) => {
    const chat = { channel: 'telegram', chat: '1', recipient: 'operator' } as const;
    const starting = delivering(
      { chat },
      {},
      config,
      temporaryFolder(),
      env as Record<string, string>,
    );
    await expect(starting).rejects.toThrow(words);
  },
);

test.each([0, 1])(
  'what is too long for a chat ends in whole letters, and with the link (%s)',
  async (odd) => {
    const side = await otherSide();
    const { post } = await messaging('telegram', side.origin, { content: 'full' });
    const sent = contact({ extra: { model: 'a'.repeat(odd) + '🚗'.repeat(1990) } });
    expect(await post(sent)).toBe(201);
    await until(() => side.arrived.length).toBe(1);
    const { text } = JSON.parse(side.arrived[0]?.body ?? '');
    expect(text.length).toBeLessThanOrEqual(4000);
    expect(text.isWellFormed()).toBe(true);
    expect(text).toContain(sent.fields.name);
    expect(text).toContain(`https://leads.optimumservice.ru/admin/leads/${sent.id}`);
  },
);
