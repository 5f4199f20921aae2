import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPageCounts } from '../../src/receiver/intake/pageCounts';
import { StoreFailure } from '../../src/receiver/store/failure';
import type { PageFigure } from '../../src/receiver/store/pageFigures';
import { MAX_FIGURES_BYTES } from '../../src/wire/limits';
import { config } from './messages';
import { ORIGIN, serve, startReceiver, type TestReceiver, temporaryFolder } from './receiver';
import { badFigures, goodFigures } from './wireFixtures';

const METRIKA = { metrika: { preset: 'yandex-metrika', id: '12345678' } };
const ON = { figures: true, services: METRIKA };

/** Posts as a page does: no type of its own, so that no preflight goes before. */
const tell = (receiver: TestReceiver, body: unknown, headers: Record<string, string> = {}) =>
  receiver.post('/v1/figures', body, { 'Content-Type': 'text/plain;charset=UTF-8', ...headers });

/** What is counted once all of it is written, as `day what subject state: count`. */
async function counted({ store }: Pick<TestReceiver, 'store'>): Promise<string[]> {
  const rows = await store.pageFigures.between('0000-00-00', '9999-99-99');
  return rows.map(({ day, what, subject, state, count }) =>
    [day, what, subject, state, count].filter((part) => part !== '').join(' '),
  );
}

test('what pages tell → 204 without a body, counts of the day, and nothing of who told it', async () => {
  const receiver = await startReceiver(ON);
  const accepted = [
    { v: 1, what: 'shown' },
    { v: 1, what: 'accepted', choice: { analytics: true, marketing: true, metrika: true } },
    { v: 1, what: 'ran', service: 'metrika' },
  ];
  const answer = await tell(receiver, accepted);
  expect(answer.status).toBe(204);
  expect(await answer.text()).toBe('');
  expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  expect(answer.headers.get('set-cookie')).toBeNull();
  for (const body of [
    accepted,
    { v: 1, what: 'shown' },
    [
      { v: 1, what: 'shown' },
      { v: 1, what: 'declined' },
    ],
    [
      { v: 1, what: 'shown' },
      { v: 1, what: 'chosen', choice: { analytics: true, marketing: false, metrika: true } },
    ],
    { v: 1, what: 'ran', service: 'metrika' },
  ]) {
    expect((await tell(receiver, body)).status).toBe(204);
  }
  await expect
    .poll(() => counted(receiver), { timeout: 5000 })
    .toEqual([
      '2026-11-22 accepted 2',
      '2026-11-22 chosen 1',
      '2026-11-22 declined 1',
      '2026-11-22 granted analytics accepted 2',
      '2026-11-22 granted analytics chosen 1',
      '2026-11-22 granted marketing accepted 2',
      '2026-11-22 granted metrika accepted 2',
      '2026-11-22 granted metrika chosen 1',
      '2026-11-22 ran metrika after 2',
      '2026-11-22 ran metrika later 1',
      '2026-11-22 shown 5',
    ]);
  expect(receiver.logged.join('\n')).not.toMatch(/203\.0\.113|accepted|metrika/);
});

test('switched off → 404 and nothing is counted', async () => {
  const receiver = await startReceiver({ services: METRIKA });
  expect((await tell(receiver, { v: 1, what: 'shown' })).status).toBe(404);
  expect((await receiver.fetch('/v1/figures')).status).toBe(404);
  expect(await counted(receiver)).toEqual([]);
});

test.each([
  ['a foreign origin', 403, { v: 1, what: 'shown' }, { Origin: 'https://elsewhere.example' }],
  ['no origin', 403, { v: 1, what: 'shown' }, { Origin: '' }],
  ['no JSON', 400, '{', {}],
  ['another type', 415, { v: 1, what: 'shown' }, { 'Content-Type': 'image/png' }],
  ['too much', 413, ' '.repeat(MAX_FIGURES_BYTES + 1), {}],
  ['null', 422, 'null', {}],
])('%s → %i, and nothing is counted', async (_, status, body, headers) => {
  const receiver = await startReceiver(ON);
  expect((await tell(receiver, body, headers)).status).toBe(status);
  expect(await counted(receiver)).toEqual([]);
});

test.each(goodFigures)('%s → 204', async (_, body) => {
  const receiver = await startReceiver(ON);
  expect((await tell(receiver, body)).status).toBe(204);
});

test.each(badFigures)(
  '%s → 422 at its path, and nothing is counted',
  async (_, { failsAt, body }) => {
    const receiver = await startReceiver(ON);
    const answer = await tell(receiver, body);
    expect(answer.status).toBe(422);
    const { errors } = (await answer.json()) as { errors: { field?: string }[] };
    expect(errors.map(({ field }) => field ?? '')).toEqual([failsAt]);
    expect(await counted(receiver)).toEqual([]);
  },
);

