import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { textHash } from '../../../../src/receiver/digest';
import { openSqlite } from '../../../../src/receiver/store/sqlite/openSqlite';
import { createStore } from '../../../../src/receiver/store/store';
import { contact } from '../../messages';
import { temporaryFolder } from '../../receiver';
import { startProgram } from './program';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('a second serve on one folder → refused with who serves it; the first goes on', async () => {
  const folder = temporaryFolder();
  const first = await startProgram(folder);
  await expect(startProgram(folder)).rejects.toThrow(
    new RegExp(
      `data is served already, by process ${first.child.pid}\\. Stop that one, or name another folder with --data\\.`,
    ),
  );
  const sent = contact();
  expect(await first.post(sent)).toBe(201);
  expect(await first.killAndList()).toEqual([sent.id]);
});

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'a serve that ended by %s → the next one starts',
  async (signal) => {
    const folder = temporaryFolder();
    const first = await startProgram(folder);
    const ended = new Promise((resolve) => first.child.once('exit', resolve));
    first.child.kill(signal);
    await ended;
    const next = await startProgram(folder);
    expect(await next.post(contact())).toBe(201);
  },
);

test('a command that writes beside a running serve → both stand, none waits for the other', async () => {
  const folder = temporaryFolder();
  const program = await startProgram(folder);
  const posted = Array.from({ length: 40 }, () => contact());
  const answers = posted.map((sent) => program.post(sent));
  const opened = await openSqlite(join(folder, 'data'));
  if (opened.kind === 'failed') throw new Error(opened.message);
  const store = createStore(opened.database);
  const marked = Array.from({ length: 20 }, (_, index) => `beside-${index}`);
  for (const words of marked) {
    const text = {
      sha256: textHash(words),
      role: 'label',
      id: 'callback',
      locale: 'ru',
      text: words,
    };
    await store.write((tx) => tx.texts.add([{ ...text, publishedAt: '' }]));
  }
  expect(await Promise.all(answers)).toEqual(posted.map(() => 201));
  expect(await store.texts.byHash(marked.map(textHash))).toHaveLength(marked.length);
  await store.close();
  expect(await program.killAndList()).toEqual(posted.map((sent) => sent.id).sort());
});
