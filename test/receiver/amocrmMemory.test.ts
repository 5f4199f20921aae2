import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/receiver/digest';
import { AMO_TOKEN, amocrmSide } from './channels/amocrmSide';
import { config, contact } from './messages';
import { delivering } from './otherSide';
import { temporaryFolder } from './receiver';

/** A receiver whose leads go to an account. */
const selling = (origin: string, folder = temporaryFolder(), clock: () => number = Date.now) =>
  delivering(
    { amo: { channel: 'amocrm', account: 'optimum', api: origin, recipient: 'operator' } },
    {},
    config,
    folder,
    { ASSENT_AMO_TOKEN: AMO_TOKEN },
    clock,
  );

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

function keyed() {
  const key = randomBytes(32).toString('base64url');
  return { key, sent: contact({ keyHash: sha256(key) }) };
}

test('a process that ends while a lead is added → the next one adds no second, though the search is late', async () => {
  const side = await amocrmSide(
    (call, n) => (call === 'POST leads' && n === 1 ? { hangs: 'after' } : undefined),
    { isLate: true },
  );
  const folder = temporaryFolder();
  const first = await selling(side.origin, folder);
  await first.post(contact());
  await until(() => side.leads.length).toBe(1);
  await first.served.close();
  // Past the time for which what was taken is left to its process.
  const second = await selling(side.origin, folder, () => Date.now() + 300_000);
  await until(() => side.notes.length).toBe(1);
  expect([side.contacts.length, side.leads.length]).toEqual([1, 1]);
  expect(second.logged).toEqual([]);
});

/** An account that holds the first additions of leads up, each until it is let go. */
async function holding(count: number) {
  const goes: (() => void)[] = [];
  const held = Array.from(
    { length: count },
    () => new Promise<undefined>((resolve) => void goes.push(() => resolve(undefined))),
  );
  const side = await amocrmSide((call, n) => (call === 'POST leads' ? held[n - 1] : undefined), {
    isLate: true,
  });
  return { side, goes };
}

test.each([
  ['goes out at once', 1],
  ['has to wait', 4], // as many as are under way at once
])(
  'a lead that is erased while it is added, of which the news %s → the person is taken out',
  async (_, count) => {
    const { side, goes } = await holding(count);
    const { post, mine } = await selling(side.origin);
    const { key, sent } = keyed();
    await post(sent);
    await until(() => side.calls('POST leads').length).toBe(1);
    for (let n = 1; n < count; n++) {
      const fields = { name: 'Другая', phone: `+7999765432${n}` };
      await post(contact({ fields, typed: {}, extra: {} }));
    }
    await until(() => side.calls('POST leads').length).toBe(count);
    await mine(key, 'DELETE');
    goes[0]?.();
    await until(() => side.leads[0]?.name).toMatch(/^Заявка удалена/);
    await until(() => side.notes.at(-1)?.text).toMatch(/стёрто/);
    expect(side.contacts[0]).toMatchObject({ name: 'Удалено', custom_fields_values: [] });
    expect(JSON.stringify(side.notes)).not.toMatch(/Анна|LG 42|1234567/);
    for (const go of goes) go();
  },
);

test('what was made is known again after a restart, however the lead was renamed', async () => {
  const side = await amocrmSide();
  const folder = temporaryFolder();
  const { key, sent } = keyed();
  const first = await selling(side.origin, folder);
  await first.post(sent);
  await until(() => side.notes.length).toBe(1);
  const [lead] = side.leads;
  if (lead) lead.name = 'Анна, стиралка';
  await first.served.close();
  const second = await selling(side.origin, folder);
  await second.mine(key, 'PATCH', { withdraw: ['callback'] });
  await until(() => side.notes.length).toBe(2);
  await second.mine(key, 'DELETE');
  await until(() => lead?.name).toMatch(/^Заявка удалена/);
  await until(() => side.notes.length).toBe(3);
  expect(JSON.stringify([side.contacts, side.leads, side.notes])).not.toMatch(/Анна|1234567/);
});

test('a withdrawal that is not taken at first says all the same what was withdrawn', async () => {
  const side = await amocrmSide((call, n) =>
    call === 'POST leads/N/notes' && n === 2 ? { status: 500 } : undefined,
  );
  const { post, mine } = await selling(side.origin);
  const { key, sent } = keyed();
  await post(sent);
  await until(() => side.notes.length).toBe(1);
  await mine(key, 'PATCH', { withdraw: ['callback'] });
  await until(() => side.notes.length).toBe(2);
  expect(side.notes[1]?.text).toMatch(/отозвал согласие.*для этого: [^.\s]/);
});