test('GET and HEAD → 405; a preflight of a program that says JSON is answered', async () => {
  const receiver = await startReceiver(ON);
  for (const method of ['GET', 'HEAD', 'PUT']) {
    const answer = await receiver.fetch('/v1/figures', { method, headers: { Origin: ORIGIN } });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  }
  const asked = { Origin: ORIGIN, 'Access-Control-Request-Method': 'POST' };
  const leave = await receiver.fetch('/v1/figures', { method: 'OPTIONS', headers: asked });
  expect(leave.status).toBe(204);
});

test('ids that the configuration does not have make no rows; the rest of the page counts', async () => {
  const receiver = await startReceiver(ON);
  const made = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`made_up_${n}`, true]));
  const body = [
    { v: 1, what: 'shown' },
    { v: 1, what: 'chosen', choice: { ...made, toString: true, analytics: true } },
    { v: 1, what: 'ran', service: 'made_up' },
  ];
  expect((await tell(receiver, body)).status).toBe(204);
  await expect
    .poll(() => counted(receiver))
    .toEqual([
      '2026-11-22 chosen 1',
      '2026-11-22 granted analytics chosen 1',
      '2026-11-22 shown 1',
    ]);
});

test('figures have a budget of their own: they take no lead its place', async () => {
  const receiver = await startReceiver({ ...ON, server: { postsPerMinute: 2 } });
  const statuses = [];
  for (let n = 0; n < 3; n++) statuses.push((await tell(receiver, { v: 1, what: 'shown' })).status);
  expect(statuses).toEqual([204, 204, 429]);
  expect((await receiver.post('/v1/contact', '{}')).status).not.toBe(429);
});

test('a day begins at midnight of the zone that the owner names', async () => {
  const receiver = await startReceiver({ ...ON, server: { timeZone: 'Asia/Kamchatka' } });
  receiver.now.ms = Date.parse('2026-11-22T11:59:59Z');
  await tell(receiver, { v: 1, what: 'shown' });
  receiver.now.ms = Date.parse('2026-11-22T12:00:00Z');
  await tell(receiver, { v: 1, what: 'shown' });
  await expect
    .poll(() => counted(receiver), { timeout: 5000 })
    .toEqual(['2026-11-22 shown 1', '2026-11-23 shown 1']);
});

test('a receiver that is stopped writes what it gathered; two that follow each other add up', async () => {
  const dataFolder = join(temporaryFolder(), 'data');
  const post = (url: string) =>
    fetch(`${url}/v1/figures`, {
      method: 'POST',
      headers: { Origin: ORIGIN },
      body: JSON.stringify({ v: 1, what: 'shown' }),
    });
  for (let run = 0; run < 2; run++) {
    const serving = await serve({
      config: { ...config, ...ON },
      ...{ dataFolder, port: 0, distFolder: dataFolder },
    });
    if (serving.kind === 'failed') throw new Error(serving.message);
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(serving.url)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(204));
    await serving.close();
  }
  const receiver = await startReceiver(ON, join(dataFolder, '..'));
  const [row = ''] = await counted(receiver);
  expect(row).toMatch(/ shown 40$/);
});

test('a database that does not answer → logged once, and what was told is written when it does', async () => {
  const rows: (readonly PageFigure[])[] = [];
  const logged: string[] = [];
  let isDown = true;
  const counts = createPageCounts({
    log: (line) => logged.push(line),
    store: {
      async add(work) {
        if (isDown) throw new StoreFailure('SQLITE_FULL');
        // Of the transaction only these rows are asked for.
        return work({
          pageFigures: { add: async (some: readonly PageFigure[]) => void rows.push(some) },
        } as never);
      },
    },
  });
  const shown = { day: '2026-11-22', what: 'shown', subject: '', state: '', count: 1 } as const;
  counts.note([shown]);
  await counts.written();
  counts.note([shown]);
  await counts.written();
  expect(logged).toEqual(['figures: SQLITE_FULL']);
  isDown = false;
  counts.note([shown]);
  await counts.written();
  expect(rows.flat()).toEqual([{ ...shown, count: 3 }]);
});

test('what a heartbeat’s browser tells → 204, and no count', async () => {
  const receiver = await startReceiver(ON);
  const agent = { 'User-Agent': 'Mozilla/5.0 Chrome/140.0 Safari/537.36 AssentHeartbeat/1' };
  expect((await tell(receiver, { v: 1, what: 'shown' }, agent)).status).toBe(204);
  expect((await tell(receiver, { v: 1, what: 'accepted', choice: {} })).status).toBe(204);
  await expect.poll(() => counted(receiver)).toEqual(['2026-11-22 accepted 1']);
});
