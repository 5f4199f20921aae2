import { expect, test } from 'vitest';
import { giveAccess } from '../../src/receiver/access/giveAccess';
import { hold } from '../../src/receiver/rights/hold';
import { desk } from './desk';
import { contact, stamp } from './messages';
import { startReceiver, type TestReceiver } from './receiver';

const filled = { ms: 9000, filled: true };

/** Sends leads that look like spam, one a second; their ids. */
async function spam(receiver: TestReceiver, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 1; number <= count; number++) {
    receiver.now.ms += 1000;
    const fields = { name: `Person ${number}.`, phone: '+79991234567' };
    const sent = contact({ fields, trap: filled });
    expect((await receiver.post('/v1/contact', sent)).status).toBe(202);
    ids.push(sent.id);
  }
  return ids;
}

const seen = async (page: Promise<Response>) => (await page).text();

test('nothing set aside → a page that says so', async () => {
  const owner = await desk(await startReceiver(), '/admin');
  expect(await seen(owner.see('/admin/aside'))).toContain('Nothing is set aside');
});

test('each reason stands with its number, what would mend it, and when its leads go', async () => {
  const receiver = await startReceiver({ server: { postsPerMinute: 1000, asideKeepDays: 10 } });
  await spam(receiver, 7);
  await receiver.post('/v1/contact', { v: 7, note: 'from the future' });
  const [text, ...texts] = stamp().texts;
  const unknown = { ...(text as NonNullable<typeof text>), sha256: 'x'.repeat(43) };
  await receiver.post('/v1/contact', contact({ stamp: stamp({ texts: [unknown, ...texts] }) }));
  const owner = await desk(receiver, '/admin');
  const page = await seen(owner.see('/admin/aside'));
  expect(page).toMatch(/Looks like spam <span class="count">7</);
  expect(page).toMatch(/Names a text that is not known here <span class="count">1</);
  expect(page).toMatch(/Sent by a newer release <span class="count">1</);
  expect(page).toContain('Compare the words on the page of each with your site');
  expect(page).toContain('goes on December 2, 2026');
  expect(page).toContain('10 days after it came');
  expect(page.match(/Person \d/g)).toHaveLength(5);
  const all = await seen(owner.see('/admin/aside?reason=suspect'));
  expect(all.match(/Person \d/g)).toHaveLength(7);
  expect(all).not.toContain('Sent by a newer release');
  expect(await seen(owner.see('/admin/aside?reason=nonsense'))).toContain(
    'Sent by a newer release',
  );
});

test('more than a page of one reason is turned page by page', async () => {
  const receiver = await startReceiver({ server: { postsPerMinute: 1000 } });
  await spam(receiver, 51);
  const owner = await desk(receiver, '/admin');
  const first = await seen(owner.see('/admin/aside?reason=suspect'));
  expect(first.match(/Person \d+\./g)).toHaveLength(50);
  const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect((await seen(owner.see(next))).match(/Person \d+\./g)).toEqual(['Person 1.']);
});

test('all of one reason are taken in that can be; what cannot be read stays', async () => {
  const receiver = await startReceiver({ server: { postsPerMinute: 1000 } });
  const ids = await spam(receiver, 3);
  await receiver.post('/v1/contact', { v: 7, note: 'from the future' });
  await receiver.post('/v1/contact', { ...contact(), v: 8 });
  const owner = await desk(receiver, '/admin/aside');
  const accept = (reason: string) => seen(owner.press('/admin/aside/accept', { reason }));
  expect(await accept('suspect')).toContain('Taken in: 3.');
  for (const id of ids) {
    expect(await receiver.store.leads.find(id)).toMatchObject({ standing: { kind: 'stored' } });
  }
  expect(await accept('version-unknown')).toContain('Taken in: 1. Cannot be taken in yet: 1.');
  expect(await accept('suspect')).toContain('Taken in: 0.');
  expect((await owner.press('/admin/aside/accept', { reason: 'suspect' }, 'x')).status).toBe(403);
  expect(await receiver.store.aside.counts()).toEqual(new Map([['version-unknown', 1]]));
});

test('what is no request goes alone, with an act, and does not come back; its person’s other requests stay', async () => {
  const receiver = await startReceiver({ server: { postsPerMinute: 1000 } });
  const keyHash = 'k'.repeat(43);
  const [kept, gone] = [contact({ keyHash }), contact({ keyHash, trap: filled })];
  await receiver.post('/v1/contact', kept);
  await receiver.post('/v1/contact', gone);
  const owner = await desk(receiver, '/admin/aside');
  const answer = await owner.press(`/admin/aside/${gone.id}/remove`);
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Removed.')]);
  expect(await receiver.store.leads.find(gone.id)).toBeUndefined();
  expect(await receiver.store.leads.find(kept.id)).toBeDefined();
  expect(await seen(owner.see(`/admin/acts/${gone.id}`))).toContain('the operator decided it');
  expect((await receiver.post('/v1/contact', gone)).status).toBe(200);
  expect(await receiver.store.leads.find(gone.id)).toBeUndefined();
  const again = await owner.press(`/admin/aside/${kept.id}/remove`);
  expect([again.status, await again.text()]).toEqual([
    409,
    expect.stringContaining('not set aside'),
  ]);
  expect(await receiver.store.leads.find(kept.id)).toBeDefined();
});

test('what a law holds is not removed', async () => {
  const receiver = await startReceiver();
  const [id = ''] = await spam(receiver, 1);
  await hold(receiver.parts, id, { basis: 'court', until: '2031-01-01T00:00:00.000Z' });
  const owner = await desk(receiver, '/admin/aside');
  expect(await seen(owner.press(`/admin/aside/${id}/remove`))).toContain('A law holds it');
  expect(await receiver.store.leads.find(id)).toBeDefined();
});

test('a manager takes in and is offered no removal', async () => {
  const receiver = await startReceiver();
  await spam(receiver, 2);
  const given = await giveAccess(receiver.store, { name: 'A', role: 'manager', nowMs: 0 });
  const anna = await desk(receiver, '/admin/aside', given.kind === 'given' ? given.token : '');
  const page = await seen(anna.see('/admin/aside'));
  expect(page).toContain('Take in');
  expect(page).not.toContain('remove');
  expect(await seen(anna.press('/admin/aside/accept', { reason: 'suspect' }))).toContain(
    'Taken in: 2',
  );
});
