import { join } from 'node:path';
import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { contact } from './messages';
import { startReceiver } from './receiver';

test.each(['ABORT', 'FAIL', 'ROLLBACK'])(
  'of posts that arrive together one fails with %s → the others are kept, each answered rightly',
  async (resolution) => {
    const receiver = await startReceiver();
    const other = new Database(join(receiver.folder, 'data/assent.db'));
    onTestFinished(() => void other.close());
    const sent = Array.from({ length: 20 }, () => contact());
    const refused = sent[7]?.id ?? '';
    other.exec(
      `CREATE TRIGGER refuse BEFORE INSERT ON leads WHEN NEW.id = '${refused}' BEGIN SELECT RAISE(${resolution}, 'no'); END`,
    );
    const answers = await Promise.all(sent.map((body) => receiver.post('/v1/contact', body)));
    const expected = sent.map(({ id }) => (id === refused ? 503 : 201));
    expect(answers.map(({ status }) => status)).toEqual(expected);
    const rows = other.prepare('SELECT id FROM leads').all() as { id: string }[];
    const kept = sent.map(({ id }) => id).filter((id) => id !== refused);
    expect(rows.map(({ id }) => id).sort()).toEqual(kept.sort());
  },
);

test('the same post many times at once is kept once', async () => {
  const receiver = await startReceiver();
  const sent = contact();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => receiver.post('/v1/contact', sent)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
  expect(await receiver.store.leads.count()).toBe(1);
});

test('writes that wait when the database closes come to their end first', async () => {
  const receiver = await startReceiver();
  const posts = Array.from({ length: 5 }, () => receiver.post('/v1/contact', contact()));
  const answers = await Promise.all(posts);
  expect(answers.every(({ status }) => status === 201)).toBe(true);
  const writing = receiver.store.write(({ leads }) => leads.count());
  await Promise.all([receiver.store.close(), writing]);
  expect(await writing).toBe(5);
});
