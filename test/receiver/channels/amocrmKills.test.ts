import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startPoster } from '../poster';
import { startProcess } from '../process';
import { databasePlace, temporaryFolder } from '../receiver';
import { AMO_TOKEN, amocrmSide } from './amocrmSide';

/** `npm run test:faults` does more of it: an account takes about one lead a second. */
const isLong = process.env.FAULTS_KILLS !== undefined;
const [POSTS, KILLS] = isLong ? [300, 10] : [8, 1];

test(`${POSTS} leads of one person and ${KILLS} times kill -9: each stands in amoCRM once, all tied to one contact`, async () => {
  const folder = temporaryFolder();
  const { url } = await databasePlace(join(folder, 'data'));
  // The search never knows what was added, and some answers are lost after it was.
  const side = await amocrmSide(
    (call, n) => (call.startsWith('POST') && n % 5 === 2 ? { cut: 'after' } : undefined),
    { isLate: true },
  );
  const amo = { channel: 'amocrm', account: 'optimum', api: side.origin, recipient: 'operator' };
  const server = { privateHosts: ['127.0.0.1'], deliveries: { amo: amo as never } };
  const env = { ASSENT_AMO_TOKEN: AMO_TOKEN, ASSENT_DELIVERY_CLOCK: 'fast' };
  const start = () => startProcess(folder, url, { server }, { env });
  let receiver = await start();
  const poster = startPoster(POSTS, 4, (body) => receiver.post(body));
  for (let kills = 1; kills <= KILLS; kills++) {
    const share = (POSTS / (KILLS + 1)) * kills;
    await expect
      .poll(() => side.leads.length, { timeout: 600_000, interval: 5 })
      .toBeGreaterThanOrEqual(share);
    await receiver.end('SIGKILL');
    receiver = await start();
  }
  await poster.done;
  const figures = async () => (await fetch(`${receiver.url}/metrics`)).text();
  // What was under way at the last kill is left alone until an answer to it would be late.
  await expect
    .poll(figures, { timeout: 1_200_000, interval: 500 })
    .toContain('assent_deliveries_pending 0');
  const names = side.leads.map(({ name = '' }) => name.split('№ ')[1]);
  expect(names.sort()).toEqual([...poster.taken].sort());
  expect(side.contacts).toHaveLength(1);
  expect(side.leads.every(({ contacts }) => contacts[0] === side.contacts[0]?.id)).toBe(true);
  for (const lead of side.leads) expect(side.notesOf(lead)).toHaveLength(1);
  expect(receiver.printed()).not.toContain(AMO_TOKEN);
  expect(await receiver.end('SIGTERM')).toBe(0);
}, 3_600_000);
