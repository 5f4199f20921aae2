import { randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { sha256 } from '../../../src/receiver/digest';
import { eachAtOnce, poll, testAtOnce } from '../../atOnce';
import { config, contact } from '../messages';
import { delivering } from '../otherSide';
import { temporaryFolder } from '../receiver';
import { portal } from './bitrix24Side';

// They wait for their turn at the other side's limit, each at one of its own.
vi.setConfig({ maxConcurrency: 16 });

/** A receiver whose leads go to a portal. */
const selling = (webhook: string) =>
  delivering(
    { b24: { channel: 'bitrix24', recipient: 'operator' } },
    {},
    config,
    temporaryFolder(),
    {
      ASSENT_B24_URL: webhook,
    },
  );

const until = <T>(seen: () => T) => poll(seen, { timeout: 30_000 });

function keyed(changes: Partial<ReturnType<typeof contact>> = {}) {
  const key = randomBytes(32).toString('base64url');
  return { key, sent: contact({ keyHash: sha256(key), ...changes }) };
}

testAtOnce('a portal with leads → a lead with name, phone, page and number', async () => {
  const { cards, webhook } = await portal(1);
  const { post, logged } = await selling(webhook);
  const sent = contact();
  await post(sent);
  await until(() => cards.lead?.length).toBe(1);
  expect(cards.lead?.[0]).toMatchObject({
    ...{ NAME: sent.fields.name, PHONE: [{ VALUE: sent.fields.phone, VALUE_TYPE: 'WORK' }] },
    ...{ ORIGINATOR_ID: 'assent', ORIGIN_ID: sent.id, SOURCE_ID: 'WEB' },
    SOURCE_DESCRIPTION: sent.page,
    COMMENTS: expect.stringContaining('LG 42'),
  });
  expect(logged.join()).not.toContain('s3cret');
});

testAtOnce(
  'a portal without leads → a contact with a deal; the same phone twice → one contact, two deals',
  async () => {
    const { cards, webhook } = await portal(2);
    const { post } = await selling(webhook);
    const [one, other] = [contact(), contact()];
    await post(one);
    await until(() => cards.deal?.length).toBe(1);
    await post(other);
    await until(() => cards.deal?.length).toBe(2);
    expect(cards.contact).toHaveLength(1);
    const [first] = cards.contact ?? [];
    expect(cards.deal?.map(({ CONTACT_ID, ORIGIN_ID }) => [String(CONTACT_ID), ORIGIN_ID])).toEqual(
      [
        [first?.ID, one.id],
        [first?.ID, other.id],
      ],
    );
  },
);

testAtOnce(
  'the same phone from several at once, in any spelling → one contact, a deal for each',
  async () => {
    const { cards, webhook } = await portal(2);
    const { post } = await selling(webhook);
    const spellings = ['8 (999) 123-45-67', '+7 999 123-45-67', '89991234567'];
    await Promise.all(spellings.map((phone) => post(contact({ typed: { phone } }))));
    await until(() => cards.deal?.length).toBe(3);
    const [first, ...others] = cards.contact ?? [];
    expect(others).toEqual([]);
    expect(cards.deal?.map(({ CONTACT_ID }) => String(CONTACT_ID))).toEqual(
      spellings.map(() => first?.ID),
    );
  },
);

testAtOnce(
  'another process adds the person in the same moment → its contact stays, ours goes',
  async () => {
    const rival = { ID: '50', PHONE: [{ VALUE: '+79991234567' }] };
    const { cards, webhook } = await portal(2, (method) => {
      if (method === 'crm.contact.add') cards.contact?.push(rival);
      return undefined;
    });
    const { post } = await selling(webhook);
    await post(contact());
    await until(() => cards.deal?.length).toBe(1);
    expect(cards.contact).toEqual([rival]);
    expect(cards.deal?.[0]).toMatchObject({ CONTACT_ID: 50 });
  },
);

testAtOnce('a phone that the portal knows already → the lead is tied to that contact', async () => {
  const { cards, webhook } = await portal(1);
  const sent = contact();
  cards.contact?.push({ ID: '7', PHONE: [{ VALUE: sent.fields.phone }] });
  const { post } = await selling(webhook);
  await post(sent);
  await until(() => cards.lead?.length).toBe(1);
  expect(cards.lead?.[0]).toMatchObject({ CONTACT_ID: 7 });
  expect(cards.contact).toHaveLength(1);
});

testAtOnce(
  'an answer that never came after the lead was added → it is found by its number, and not added again',
  async () => {
    const { cards, methods, webhook } = await portal(1);
    const { post, served } = await selling(webhook);
    const sent = contact();
    // As it stands where the add was done and its answer was lost.
    cards.lead?.push({ ID: '55', ORIGINATOR_ID: 'assent', ORIGIN_ID: sent.id });
    await post(sent);
    const figures = async () => (await fetch(`${served.url}/metrics`)).text();
    await until(figures).toContain('{delivery="b24",outcome="delivered"} 1');
    expect(methods()).toEqual(['crm.settings.mode.get', 'crm.lead.list']);
    expect(cards.lead).toHaveLength(1);
  },
);

eachAtOnce([1, 2] as const)(
  'mode %s: a correction changes the card, a withdrawal is written on it, an erasure takes it away',
  async (mode) => {
    const { cards, webhook } = await portal(mode);
    const { post, mine } = await selling(webhook);
    const { key, sent } = keyed();
    await post(sent);
    const person = () => (mode === 1 ? cards.lead : cards.contact)?.[0];
    await until(() => (mode === 1 ? cards.lead : cards.deal)?.length).toBe(1);
    await mine(key, 'PATCH', { fields: { name: 'Анна Облонская', phone: '+79997654321' } });
    await until(() => cards.comment?.length).toBe(1);
    expect(person()).toMatchObject({ NAME: 'Анна Облонская', PHONE: [{ VALUE: '+79997654321' }] });
    await mine(key, 'PATCH', { withdraw: ['callback'] });
    await until(() => cards.comment?.length).toBe(2);
    expect(cards.comment?.[1]).toMatchObject({
      ENTITY_TYPE: mode === 1 ? 'lead' : 'deal',
      COMMENT: expect.stringContaining('отозвал согласие'),
    });
    await mine(key, 'DELETE');
    await until(() => [cards.lead, cards.deal, cards.contact].flat()).toEqual([]);
  },
);

testAtOnce('an erasure leaves a contact that others deal with', async () => {
  const { cards, webhook } = await portal(2);
  const { post, mine } = await selling(webhook);
  const { key, sent } = keyed();
  await post(sent);
  await until(() => cards.deal?.length).toBe(1);
  cards.deal?.push({ ID: '900', CONTACT_ID: cards.contact?.[0]?.ID });
  await mine(key, 'DELETE');
  await until(() => cards.deal?.map(({ ID }) => ID)).toEqual(['900']);
  await post(contact());
  await until(() => cards.deal?.length).toBe(2);
  expect(cards.contact).toHaveLength(1);
});

eachAtOnce([1, 2] as const)(
  'mode %s: a name with BB code and HTML stays a name, in the card and in comments',
  async (mode) => {
    const { cards, webhook } = await portal(mode);
    const { post, mine } = await selling(webhook);
    const name = '[URL=https://evil.example]Анна[/URL] [*] <img src=x> <!-- 5 < 7 [1]';
    const { key, sent } = keyed();
    await post({ ...sent, fields: { ...sent.fields, name } });
    const made = () => (mode === 1 ? cards.lead : cards.deal)?.[0];
    await until(made).toBeDefined();
    await mine(key, 'PATCH', { fields: { phone: '+79997654321' } });
    await until(() => cards.comment?.length).toBe(1);
    for (const text of [made()?.TITLE, made()?.COMMENTS, cards.comment?.[0]?.COMMENT]) {
      expect(text).not.toMatch(/\[(\/|\*|URL)|<(img|!--)/i);
    }
    // To the eye it is what was typed.
    expect(String(made()?.COMMENTS).replaceAll('\u2060', '')).toContain(name);
    expect(String(made()?.COMMENTS)).toContain('5 < 7 [1]');
    expect((mode === 1 ? made() : cards.contact?.[0])?.NAME).toBe(name);
  },
);

eachAtOnce([
  ['a portal that is full', 400, 'PORTAL_DELETED'],
  ['a webhook that was taken back', 401, 'INVALID_CREDENTIALS'],
  ['no right to the CRM', 403, 'ACCESS_DENIED'],
])('%s → four tries, said by its number', async (_, status, error) => {
  const { webhook, cards } = await portal(1, () => ({ status, error }));
  const { post, logged } = await selling(webhook);
  await post(contact());
  await until(() => logged.filter((line) => line === `delivery b24: ${status}`).length).toBe(4);
  expect(cards.lead).toEqual([]);
});

eachAtOnce([
  ['none', {}, /has no portal: ASSENT_B24_URL is not set/],
  [
    'over http',
    { ASSENT_B24_URL: 'http://p.bitrix24.ru/rest/1/s3cret/' },
    /no address of an incoming/,
  ],
])(
  'a webhook that is %s → the receiver does not start, and says what to do',
  async (_, env, words) => {
    const b24 = { channel: 'bitrix24', recipient: 'operator' } as const;
    const starting = delivering(
      { b24 },
      {},
      config,
      temporaryFolder(),
      env as Record<string, string>,
    );
    await expect(starting).rejects.toThrow(words);
    await starting.catch((error: Error) => expect(error.message).not.toContain('s3cret'));
  },
);

// Alone: it is about how close to each other requests come.
test('two requests a second are kept, and a limit that was met all the same is waited for', async () => {
  const { cards, called, webhook } = await portal(1, (_, n) =>
    n === 3 ? { status: 503, error: 'QUERY_LIMIT_EXCEEDED' } : undefined,
  );
  const { post, logged } = await selling(webhook);
  for (let n = 0; n < 3; n++) await post(contact());
  await until(() => cards.lead?.length).toBe(3);
  const gaps = called.slice(1).map(({ at }, n) => at - (called[n]?.at ?? 0));
  // Six in any three seconds at most; timers and sockets may be late by some milliseconds.
  for (let n = 0; n + 6 <= gaps.length; n++) {
    expect(gaps.slice(n, n + 6).reduce((sum, gap) => sum + gap, 0)).toBeGreaterThan(2900);
  }
  expect(logged.filter((line) => line.startsWith('delivery'))).toEqual(['delivery b24: 503']);
});
