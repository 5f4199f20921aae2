import { join } from 'node:path';
import { expect } from 'vitest';
import { poll, testAtOnce } from '../atOnce';
import { seeded } from '../fuzz/random';
import { isPostgres } from '../postgres/testDatabase';
import { AMO_TOKEN, amocrmSide } from './channels/amocrmSide';
import { operator, otherSide, SECRET } from './otherSide';
import { startPoster } from './poster';
import { startProcess } from './process';
import { databasePlace, temporaryFolder } from './receiver';

/** `npm run test:faults` posts twenty thousand and kills fifty times. */
const POSTS = Number(process.env.FAULTS_POSTS ?? 200);
const KILLS = Number(process.env.FAULTS_KILLS ?? 3);
/** An account of amoCRM takes about one lead a second. */
const [AMO_POSTS, AMO_KILLS] = process.env.FAULTS_KILLS === undefined ? [8, 1] : [300, 10];
const SEED = Number(process.env.FAULTS_SEED ?? 7077);

testAtOnce(
  `${POSTS} posts and ${KILLS} times kill -9: every lead reaches the other side, once by its id`,
  async () => {
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
    await poll(figures, { timeout: 300_000, interval: 500 }).toContain(
      'assent_deliveries_pending 0',
    );
    const leads = new Set<unknown>();
    for (const { headers, body } of side.arrived) {
      const { data } = JSON.parse(body);
      expect(headers['webhook-id']).toBe(`${data.id}.1.crm`);
      leads.add(data.id);
    }
    expect([...leads].sort()).toEqual([...poster.taken].sort());
    expect(await receiver.end('SIGTERM')).toBe(0);
  },
  3_600_000,
);

// What goes to an account asks no database: once is enough.
if (!isPostgres) {
  testAtOnce(
    `${AMO_POSTS} leads of one person and ${AMO_KILLS} times kill -9: each stands in amoCRM once, all tied to one contact`,
    async () => {
      const folder = temporaryFolder();
      const { url } = await databasePlace(join(folder, 'data'));
      // The search never knows what was added, and some answers are lost after it was.
      const side = await amocrmSide(
        (call, n) => (call.startsWith('POST') && n % 5 === 2 ? { cut: 'after' } : undefined),
        { isLate: true },
      );
      const amo = {
        channel: 'amocrm',
        account: 'optimum',
        api: side.origin,
        recipient: 'operator',
      };
      const server = { privateHosts: ['127.0.0.1'], deliveries: { amo: amo as never } };
      const env = { ASSENT_AMO_TOKEN: AMO_TOKEN, ASSENT_DELIVERY_CLOCK: 'fast' };
      const start = () => startProcess(folder, url, { server }, { env });
      let receiver = await start();
      const poster = startPoster(AMO_POSTS, 4, (body) => receiver.post(body));
      for (let kills = 1; kills <= AMO_KILLS; kills++) {
        const share = (AMO_POSTS / (AMO_KILLS + 1)) * kills;
        await poll(() => side.leads.length, {
          timeout: 600_000,
          interval: 5,
        }).toBeGreaterThanOrEqual(share);
        await receiver.end('SIGKILL');
        receiver = await start();
      }
      await poster.done;
      const figures = async () => (await fetch(`${receiver.url}/metrics`)).text();
      // What was under way at the last kill is left alone until an answer to it would be late.
      await poll(figures, { timeout: 1_200_000, interval: 500 }).toContain(
        'assent_deliveries_pending 0',
      );
      const names = side.leads.map(({ name = '' }) => name.split('№ ')[1]);
      expect(names.sort()).toEqual([...poster.taken].sort());
      expect(side.contacts).toHaveLength(1);
      expect(side.leads.every(({ contacts }) => contacts[0] === side.contacts[0]?.id)).toBe(true);
      for (const lead of side.leads) expect(side.notesOf(lead)).toHaveLength(1);
      expect(receiver.printed()).not.toContain(AMO_TOKEN);
      expect(await receiver.end('SIGTERM')).toBe(0);
    },
    3_600_000,
  );
}
