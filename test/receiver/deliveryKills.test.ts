import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seeded } from '../fuzz/random';
import { operator, otherSide, SECRET } from './otherSide';
import { startPoster } from './poster';
import { startProcess } from './process';
import { databasePlace, temporaryFolder } from './receiver';

/** `npm run test:faults` posts twenty thousand and kills fifty times. */
const POSTS = Number(process.env.FAULTS_POSTS ?? 200);
const KILLS = Number(process.env.FAULTS_KILLS ?? 3);
const SEED = Number(process.env.FAULTS_SEED ?? 7077);

test(`${POSTS} posts and ${KILLS} times kill -9: every lead reaches the other side, once by its id`, async () => {
  const folder = temporaryFolder();
  const { url } = await databasePlace(join(folder, 'data'));
  const random = seeded(SEED);
  // Some are not taken at first, so that what is under way at a kill differs each time.
  const side = await otherSide(() => (random.below(10) === 0 ? 503 : 200));
  const server = {
    privateHosts: ['127.0.0.1'],
    deliveries: { crm: { ...operator, url: side.url } },
  };
  const env = { ASSENT_CRM_SECRET: SECRET, ASSENT_DELIVERY_CLOCK: 'fast' };
  const start = () => startProcess(folder, url, { server }, { env });
  let receiver = await start();
  const poster = startPoster(POSTS, 8, (body) => receiver.post(body));
  const share = Math.floor(POSTS / (KILLS + 1));
  for (let kills = 1; kills <= KILLS; kills++) {
    while (poster.taken.size < share * kills) await new Promise(setImmediate);
    await receiver.end('SIGKILL');
    receiver = await start();
  }
  await poster.done;
  const figures = async () => (await fetch(`${receiver.url}/metrics`)).text();
  // What was under way at the last kill is left alone until an answer to it would be late.
  await expect
    .poll(figures, { timeout: 300_000, interval: 500 })
    .toContain('assent_deliveries_pending 0');
  const leads = new Set<unknown>();
  for (const { headers, body } of side.arrived) {
    const { data } = JSON.parse(body);
    expect(headers['webhook-id']).toBe(`${data.id}.1.crm`);
    leads.add(data.id);
  }
  expect([...leads].sort()).toEqual([...poster.taken].sort());
  expect(await receiver.end('SIGTERM')).toBe(0);
}, 3_600_000);
