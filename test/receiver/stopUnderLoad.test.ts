import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { databaseUrlOf, isPostgres } from '../postgres/testDatabase';
import { contact } from './messages';
import { outsideOf } from './outside';
import { startProcess } from './process';
import { temporaryFolder } from './receiver';

test('told to stop under posts → it ends with 0, and all that it said yes to is there', async () => {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const running = await startProcess(folder, isPostgres ? await databaseUrlOf(data) : '');
  const answered: string[] = [];
  let isOver = false;
  const posting = Array.from({ length: 16 }, async () => {
    while (!isOver) {
      const sent = contact();
      if ((await running.post(sent)) === 201) answered.push(sent.id);
    }
  });
  await vi.waitFor(() => expect(answered.length).toBeGreaterThan(200), { timeout: 60_000 });
  expect(await running.end('SIGTERM')).toBe(0);
  isOver = true;
  await Promise.all(posting);
  const there = new Set(await (await outsideOf(data)).leads());
  expect(answered.filter((id) => !there.has(id))).toEqual([]);
});
