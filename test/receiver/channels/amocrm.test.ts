import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { openChannels } from '../../../src/receiver/deliveries/openChannels';
import { sha256 } from '../../../src/receiver/digest';
import { eachAtOnce, poll, testAtOnce } from '../../atOnce';
import { config, contact } from '../messages';
import { delivering } from '../otherSide';
import { temporaryFolder } from '../receiver';
import { AMO_TOKEN, amocrmSide, type Fault } from './amocrmSide';

// They wait for their turn at the other side's limit, each at one of its own.
vi.setConfig({ maxConcurrency: 16 });

/** A receiver whose leads go to an account. */
const selling = (origin: string, folder = temporaryFolder(), token = AMO_TOKEN) =>
  delivering(
    { amo: { channel: 'amocrm', account: 'optimum', api: origin, recipient: 'operator' } },
    {},
    config,
    folder,
    { ASSENT_AMO_TOKEN: token },
  );

const until = <T>(seen: () => T) => poll(seen, { timeout: 30_000 });

function keyed(changes: Partial<ReturnType<typeof contact>> = {}) {
  const key = randomBytes(32).toString('base64url');
  return { key, sent: contact({ keyHash: sha256(key), ...changes }) };
}

/** What the receiver has come to with its deliveries. */
const settled = (served: { url: string }) => async () =>
  (await fetch(`${served.url}/metrics`)).text();
const nothingWaits = 'assent_deliveries_pending 0';

testAtOnce(
  'a lead tied to a contact with name and phone; its name holds the number, its note all that was sent',
  async () => {
    const side = await amocrmSide();
    const { post, logged } = await selling(side.origin);
    const sent = contact();
    await post(sent);
    await until(() => side.notes.length).toBe(1);
    const [person] = side.contacts;
    expect(person).toMatchObject({ name: sent.fields.name, tags: [{ name: 'assent' }] });
    expect(side.phonesOf(person)).toEqual([sent.fields.phone]);
    expect(side.leads).toMatchObject([
      { name: expect.stringMatching(`^Новая заявка, .* № ${sent.id}$`), contacts: [person?.id] },
    ]);
    expect(side.notesOf(side.leads[0])).toEqual([expect.stringContaining('LG 42')]);
    expect(logged.join()).not.toContain(AMO_TOKEN);
  },
);

testAtOnce('the same phone twice, and at once → one contact, two leads', async () => {
  const side = await amocrmSide(undefined, { isLate: true });
  const { post } = await selling(side.origin);
  await Promise.all([post(contact()), post(contact())]);
  await until(() => side.notes.length).toBe(2);
  await post(contact());
  await until(() => side.notes.length).toBe(3);
  expect(side.contacts).toHaveLength(1);
  expect(side.leads.map(({ contacts }) => contacts)).toEqual(
    Array.from({ length: 3 }, () => [side.contacts[0]?.id]),
  );
});

eachAtOnce(['8 (999) 123-45-67', '9991234567', '+7 999 123 45 67', '7-999-123-45-67'])(
  'a phone that stands there as %s → the lead is tied to that contact, which stays as it is',
  async (spelling) => {
    const side = await amocrmSide();
    side.addContact('Похожий', '+7 888 123-45-67');
    const known = side.addContact('Каренина А.', '8 800 555-35-35', spelling);
    const { post } = await selling(side.origin);
    await post(contact());
    await until(() => side.notes.length).toBe(1);
    expect(side.leads[0]?.contacts).toEqual([known.id]);
    expect(side.contacts).toHaveLength(2);
    expect(known).toMatchObject({ name: 'Каренина А.', tags: [] });
  },
);

testAtOnce('only like numbers are found → a contact of its own', async () => {
  const side = await amocrmSide();
  side.addContact('Похожий', '+7 888 123-45-67', '+375 29 123-45-67');
  const { post } = await selling(side.origin);
  await post(contact());
  await until(() => side.notes.length).toBe(1);
  expect(side.contacts).toHaveLength(2);
  expect(side.leads[0]?.contacts).toEqual([side.contacts[1]?.id]);
});

const unclear: [string, string, Fault][] = ['POST contacts', 'POST leads', 'POST leads/N/notes']
  .flatMap((call): [string, Fault][] => [
    [call, { cut: 'after' }],
    [call, { status: 500, isDone: true }],
    [call, { status: 200, isDone: true, body: '{"_embedded":{' }],
    [call, { status: 502 }],
    [call, { cut: 'before' }],
  ])
  .concat([['POST leads', { hangs: 'after' }]])
  .map(([call, fault]) => [call, JSON.stringify(fault), fault]);

