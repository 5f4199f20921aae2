import { expect, onTestFinished, test } from 'vitest';
import type { Contact } from '../../src/wire/contact';
import { config, contact, stamp } from './messages';
import { ORIGIN, serve, temporaryFolder } from './receiver';

const TOKEN = 'a-token-of-the-owner';
const KEY_HASH = 'k'.repeat(43);
const OTHER_HASH = 'o'.repeat(43);
const HOLDS = { keyHash: KEY_HASH };

/** A receiver on a real socket, with what its owner sees. */
async function serving() {
  const folder = temporaryFolder();
  const logged: string[] = [];
  const served = await serve({
    config: { ...config, server: { ...config.server, trapSeconds: 0 } },
    port: 0,
    dataFolder: folder,
    distFolder: folder,
    adminToken: TOKEN,
    log: (line) => logged.push(line),
  });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  const see = async (path: string) => {
    const answer = await fetch(served.url + path, {
      headers: { Authorization: `Bearer ${TOKEN}` },
    });
    return answer.text();
  };
  return {
    logged,
    see,
    post: (body: unknown) =>
      fetch(`${served.url}/v1/contact`, {
        method: 'POST',
        headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    postPlain: (entries: Record<string, string>) =>
      fetch(`${served.url}/f/callback`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: ORIGIN, Referer: `${ORIGIN}/remont` },
        body: new URLSearchParams(entries),
      }),
    /** Names in the list of leads, of all or of those that others stand in for. */
    names: async (query = '') =>
      [...(await see(`/admin${query}`)).matchAll(/Лицо [А-Я]/g)].map(([name]) => name).sort(),
  };
}

/** A lead of somebody, sent so many seconds after nine. */
function lead(name: string, seconds: number, changes: Partial<Contact> = {}): Contact {
  const at = new Date(Date.parse('2026-11-22T09:00:00.000Z') + seconds * 1000).toISOString();
  return contact({ fields: { name, phone: '+79991234567' }, stamp: stamp({ at }), ...changes });
}

const orders = [
  ['the first before the edit', (first: Contact, edit: Contact) => [first, edit]],
  ['the edit before the first', (first: Contact, edit: Contact) => [edit, first]],
] as const;

for (const [order, inOrder] of orders) {
  test.each([
    ['the same key: the edit alone stands', HOLDS, HOLDS, ['Лицо Б']],
    ['another key: both stand', HOLDS, { keyHash: OTHER_HASH }, ['Лицо А', 'Лицо Б']],
    ['no key with the edit: both stand', HOLDS, {}, ['Лицо А', 'Лицо Б']],
    ['no key with the first: both stand', {}, HOLDS, ['Лицо А', 'Лицо Б']],
    ['no key with either: both stand', {}, {}, ['Лицо А', 'Лицо Б']],
  ])(`${order}, %s`, async (_, ofFirst, ofEdit, standing) => {
    const { post, names, see } = await serving();
    const first = lead('Лицо А', 0, ofFirst);
    const edit = lead('Лицо Б', 1, { ...ofEdit, replaces: first.id });
    for (const sent of inOrder(first, edit)) expect((await post(sent)).status).toBe(201);
    expect(await names()).toEqual(standing);
    const isReplaced = standing.length === 1;
    expect(await names('?show=replaced')).toEqual(isReplaced ? ['Лицо А'] : []);
    // Neither page says of a stranger's lead that it stands in for this one.
    expect((await see(`/admin/leads/${edit.id}`)).includes(`<code>${first.id}</code></a>`)).toBe(
      isReplaced,
    );
    expect((await see(`/admin/leads/${first.id}`)).includes(`<code>${edit.id}</code></a>`)).toBe(
      isReplaced,
    );
  });
}

test('a lead that names an edit instead of the first one of its chain replaces neither', async () => {
  const { post, names } = await serving();
  const first = lead('Лицо А', 0, HOLDS);
  const edit = lead('Лицо Б', 1, { ...HOLDS, replaces: first.id });
  const other = lead('Лицо В', 2, { ...HOLDS, replaces: edit.id });
  for (const sent of [first, edit, other]) await post(sent);
  expect(await names()).toEqual(['Лицо Б', 'Лицо В']);
});

