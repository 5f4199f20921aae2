import { expect, onTestFinished, test } from 'vitest';
import { startCluster } from '../../postgres/cluster';
import { contact } from '../messages';
import { startProcess } from '../process';
import { temporaryFolder } from '../receiver';

test('told to stop while PostgreSQL is frozen → it ends with 0, before those that stop it lose patience', async () => {
  const database = await startCluster();
  onTestFinished(() => database.remove());
  const running = await startProcess(temporaryFolder(), database.url('postgres'));
  expect(await running.post(contact())).toBe(201);
  database.freeze();
  const posting = running.post(contact());
  // Answered after the post was read.
  expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
  expect(await running.end('SIGTERM')).toBe(0);
  expect(await posting).toBe(0);
  // PostgreSQL is waited for longer than anybody waits for a stop.
  expect(running.printed()).not.toMatch(/"status":503/);
});
