import { expect, test } from 'vitest';
import type { Role } from '../../src/core/role';
import { giveAccess } from '../../src/receiver/access/giveAccess';
import { createApp } from '../../src/receiver/app';
import { sha256 } from '../../src/receiver/digest';
import { desk } from './desk';
import { startReceiver, type TestReceiver, TOKEN } from './receiver';

async function give(receiver: TestReceiver, role: Role, name = 'Anna') {
  const given = await giveAccess(receiver.store, { name, role, nowMs: receiver.now.ms });
  if (given.kind !== 'given') throw new Error(given.kind);
  return { ...given.access, token: given.token, desk: () => desk(receiver, '/admin', given.token) };
}

/** Another process on the same database. */
function beside(receiver: TestReceiver, changes: { adminToken?: string } = {}) {
  const app = createApp({ ...receiver.parts, ...changes });
  return {
    fetch: async (path: string, init: RequestInit = {}) =>
      app.fetch(new Request(`http://localhost:8788${path}`, init), {
        incoming: { socket: { remoteAddress: '203.0.113.9' } },
      }),
  };
}

const statusOf = async (
  at: Pick<TestReceiver, 'fetch'>,
  headers: Record<string, string>,
  path = '/admin/leads',
) => (await at.fetch(path, { headers })).status;

test('an owner makes a token on the page; it is told once, opens the desk, and its hash alone is kept', async () => {
  const receiver = await startReceiver();
  const owner = await desk(receiver, '/admin/access');
  expect(await (await owner.see('/admin/access')).text()).toContain('Nobody but you');
  const answer = await owner.press('/admin/access', { name: '  Анна   К. ', role: 'manager' });
  const page = await answer.text();
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const token = /class="secret"[^>]*>([\w-]{43})</.exec(page)?.[1] ?? '';
  expect(page).toContain('Анна К. has access');
  const list = await (await owner.see('/admin/access')).text();
  expect(list).toContain('Анна К.');
  expect(list).toContain('not yet');
  expect(list).not.toContain(token);
  expect(receiver.logged.join('\n')).not.toContain(token);
  const rows = await receiver.database.reads.selectFrom('access').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(rows[0]?.token_hash).toBe(sha256(token));
  expect(await statusOf(receiver, { Authorization: `Bearer ${token}` })).toBe(200);
  const anna = await desk(receiver, '/admin', token);
  expect((await anna.see('/admin/leads')).status).toBe(200);
  expect(await (await owner.see('/admin/access')).text()).toMatch(
    /last here: <time datetime="2026-11-22"/,
  );
});

test.each([
  ['', 'manager', /called/],
  ['   ', 'manager', /called/],
  ['a'.repeat(61), 'manager', /60 characters/],
  ['An\u202Ena', 'owner', /nobody sees/],
  ['Anna\u0000', 'owner', /nobody sees/],
  ['anna', 'owner', /has access already/],
  ['Boris', 'admin', /Choose a role/],
])(
  'the name %j with the role %j → nobody gets access, and the page says why',
  async (name, role, why) => {
    const receiver = await startReceiver();
    await give(receiver, 'manager');
    const owner = await desk(receiver, '/admin/access');
    const answer = await owner.press('/admin/access', { name, role });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringMatching(why)]);
    expect(await receiver.store.access.list()).toHaveLength(1);
  },
);

test('a button of another session gives and takes no access', async () => {
  const receiver = await startReceiver();
  const anna = await give(receiver, 'manager');
  const owner = await desk(receiver, '/admin/access');
  const other = await desk(receiver, '/admin/access');
  const foreign = /name="token" value="([^"]+)"/.exec(
    await (await other.see('/admin')).text(),
  )?.[1];
  for (const token of [foreign ?? '', '', 'x']) {
    const made = await owner.press('/admin/access', { name: 'B', role: 'owner' }, token);
    const taken = await owner.press(`/admin/access/${anna.id}/revoke`, {}, token);
    expect([made.status, taken.status]).toEqual([403, 403]);
  }
  expect(await receiver.store.access.list()).toHaveLength(1);
});

test('access taken back → open sessions and the token end at once, for every process; others go on', async () => {
  const receiver = await startReceiver();
  const [anna, boris] = [await give(receiver, 'owner'), await give(receiver, 'manager', 'Борис')];
  const [hers, his] = [await anna.desk(), await boris.desk()];
  const others = beside(receiver);
  expect(await statusOf(others, { Cookie: hers.Cookie })).toBe(200);
  const owner = await desk(receiver, '/admin/access');
  const answer = await owner.press(`/admin/access/${anna.id}/revoke`);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/access']);
  for (const at of [receiver, others]) {
    expect(await statusOf(at, { Cookie: hers.Cookie })).toBe(401);
    expect(await statusOf(at, { Authorization: `Bearer ${anna.token}` })).toBe(401);
    expect(await statusOf(at, { Cookie: his.Cookie })).toBe(200);
  }
  expect((await give(receiver, 'manager')).name).toBe('Anna');
});

test('a sign-in works at every process on the database, outlives a restart, and ends everywhere', async () => {
  const receiver = await startReceiver();
  const session = await desk(receiver, '/admin/leads');
  const others = beside(receiver);
  expect(await statusOf(others, { Cookie: session.Cookie })).toBe(200);
  expect((await session.press('/admin/sign-out')).status).toBe(303);
  expect(await statusOf(others, { Cookie: session.Cookie })).toBe(401);
});