test('a stranger who names the first one hides neither it nor its edits, nor is hidden by them', async () => {
  const { post, names } = await serving();
  const first = lead('Лицо А', 0, HOLDS);
  const edit = lead('Лицо Б', 1, { ...HOLDS, replaces: first.id });
  const stranger = lead('Лицо В', 2, { keyHash: OTHER_HASH, replaces: first.id });
  const last = lead('Лицо Г', 3, { ...HOLDS, replaces: first.id });
  for (const sent of [stranger, first, edit]) await post(sent);
  expect(await names()).toEqual(['Лицо Б', 'Лицо В']);
  await post(last);
  expect(await names()).toEqual(['Лицо В', 'Лицо Г']);
});

test('a first lead that is set aside is replaced by the holder of its key alone', async () => {
  const { post, names } = await serving();
  const first = lead('Лицо А', 0, { ...HOLDS, trap: { filled: true } });
  const stranger = lead('Лицо Б', 1, { keyHash: OTHER_HASH, replaces: first.id });
  const edit = lead('Лицо В', 2, { ...HOLDS, replaces: first.id });
  expect((await post(first)).status).toBe(202);
  await post(stranger);
  expect(await names('?show=aside')).toEqual(['Лицо А']);
  await post(edit);
  expect(await names('?show=aside')).toEqual([]);
  expect(await names()).toEqual(['Лицо Б', 'Лицо В']);
});

test('the key of a kept id cannot be changed by posting it again', async () => {
  const { post, names } = await serving();
  const first = lead('Лицо А', 0, HOLDS);
  await post(first);
  expect((await post({ ...first, keyHash: OTHER_HASH })).status).toBe(409);
  expect(await (await post(first)).json()).toEqual({
    ok: true,
    id: first.id,
    duplicate: true,
    receipt: expect.objectContaining({ v: 1 }),
  });
  await post(lead('Лицо Б', 1, { keyHash: OTHER_HASH, replaces: first.id }));
  expect(await names()).toEqual(['Лицо А', 'Лицо Б']);
});

test('a form that no script took has no key: it is replaced by nobody and replaces nobody', async () => {
  const { post, postPlain, names, see } = await serving();
  const first = lead('Лицо А', 0, HOLDS);
  await post(first);
  const entries = { name: 'Лицо Б', phone: '8 (999) 123-45-67', consent_callback: 'yes' };
  const forged = { replaces: first.id, keyHash: KEY_HASH, key_hash: KEY_HASH };
  expect((await postPlain({ ...entries, ...forged })).status).toBe(303);
  const ids = [...(await see('/admin/leads')).matchAll(/\/admin\/leads\/([0-9a-f-]{36})/g)];
  const plain = ids.map(([, id]) => id).find((id) => id !== first.id);
  await post(lead('Лицо В', 1, { ...HOLDS, replaces: plain ?? '' }));
  expect(await names()).toEqual(['Лицо А', 'Лицо Б', 'Лицо В']);
});

test('the hash leaves the receiver in no page and no log, not even with what could not be read', async () => {
  const { post, see, logged } = await serving();
  const first = lead('Лицо А', 0, HOLDS);
  const unread = {
    ...lead('Лицо Б', 1, HOLDS),
    v: 2,
    later: { keyHash: KEY_HASH, words: 'Слова' },
  };
  const strange = { ...lead('Лицо В', 2, HOLDS), later: { keyHash: KEY_HASH, words: 'Слова' } };
  for (const sent of [first, unread, strange]) await post(sent);
  const ids = [first, unread, strange].map(({ id }) => `/admin/leads/${id}`);
  for (const path of ['/admin/leads', '/admin/leads?show=aside', '/admin/consents', ...ids]) {
    expect(await see(path)).not.toContain(KEY_HASH);
  }
  expect(await see(`/admin/leads/${unread.id}`)).toContain('Лицо Б');
  expect(await see(`/admin/leads/${strange.id}`)).toContain('Слова');
  expect(logged.length).toBeGreaterThan(5);
  expect(logged.join('\n')).not.toContain(KEY_HASH);
});