eachAtOnce(unclear)(
  '%s answered by %s → once all the same, though the search is late',
  async (call, _, fault) => {
    const side = await amocrmSide((one, n) => (one === call && n === 1 ? fault : undefined), {
      isLate: true,
    });
    const { post, served } = await selling(side.origin);
    await post(contact());
    await until(settled(served)).toContain('{delivery="amo",outcome="delivered"} 1');
    expect([side.contacts.length, side.leads.length, side.notes.length]).toEqual([1, 1, 1]);
    expect(side.leads[0]?.contacts).toEqual([side.contacts[0]?.id]);
  },
);

testAtOnce(
  'a lead whose answer was lost is found behind hundreds that came after it, though the search is late',
  async () => {
    let go = () => {};
    const held = new Promise<undefined>((resolve) => {
      go = () => resolve(undefined);
    });
    const side = await amocrmSide(
      (call, n) => {
        if (call === 'POST leads' && n === 1) return { cut: 'after' };
        return call === 'GET leads' && n === 2 ? held : undefined;
      },
      { isLate: true },
    );
    const { post } = await selling(side.origin);
    await post(contact());
    await until(() => side.calls('GET leads').length).toBe(2);
    side.leads.push(...Array.from({ length: 600 }, (_, n) => side.leadNamed(`Звонок ${n}`)));
    go();
    await until(() => side.notes.length).toBe(1);
    expect(side.leads).toHaveLength(601);
  },
);

testAtOnce('a search whose answer breaks off has not found nothing', async () => {
  const side = await amocrmSide((call, n) => {
    if (call === 'POST leads' && n === 1) return { cut: 'after' };
    return call === 'GET leads' && n > 1 && n < 6 ? { status: 200, body: '' } : undefined;
  });
  const { post } = await selling(side.origin);
  await post(contact());
  await until(() => side.notes.length).toBe(1);
  expect(side.leads).toHaveLength(1);
});

testAtOnce(
  'a correction changes contact and note, a withdrawal is written on the lead, an erasure takes the person out',
  async () => {
    const side = await amocrmSide(undefined, { isLate: true });
    const { post, mine, served } = await selling(side.origin);
    const { key, sent } = keyed();
    await post(sent);
    await until(() => side.notes.length).toBe(1);
    const [lead] = side.leads;
    // As whoever works with the account names what they call.
    if (lead) lead.name = 'Анна, стиралка';
    await mine(key, 'PATCH', { fields: { name: 'Анна Облонская', phone: '+79997654321' } });
    await until(() => side.notes.length).toBe(2);
    const [person] = side.contacts;
    expect(person?.name).toBe('Анна Облонская');
    expect(side.phonesOf(person)).toEqual(['+79997654321']);
    expect(lead?.name).toBe('Анна, стиралка');
    await mine(key, 'PATCH', { withdraw: ['callback'] });
    await until(() => side.notes.length).toBe(3);
    expect(side.notes[2]?.text).toContain('отозвал согласие');
    await mine(key, 'DELETE');
    await until(() => side.notes.length).toBe(4);
    await until(settled(served)).toContain(nothingWaits);
    expect([side.contacts.length, side.leads.length]).toEqual([1, 1]);
    expect(person?.name).toBe('Удалено');
    expect(lead?.name).toMatch(new RegExp(`^Заявка удалена, .* № ${sent.id}$`));
    const left = JSON.stringify([side.contacts, side.leads, side.notes]);
    expect(left).not.toMatch(/Анна|Каренина|Облонская|LG 42|1234567|7654321/);
  },
);

testAtOnce(
  'a contact that was there before is left by an erasure, with a word on it, and the lead tells no more whose it was',
  async () => {
    const side = await amocrmSide();
    const known = side.addContact('Каренина А.', '8 (999) 123-45-67');
    const { post, mine } = await selling(side.origin);
    const { key, sent } = keyed();
    await post(sent);
    await until(() => side.notes.length).toBe(1);
    await mine(key, 'DELETE');
    await until(() => side.notes.length).toBe(2);
    expect(known).toMatchObject({ name: 'Каренина А.' });
    expect(side.phonesOf(known)).toEqual(['8 (999) 123-45-67']);
    expect(side.leads[0]?.contacts).toEqual([]);
    expect(side.notes[1]?.text).toContain('Контакт остался');
  },
);

