import { expect, onTestFinished, test } from 'vitest';
import type { ServerConfig } from '../../../src/core/serverConfig';
import { config, contact } from '../messages';
import { outsideOf } from '../outside';
import { ORIGIN, serve, temporaryFolder } from '../receiver';

/** Two receivers on one database. */
async function two(server: ServerConfig) {
  const folder = temporaryFolder();
  const own = { ...config, server: { trustProxy: true, ...server } };
  const start = async () => {
    const served = await serve({ config: own, port: 0, dataFolder: folder, distFolder: folder });
    if (served.kind === 'failed') throw new Error(served.message);
    onTestFinished(() => served.close());
    return served.url;
  };
  return { urls: [await start(), await start()], folder };
}

const ADDRESS = '203.0.113.77';

async function post(url: string | undefined, body: unknown, from = ADDRESS): Promise<Response> {
  return fetch(`${url}/v1/contact`, {
    method: 'POST',
    headers: { Origin: ORIGIN, 'Content-Type': 'application/json', 'X-Forwarded-For': from },
    body: JSON.stringify(body),
  });
}

/** How many of many posts, sent to each in turn, were let in. */
async function letIn(urls: string[], posts: number, from: (at: number) => string = () => ADDRESS) {
  let taken = 0;
  for (let at = 0; at < posts; at++) {
    const answer = await post(urls[at % urls.length], contact(), from(at));
    if (answer.status === 201) taken += 1;
    else
      expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true]);
  }
  return taken;
}

test.each<[string, ServerConfig, (at: number) => string]>([
  ['address', {}, () => ADDRESS],
  ['network', { postsPerMinuteNetwork: 60 }, (at) => `203.0.113.${at}`],
  ['form', { postsPerMinuteForm: 60 }, (at) => `203.0.${at}.1`],
])('two receivers on one database let in of one %s what one would', async (_, server, from) => {
  const { urls } = await two(server);
  expect(await letIn(urls, 80, from)).toBe(60);
});

test('sign-ins are counted by both together', async () => {
  const { urls } = await two({});
  const statuses: number[] = [];
  for (let at = 0; at < 16; at++) {
    const answer = await fetch(`${urls[at % 2]}/admin/sign-in`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'token=a-wrong-one-of-some-length',
    });
    statuses.push(answer.status);
  }
  expect(statuses).toEqual([...Array(10).fill(401), ...Array(6).fill(429)]);
});

test('counts lie in a table that waits for no disk, and no address stands in it', async () => {
  const { urls, folder } = await two({});
  await letIn(urls, 20);
  const database = await outsideOf(folder);
  const [table] = await database.rows(
    "select relpersistence::text as kind from pg_class where relname = 'limit_counts'",
  );
  expect(table?.kind).toBe('u');
  const rows = await database.rows('select * from limit_counts');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('203.0');
});

test('a count that a clock an hour ahead has begun keeps nobody out for that hour', async () => {
  const { urls, folder } = await two({});
  const [ahead = '', other = ''] = urls;
  expect(await letIn([ahead], 62)).toBe(60);
  const outside = await outsideOf(folder);
  await outside.run('UPDATE limit_counts SET expire = expire + 3600000');
  expect(await letIn([other], 30)).toBe(30);
});
