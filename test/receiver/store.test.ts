import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contact } from './messages';
import { startReceiver, type TestReceiver } from './receiver';

/** The same database as another process sees it. */
function seenFromOutside(receiver: TestReceiver): Database.Database {
  const other = new Database(join(receiver.folder, 'data/assent.db'));
  onTestFinished(() => void other.close());
  return other;
}

const ids = (other: Database.Database) =>
  (other.prepare('SELECT id FROM leads ORDER BY id').all() as { id: string }[]).map(({ id }) => id);

describe('what is answered 201 is kept', () => {
  test('after another process held the database', async () => {
    const receiver = await startReceiver();
    const other = seenFromOutside(receiver);
    other.exec('BEGIN IMMEDIATE');
    expect((await receiver.post('/v1/contact', contact())).status).toBe(503);
    other.exec('ROLLBACK');
    const sent = contact();
    expect((await receiver.post('/v1/contact', sent)).status).toBe(201);
    expect(ids(other)).toEqual([sent.id]);
  });

  test.each(['ABORT', 'FAIL', 'ROLLBACK'])(
    'after a statement that failed with %s',
    async (resolution) => {
      const receiver = await startReceiver();
      const other = seenFromOutside(receiver);
      other.exec(
        `CREATE TRIGGER refuse BEFORE INSERT ON leads BEGIN SELECT RAISE(${resolution}, 'no'); END`,
      );
      expect((await receiver.post('/v1/contact', contact())).status).toBe(503);
      other.exec('DROP TRIGGER refuse');
      const sent = contact();
      expect((await receiver.post('/v1/contact', sent)).status).toBe(201);
      expect(ids(other)).toEqual([sent.id]);
    },
  );
});

describe('a write', () => {
  test('that rejects leaves nothing behind, and the next one begins clean', async () => {
    const receiver = await startReceiver();
    const other = seenFromOutside(receiver);
    const text = (id: string) => ({
      sha256: id.repeat(43),
      role: 'label',
      id,
      locale: 'ru',
      text: id,
      publishedAt: '2026-11-22T09:00:00.000Z',
    });
    const failing = receiver.store.write(async ({ texts }) => {
      await texts.add([text('a')]);
      expect(await texts.byHash([text('a').sha256])).toHaveLength(1);
      throw new TypeError('a bug of ours');
    });
    await expect(failing).rejects.toThrow(TypeError);
    await receiver.store.write(({ texts }) => texts.add([text('b')]));
    const kept = other.prepare(`SELECT id FROM texts WHERE id IN ('a', 'b')`).all();
    expect(kept).toMatchObject([{ id: 'b' }]);
  });

  test('that was begun ends before the database closes', async () => {
    const receiver = await startReceiver();
    const other = seenFromOutside(receiver);
    await receiver.post('/v1/contact', contact({ trap: { filled: true } }));
    const [id = ''] = ids(other);
    const accepting = receiver.store.write(async ({ leads }) => {
      await new Promise(setImmediate);
      return leads.accept(id);
    });
    await Promise.all([receiver.store.close(), accepting]);
    expect(other.prepare('SELECT state FROM leads').all()).toMatchObject([{ state: 'stored' }]);
  });

  test('to a closed database fails like any other', async () => {
    const { store } = await startReceiver();
    await store.close();
    await expect(store.write(({ leads }) => leads.accept('x'))).rejects.toMatchObject({
      name: 'StoreFailure',
      code: 'UNKNOWN',
    });
  });
});