testAtOnce(
  'two leads of one person: the first erasure leaves the contact to the other, the second empties it',
  async () => {
    const side = await amocrmSide();
    const { post, mine } = await selling(side.origin);
    const [one, other] = [keyed(), keyed()];
    await post(one.sent);
    await until(() => side.notes.length).toBe(1);
    await post(other.sent);
    await until(() => side.notes.length).toBe(2);
    await mine(one.key, 'DELETE');
    await until(() => side.notes.length).toBe(3);
    expect(side.phonesOf(side.contacts[0])).toEqual(['+79991234567']);
    await mine(other.key, 'DELETE');
    await until(() => side.notes.length).toBe(4);
    expect(side.contacts).toMatchObject([{ name: 'Удалено', custom_fields_values: [] }]);
  },
);

testAtOnce(
  'a corrected phone that another contact has → the lead goes over to that one',
  async () => {
    const side = await amocrmSide();
    const { post, mine } = await selling(side.origin);
    const { key, sent } = keyed();
    await post(sent);
    await until(() => side.notes.length).toBe(1);
    const right = side.addContact('Облонская', '8 999 765-43-21');
    await mine(key, 'PATCH', { fields: { phone: '+79997654321' } });
    await until(() => side.notes.length).toBe(2);
    expect(side.leads[0]?.contacts).toEqual([right.id]);
    expect(right.name).toBe('Облонская');
    expect(side.contacts[0]).toMatchObject({ name: 'Удалено', custom_fields_values: [] });
  },
);

testAtOnce(
  'a lead that somebody has deleted there is not made again by what becomes of it',
  async () => {
    const side = await amocrmSide();
    const { post, mine, served } = await selling(side.origin);
    const { key, sent } = keyed();
    await post(sent);
    await until(() => side.notes.length).toBe(1);
    const [lead] = side.leads;
    if (lead) lead.isDeleted = true;
    await mine(key, 'PATCH', { fields: { name: 'Анна Облонская' } });
    await until(settled(served)).toContain('{delivery="amo",outcome="delivered"} 2');
    expect(side.leads).toHaveLength(1);
    await mine(key, 'DELETE');
    await until(() => side.contacts[0]?.name).toBe('Удалено');
  },
);

testAtOnce('a lead that was merged into another one goes on as that one', async () => {
  const side = await amocrmSide();
  const { post, mine } = await selling(side.origin);
  const { key, sent } = keyed();
  await post(sent);
  await until(() => side.notes.length).toBe(1);
  const [lead] = side.leads;
  if (lead) Object.assign(lead, { id: 5 });
  await mine(key, 'PATCH', { fields: { name: 'Анна Облонская' } });
  await until(() => side.notesOf(lead).length).toBe(1);
  expect(side.leads).toHaveLength(1);
});

testAtOnce('names that would be something else elsewhere go as they are', async () => {
  const side = await amocrmSide();
  const { post } = await selling(side.origin);
  const names = [
    'А\r\nBcc: x@evil.example',
    '=HYPERLINK("http://evil")',
    '<script>alert(1)</script>',
  ];
  for (const [n, name] of names.entries()) {
    const phone = `+7999123450${n}`;
    await post(contact({ fields: { name, phone }, typed: {} }));
    await until(() => side.notes.length).toBe(n + 1);
  }
  expect(side.contacts.map(({ name }) => name)).toEqual(names);
});

eachAtOnce([403, 429])(
  '%s is waited for, more often than a refusal; `Retry-After` leaves the account alone',
  async (status) => {
    const side = await amocrmSide((call, n) =>
      call === 'GET leads' && n <= 5
        ? { status, ...(n === 5 && { retryAfter: '2000' }) }
        : undefined,
    );
    const { post, logged } = await selling(side.origin);
    await post(contact());
    await until(() => side.notes.length).toBe(1);
    expect(logged.filter((line) => line === `delivery amo: ${status}`)).toHaveLength(5);
    const asked = side.calls('GET leads').map(({ at }) => at);
    expect((asked[5] ?? 0) - (asked[4] ?? 0)).toBeGreaterThanOrEqual(1990);
  },
  60_000,
);

testAtOnce(
  'a token that has ended → four tries, said by its number; nothing of it in the log',
  async () => {
    const side = await amocrmSide();
    const ended = 'ended-t0ken-s3cret';
    const { post, logged } = await selling(side.origin, temporaryFolder(), ended);
    await post(contact());
    await until(() => logged.filter((line) => line === 'delivery amo: 401').length).toBe(4);
    expect(side.leads).toEqual([]);
    expect(logged.join()).not.toContain(ended);
  },
);

