import { expect, test } from 'vitest';
import { createLease } from '../../../src/outbox/lease';

/** Leases of several tabs over one storage and one clock; a pause passes its time at once. */
function tabs() {
  const kept = new Map<string, string>();
  const world = { nowMs: 1000, isDenied: false, paused: 0 };
  const storage = {
    getItem: (key: string) => {
      if (world.isDenied) throw new Error('denied');
      return kept.get(key) ?? null;
    },
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  let dice = 0;
  const open = () =>
    createLease({
      storage,
      nowMs: () => world.nowMs,
      random: () => ++dice,
      async pause(ms) {
        world.paused += ms;
        world.nowMs += ms;
      },
    });
  return { kept, world, open };
}

test('free → taken for the work, given back after it', async () => {
  const { kept, open } = tabs();
  const held = await open()('a', async () => kept.get('a'));
  expect(held).toMatch(/^\d+ 1$/);
  expect(kept.size).toBe(0);
});

test('the work fails → given back all the same', async () => {
  const { kept, open } = tabs();
  await expect(open()('a', () => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
  expect(kept.size).toBe(0);
});

test('held by another tab → waited for', async () => {
  const { kept, world, open } = tabs();
  kept.set('a', `${world.nowMs + 2000} other`);
  await open()('a', async () => undefined);
  expect(world.paused).toBeGreaterThanOrEqual(2000);
});

test('its tab died → it runs out by itself', async () => {
  const { kept, world, open } = tabs();
  kept.set('a', `${world.nowMs - 1} dead`);
  expect(await open()('a', async () => 'done')).toBe('done');
});

test('another name → nobody waits', async () => {
  const { kept, world, open } = tabs();
  kept.set('a', `${world.nowMs + 9999} other`);
  await open()('b', async () => undefined);
  expect(world.paused).toBeLessThan(100);
});

test('storage is denied → nothing is shared, the work is done', async () => {
  const { world, open } = tabs();
  world.isDenied = true;
  expect(await open()('a', async () => 'done')).toBe('done');
});
