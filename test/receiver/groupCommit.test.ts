import { expect, test } from 'vitest';
import { contact } from './messages';
import { outsideOf, REFUSALS } from './outside';
import { startReceiver } from './receiver';

test.each(REFUSALS)(
  'of posts that arrive together one fails with %s → the others are kept, each answered rightly',
  async (how) => {
    const receiver = await startReceiver();
    const other = await outsideOf(receiver.dataFolder);
    const sent = Array.from({ length: 20 }, () => contact());
    const refused = sent[7]?.id ?? '';
    await other.refuseLeads(how, refused);
    const answers = await Promise.all(sent.map((body) => receiver.post('/v1/contact', body)));
    const expected = sent.map(({ id }) => (id === refused ? 503 : 201));
    expect(answers.map(({ status }) => status)).toEqual(expected);
    const kept = sent.map(({ id }) => id).filter((id) => id !== refused);
    expect(await other.leads()).toEqual(kept.sort());
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