eachAtOnce([
  ['none', {}, /has no token: ASSENT_AMO_TOKEN is not set/],
  [
    'with a line break',
    { ASSENT_AMO_TOKEN: 's3cret\r\nX-Evil: 1' },
    /ASSENT_AMO_TOKEN is no token/,
  ],
])(
  'a token that is %s → the receiver does not start, and says what to do',
  async (_, env, words) => {
    const amo = { channel: 'amocrm', account: 'optimum', recipient: 'operator' } as const;
    const starting = delivering(
      { amo },
      {},
      config,
      temporaryFolder(),
      env as Record<string, string>,
    );
    await expect(starting).rejects.toThrow(words);
    await starting.catch((error: Error) => expect(error.message).not.toContain('s3cret'));
  },
);

testAtOnce('another recipient gets the data of the purposes that name it alone', async () => {
  const side = await amocrmSide();
  const amo = { channel: 'amocrm', account: 'optimum', api: side.origin, recipient: 'bitrix24' };
  const { post } = await delivering({ amo } as never, {}, config, temporaryFolder(), {
    ASSENT_AMO_TOKEN: AMO_TOKEN,
  });
  await post(contact());
  await until(() => side.notes.length).toBe(1);
  expect(side.phonesOf(side.contacts[0])).toEqual(['+79991234567']);
  expect(side.notes[0]?.text).not.toContain('LG 42');
});

testAtOnce('an erasure that breaks off in its midst is taken up where it was', async () => {
  const side = await amocrmSide((call, n) =>
    call.startsWith('PATCH') && n === 1 ? { status: 504, isDone: true } : undefined,
  );
  const { post, mine, served } = await selling(side.origin);
  const { key, sent } = keyed();
  await post(sent);
  await until(() => side.notes.length).toBe(1);
  await mine(key, 'DELETE');
  await until(() => side.notes.length).toBe(2);
  await until(settled(served)).toContain(nothingWaits);
  expect(side.contacts).toMatchObject([{ name: 'Удалено', custom_fields_values: [] }]);
  expect(side.notes.map(({ text }) => text.split('\n')[0])).toEqual([
    'Удалено вместе с заявкой.',
    expect.stringMatching(/^Заявка удалена\./),
  ]);
});

testAtOnce(
  'without a phone a person is known by their mail address; whom nothing tells gets a lead and no contact',
  async () => {
    const side = await amocrmSide();
    const amo = { channel: 'amocrm', account: 'optimum', api: side.origin } as const;
    const deliveries = { amo: { ...amo, recipient: 'operator' } };
    const opened = await openChannels(
      { ...config, server: { privateHosts: ['127.0.0.1'], deliveries } },
      {
        ...{ clock: Date.now, clockFactor: 1000, signBytes: undefined },
        takeTurn: async () => 0,
        secretOf: async () => ({ kind: 'read', value: AMO_TOKEN }),
      },
    );
    if (opened.kind === 'failed') throw new Error(opened.message);
    for (const known of [{ email: 'anna@example.ru' }, { email: 'Anna@Example.ru' }, {}]) {
      const id = randomUUID();
      const data = { id, form: 'callback', fields: { name: 'Анна', ...known } };
      const timestamp = new Date().toISOString();
      const message = { id: `${id}.1.amo`, type: 'lead.created', timestamp, data } as const;
      const answer = await opened.channels.get('amo')?.send(message);
      expect(answer?.outcome).toEqual({ kind: 'delivered' });
    }
    expect(side.contacts).toMatchObject([
      { name: 'Анна', custom_fields_values: [{ field_code: 'EMAIL' }] },
    ]);
    const [person] = side.contacts;
    expect(side.leads.map(({ contacts }) => contacts)).toEqual([[person?.id], [person?.id], []]);
  },
);

// Alone: it is about how close to each other requests come.
test('seven requests a second are kept, whoever is in a hurry', async () => {
  const side = await amocrmSide();
  const { post } = await selling(side.origin);
  for (let n = 0; n < 5; n++) {
    await post(contact({ fields: { name: 'Анна', phone: `+7999123450${n}` }, typed: {} }));
  }
  await until(() => side.notes.length).toBe(5);
  expect(side.called.map(({ status }) => status)).not.toContain(429);
});
