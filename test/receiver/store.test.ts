import { describe, expect, test } from 'vitest';
import { textHash } from '../../src/receiver/digest';
import { contact } from './messages';
import { outsideOf, REFUSALS } from './outside';
import { startReceiver, TOKEN } from './receiver';

describe('what is answered 201 is kept', () => {
  test('after another process held the database', async () => {
    const receiver = await startReceiver();
    const other = await outsideOf(receiver.dataFolder);
    const letGo = await other.holdWriters();
    expect((await receiver.post('/v1/contact', contact())).status).toBe(503);
    await letGo();
    const sent = contact();
    expect((await receiver.post('/v1/contact', sent)).status).toBe(201);
    expect(await other.leads()).toEqual([sent.id]);
  });

  test.each(REFUSALS)('after a statement that failed with %s', async (how) => {
    const receiver = await startReceiver();
    const other = await outsideOf(receiver.dataFolder);
    const takeAgain = await other.refuseLeads(how);
    expect((await receiver.post('/v1/contact', contact())).status).toBe(503);
    await takeAgain();
    const sent = contact();
    expect((await receiver.post('/v1/contact', sent)).status).toBe(201);
    expect(await other.leads()).toEqual([sent.id]);
  });
});

describe('a write', () => {
  test('that rejects leaves nothing behind, and the next one begins clean', async () => {
    const receiver = await startReceiver();
    const other = await outsideOf(receiver.dataFolder);
    const text = (id: string) => ({
      sha256: textHash(id),
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
    const kept = await other.rows(`SELECT id FROM texts WHERE id IN ('a', 'b')`);
    expect(kept).toMatchObject([{ id: 'b' }]);
  });

  test('that was begun ends before the database closes', async () => {
    const receiver = await startReceiver();
    const other = await outsideOf(receiver.dataFolder);
    await receiver.post('/v1/contact', contact({ trap: { filled: true } }));
    const [id = ''] = await other.leads();
    const accepting = receiver.store.write(async ({ leads }) => {
      await new Promise(setImmediate);
      return leads.accept(id);
    });
    await Promise.all([receiver.store.close(), accepting]);
    expect(await other.rows('SELECT state FROM leads')).toMatchObject([{ state: 'stored' }]);
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

test.each(['/admin/leads/%00', '/admin/consents/a%00b', '/v1/texts/%00'])(
  'what no database holds is not found: %s',
  async (path) => {
    const receiver = await startReceiver();
    const answer = await receiver.fetch(path, { headers: { Authorization: `Bearer ${TOKEN}` } });
    expect(answer.status).toBe(404);
  },
);
