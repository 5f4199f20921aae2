import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seeded } from '../fuzz/random';
import { outsideOf } from './outside';
import { startPoster } from './poster';
import { startProcess } from './process';
import { databasePlace, temporaryFolder } from './receiver';

/** `npm run test:faults` posts twenty thousand and kills fifty times. */
const POSTS = Number(process.env.FAULTS_POSTS ?? 400);
const KILLS = Number(process.env.FAULTS_KILLS ?? 4);
const SEED = Number(process.env.FAULTS_SEED ?? 7077);
const SENDERS = 16;

test(`${POSTS} posts and ${KILLS} times kill -9: every 2xx stands once, and the figures say so`, async () => {
  const folder = temporaryFolder();
  const { url } = await databasePlace(join(folder, 'data'));
  const start = () => startProcess(folder, url);
  const random = seeded(SEED);
  let receiver = await start();
  const poster = startPoster(POSTS, SENDERS, (body) => receiver.post(body));
  const share = Math.floor(POSTS / (KILLS + 1));
  for (let kills = 1; kills <= KILLS; kills++) {
    const enough = share * kills - random.below(Math.ceil(share / 2));
    while (poster.taken.size < enough) await new Promise(setImmediate);
    await receiver.end('SIGKILL');
    receiver = await start();
  }
  await poster.done;
  await receiver.end('SIGKILL');
  receiver = await start();
  const database = await outsideOf(join(folder, 'data'));
  expect(await database.leads()).toEqual([...poster.taken].sort());
  expect(poster.taken.size).toBe(POSTS);
  const counted = await database.rows(
    `SELECT state, count FROM figures WHERE topic = 'lead' AND count > 0`,
  );
  expect(counted.map(({ state, count }) => [state, Number(count)])).toEqual([['stored', POSTS]]);
  expect(await receiver.end('SIGTERM')).toBe(0);
}, 3_600_000);
