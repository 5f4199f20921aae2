import { expect, test } from 'vitest';
import { giveAccess } from '../../src/receiver/access/giveAccess';
import { ROUTE_ROLES } from '../../src/receiver/admin/roles';
import { createApp } from '../../src/receiver/app';
import { desk } from './desk';
import { contact } from './messages';
import { startReceiver } from './receiver';

/** Open to everybody: the ways in and out. */
const DOORS = ['POST /admin/sign-in', 'POST /admin/sign-out', 'GET /admin/style.css'];

async function asManager() {
  const receiver = await startReceiver();
  const given = await giveAccess(receiver.store, {
    ...{ name: 'Анна', role: 'manager', nowMs: receiver.now.ms },
  });
  if (given.kind !== 'given') throw new Error(given.kind);
  const names = createApp(receiver.parts)
    .routes.filter(({ path }) => path.startsWith('/admin'))
    .filter(({ method, path }) => method !== 'ALL' || !path.endsWith('*'))
    .map(({ method, path }) => `${method} ${path}`);
  const routes = [...new Set(names)].filter((name) => !DOORS.includes(name));
  return { receiver, token: given.token, routes };
}

test('every route of the desk says who may use it, and each that says so is there', async () => {
  const { routes } = await asManager();
  expect(routes.toSorted()).toEqual(Object.keys(ROUTE_ROLES).toSorted());
});

test('a manager, signed in or by bearer, is kept out of what is for owners, in words, and of nothing else', async () => {
  const { receiver, token, routes } = await asManager();
  const signedIn = await desk(receiver, '/admin/leads', token);
  const headers = { Authorization: `Bearer ${token}`, 'Accept-Language': 'en' };
  const own = await (await receiver.fetch('/admin/leads', { headers })).text();
  const formToken = /name="token" value="([^"]+)"/.exec(own)?.[1] ?? '';
  const outcomes: Record<string, string[]> = {};
  for (const route of routes) {
    const [method = '', pattern = ''] = route.split(' ');
    const path = pattern.replace(/:act\{(\w+)[^}]*\}/, '$1').replace(/:\w+/g, 'none');
    const sent = {
      method,
      headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token: formToken, sure: 'yes' }).toString(),
    };
    const answers = [
      method === 'GET' ? await signedIn.see(path) : await signedIn.press(path, { sure: 'yes' }),
      await receiver.fetch(path, method === 'GET' ? { headers } : sent),
    ];
    outcomes[route] = await Promise.all(
      answers.map(async (answer) => {
        if (answer.status !== 403) return 'manager';
        return (await answer.text()).includes('This is for owners') ? 'owner' : 'unsaid';
      }),
    );
  }
  const expected = Object.fromEntries(
    Object.entries(ROUTE_ROLES).map(([route, role]) => [route, [role, role]]),
  );
  expect(outcomes).toEqual(expected);
});

test('an owner by name may do what the owner of the receiver may', async () => {
  const { receiver } = await asManager();
  const given = await giveAccess(receiver.store, {
    ...{ name: 'Boris', role: 'owner', nowMs: receiver.now.ms },
  });
  const boris = await desk(receiver, '/admin', given.kind === 'given' ? given.token : '');
  for (const path of ['/admin/access', '/admin/exports']) {
    expect((await boris.see(path)).status).toBe(200);
  }
});

test('a manager is led to nothing that they may not open', async () => {
  const { receiver, token } = await asManager();
  const anna = await desk(receiver, '/admin/leads', token);
  const seen = new Set<string>();
  const waiting = ['/admin/leads'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const answer = await anna.see(path);
    expect([path, answer.status]).toEqual([path, 200]);
    const links = (await answer.text()).matchAll(/href="(\/admin\/[^"#]*)"/g);
    waiting.push(...[...links].flatMap(([, link]) => link ?? []));
  }
  expect(seen.size).toBeGreaterThan(3);
});

test('a manager sees a lead without what is for owners; the act of an erasure names who did it', async () => {
  const { receiver, token } = await asManager();
  const sent = contact();
  await receiver.post('/v1/contact', sent);
  const path = `/admin/leads/${sent.id}`;
  const anna = await desk(receiver, path, token);
  const page = await (await anna.see(path)).text();
  expect(page).toContain('ask an owner');
  expect(page).not.toMatch(/\/(erase|hold|mine-link|disclose)"|proof\.zip/);
  const given = await giveAccess(receiver.store, {
    ...{ name: 'Борис Годунов', role: 'owner', nowMs: receiver.now.ms },
  });
  const boris = await desk(receiver, path, given.kind === 'given' ? given.token : '');
  expect(await (await boris.see(path)).text()).toMatch(/\/erase".*/);
  const erased = await boris.press(`${path}/erase`, { sure: 'yes' });
  const act = await (await boris.see(erased.headers.get('location') ?? '')).text();
  expect(act).toContain('the operator: Борис Годунов');
});
