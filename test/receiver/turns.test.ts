import { expect, onTestFinished, test } from 'vitest';
import { paceOf } from '../../src/receiver/deliveries/pace';
import { openDatabase } from '../../src/receiver/store/openDatabase';
import { databasePlace, temporaryFolder } from './receiver';

/** Two processes on one database, as far as the database knows. */
async function two() {
  const folder = temporaryFolder();
  const open = async () => {
    const opened = await openDatabase(await databasePlace(folder));
    if (opened.kind === 'failed') throw new Error(opened.message);
    onTestFinished(() => opened.database.close());
    return opened.database;
  };
  return [await open(), await open()] as const;
}

test('turns of one key are apart over all processes, those of another are its own', async () => {
  const [one, other] = await two();
  const startMs = performance.now();
  const turns: number[] = [];
  for (let n = 0; n < 8; n++) {
    const waitMs = await (n % 2 === 0 ? one : other).takeTurn('portal', 5000);
    turns.push(performance.now() - startMs + waitMs);
  }
  expect(await other.takeTurn('another', 5000)).toBe(0);
  // As far as the answer was on its way: the turns themselves are 5,000 apart by the database's clock.
  for (const [n, turn] of turns.entries()) {
    expect(turn).toBeGreaterThanOrEqual(n * 5000 - 50);
    expect(turn).toBeLessThan(n * 5000 + 3000);
  }
});

test('turns that are asked for at once are all different', async () => {
  const [one, other] = await two();
  const asked = Array.from({ length: 10 }, (_, n) =>
    (n % 2 === 0 ? one : other).takeTurn('portal', 5000),
  );
  const waits = (await Promise.all(asked)).sort((a, b) => a - b);
  for (const [n, waitMs] of waits.entries()) {
    expect(Math.abs(waitMs - n * 5000)).toBeLessThan(3000);
  }
});

test('a turn that a clock wrote which was set back since holds nobody up', async () => {
  const [one] = await two();
  await one.takeTurn('portal', 5000);
  await one.write(({ db }) =>
    db
      .updateTable('delivery_turns')
      .set({ free_at: Date.now() + 86_400_000 })
      .execute(),
  );
  expect(await one.takeTurn('portal', 5000)).toBe(0);
  expect(await one.takeTurn('portal', 5000)).toBeGreaterThan(1000);
});

test.each([
  ['says that it cannot', () => Promise.reject(new Error('gone'))],
  ['does not answer', () => new Promise<number>(() => {})],
])(
  'a database that %s → a pace of its own, half as fast, and nobody is stopped',
  async (name, take) => {
    const pace = paceOf(name, 100, take);
    const startMs = performance.now();
    await Promise.all([pace(), pace(), pace()]);
    const tookMs = performance.now() - startMs;
    expect(tookMs).toBeGreaterThanOrEqual(390);
  },
);