test('a page of one process is pressed at another, also where each made its own token', async () => {
  const receiver = await startReceiver();
  const anna = await give(receiver, 'owner');
  const others = beside(receiver, { adminToken: 'another-token-of-the-owner' });
  const { Cookie } = await anna.desk();
  const page = await (await receiver.fetch('/admin/access', { headers: { Cookie } })).text();
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const made = await others.fetch('/admin/access', {
    method: 'POST',
    headers: { Cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token, name: 'B', role: 'manager' }).toString(),
  });
  expect(made.status).toBe(200);
});

test('another token of the receiver ends the sign-ins of the one before, and nobody else’s', async () => {
  const receiver = await startReceiver();
  const [owner, anna] = [
    await desk(receiver, '/admin'),
    await (await give(receiver, 'owner')).desk(),
  ];
  const changed = beside(receiver, { adminToken: 'another-token-of-the-owner' });
  expect(await statusOf(changed, { Cookie: owner.Cookie })).toBe(401);
  expect(await statusOf(changed, { Cookie: anna.Cookie })).toBe(200);
});

test('twelve hours end a sign-in, and its row goes with the next one', async () => {
  const receiver = await startReceiver();
  const { Cookie } = await desk(receiver, '/admin');
  receiver.now.ms += 12 * 3_600_000;
  expect(await statusOf(receiver, { Cookie })).toBe(401);
  await desk(receiver, '/admin');
  const rows = await receiver.database.reads.selectFrom('sessions').select('ends_at').execute();
  expect(rows).toHaveLength(1);
});

test('a database that writes nothing just now → the owner still comes in, and sees what is kept', async () => {
  const receiver = await startReceiver();
  await receiver.database.write(({ db }) =>
    db.schema.alterTable('sessions').renameTo('sessions_away').execute(),
  );
  const { fetch } = receiver;
  const { Cookie } = await desk({ fetch }, '/admin/leads');
  expect(await statusOf(receiver, { Cookie })).toBe(200);
});

test('a day on which somebody came is written once', async () => {
  const receiver = await startReceiver();
  const anna = await give(receiver, 'manager');
  const bearer = { Authorization: `Bearer ${anna.token}` };
  const usedOn = async () => (await receiver.store.access.find(anna.id))?.usedOn;
  await statusOf(receiver, bearer);
  expect(await usedOn()).toBe('2026-11-22');
  let writes = 0;
  const { store } = receiver.parts;
  const counting = createApp({
    ...receiver.parts,
    store: { ...store, write: (work) => store.write(work).finally(() => writes++) },
  });
  await counting.fetch(new Request('http://localhost/admin/leads', { headers: bearer }));
  receiver.now.ms += 24 * 3_600_000;
  for (let visit = 0; visit < 3; visit++) {
    await counting.fetch(new Request('http://localhost/admin/leads', { headers: bearer }));
  }
  expect([await usedOn(), writes]).toEqual(['2026-11-23', 1]);
});

test.each([
  ['/admin/leads/00000000-0000-4000-8000-000000000001?x=1', true],
  ['/admin', true],
  ['/admin/aside', true],
  ['/administration', false],
  ['/admin/../mine', false],
  ['/mine', false],
  ['//evil.example/admin/', false],
  ['https://evil.example/admin/', false],
  ['/\\evil.example/admin', false],
  ['/admin//evil.example', false],
  ['javascript:alert(1)', false],
  ['\n/admin\r\nSet-Cookie: a=b', false],
  [`/admin/${'x'.repeat(600)}`, false],
  ['', false],
])('signing in with %j to come back to → there: %s', async (to, isKept) => {
  const receiver = await startReceiver();
  const answer = await receiver.fetch('/admin/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token: TOKEN, to }).toString(),
  });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, isKept ? to : '/admin']);
});

test('the sign-in page of a lead leads back to that lead, also after a wrong token', async () => {
  const receiver = await startReceiver();
  const path = '/admin/leads/00000000-0000-4000-8000-000000000001?a=1&b=2';
  const to = /name="to" value="([^"]+)"/;
  const page = await (await receiver.fetch(path)).text();
  expect(to.exec(page)?.[1]).toBe(path.replaceAll('&', '&amp;'));
  const wrong = await receiver.fetch('/admin/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token: 'wrong', to: path }).toString(),
  });
  expect(to.exec(await wrong.text())?.[1]).toBe(path.replaceAll('&', '&amp;'));
});

test.each([
  [
    'a link pressed on another site',
    { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-User': '?1' },
    '0',
  ],
  ['the same page going on by itself', { 'Sec-Fetch-Site': 'cross-site' }, null],
  ['a link of ours', { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-User': '?1' }, null],
  ['an address typed', { 'Sec-Fetch-Site': 'none', 'Sec-Fetch-User': '?1' }, null],
])(
  '%s without a cookie → asks once more, with the cookie, only where that may be away',
  async (_, headers, refresh) => {
    const answer = await (await startReceiver()).fetch('/admin/leads/x', { headers });
    expect([answer.status, answer.headers.get('refresh')]).toEqual([401, refresh]);
    expect((await answer.text()).includes('type="password"')).toBe(refresh === null);
  },
);
