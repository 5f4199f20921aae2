import { expect, test } from 'vitest';
import type { AddTogether } from '../../src/receiver/countTogether';
import { createLimiter } from '../../src/receiver/http/limiter';

/** What several processes add to, and how often they did. */
function sharedCounts() {
  const counts = new Map<string, number>();
  const asked = { times: 0 };
  const add: AddTogether = async (key, by) => {
    asked.times += 1;
    // Answers come later than whoever asks meanwhile.
    await new Promise(setImmediate);
    counts.set(key, (counts.get(key) ?? 0) + by);
    return { count: counts.get(key) ?? 0, leftMs: 60_000 };
  };
  return { add, asked };
}

const processes = (count: number, max: number, add: AddTogether) =>
  Array.from({ length: count }, () => createLimiter(max, 60_000, add));

test.each([
  ['in turn', 2, 60, 1],
  ['twenty at once', 2, 600, 20],
  ['all at once', 3, 60, 300],
  ['in turn, of a limit of one', 2, 1, 1],
])(
  '%s to %d processes, over a limit of %d → no more than that are let in',
  async (_, many, max, atOnce) => {
    const { add } = sharedCounts();
    const limiters = processes(many, max, add);
    let taken = 0;
    for (let sent = 0; sent < max * 2; sent += atOnce) {
      const batch = Array.from({ length: atOnce }, (_, at) =>
        limiters[(sent + at) % many]?.('a', 0),
      );
      for (const wait of await Promise.all(batch)) if (wait === 0) taken += 1;
    }
    expect(taken).toBe(max);
  },
);

test('of several processes each lets in three at most that the others know nothing of', async () => {
  const { add } = sharedCounts();
  const limiters = processes(8, 60, add);
  let taken = 0;
  for (let sent = 0; sent < 200; sent++) {
    if ((await limiters[sent % 8]?.('a', 0)) === 0) taken += 1;
  }
  expect(taken).toBeGreaterThanOrEqual(60);
  expect(taken).toBeLessThanOrEqual(60 + 7 * 3);
});

test('a minute’s posts of one address ask far less often than they are; a few ask not at all', async () => {
  const { add, asked } = sharedCounts();
  const limiter = createLimiter(60, 60_000, add);
  for (let sent = 0; sent < 3; sent++) await limiter('a', 0);
  expect(asked.times).toBe(0);
  for (let sent = 0; sent < 1000; sent++) await limiter('a', 0);
  expect(asked.times).toBeLessThan(20);
});

test('the minute is the one that began first, and a new one begins after it', async () => {
  const [one, other] = processes(2, 16, async () => ({ count: 100, leftMs: 12_000 }));
  expect([await one?.('a', 0), await one?.('a', 1)]).toEqual([0, 12]);
  expect([await other?.('a', 5000), await other?.('a', 5001)]).toEqual([0, 12]);
  expect(await one?.('a', 12_001)).toBe(0);
});

test('while the others cannot be asked, a process counts alone', async () => {
  const limiter = createLimiter(60, 60_000, () => Promise.reject(new Error('gone')));
  let taken = 0;
  for (let sent = 0; sent < 100; sent++) if ((await limiter('a', 0)) === 0) taken += 1;
  expect(taken).toBe(60);
});
