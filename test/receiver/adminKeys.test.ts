import { expect, test } from 'vitest';
import { createApp } from '../../src/receiver/app';
import { rotateKey } from '../../src/receiver/ledger/rotateKey';
import type { Parts } from '../../src/receiver/parts';
import { desk } from './desk';
import { contact } from './messages';
import { startReceiver } from './receiver';

const seen = async (page: Promise<Response>) => (await page).text();

test('the key in use, since when and from where, the signed head, and that the ledger is whole', async () => {
  const receiver = await startReceiver();
  await receiver.post('/v1/contact', contact());
  const owner = await desk(receiver, '/admin');
  const page = await seen(owner.see('/admin/keys'));
  expect(page).toContain('Receipts are signed');
  expect(page).toContain(receiver.parts.signer?.kid);
  expect(page).toContain('a file in the folder keys');
  expect(page).toMatch(/<dt>Entries<\/dt><dd>1</);
  expect(page).toContain('0 entries');
  expect(page).toContain('nothing is missing, nothing was changed');
  expect(page).not.toMatch(/notice/);
  for (const path of ['/.well-known/jwks.json', '/.well-known/assent-head.json']) {
    expect(page).toContain(`href="${path}"`);
  }
});

test('a newer key that is not in use yet is named, and both are listed', async () => {
  const receiver = await startReceiver();
  const { store, dataFolder } = receiver;
  const nowMs = receiver.now.ms + 86_400_000;
  const rotated = await rotateKey({ store, dataFolder, isPrinted: false, nowMs });
  const kid = rotated.kind === 'failed' ? '' : rotated.kid;
  const owner = await desk(receiver, '/admin');
  const page = await seen(owner.see('/admin/keys'));
  expect(page).toContain(`A newer key is listed (${kid})`);
  expect(page).toContain('<span class="count">2</span>');
  expect(page.match(/in use/g)).toHaveLength(1);
});

const unsigned: [string, (parts: Parts) => Partial<Parts>, string][] = [
  ['nobody signs', () => ({ signer: undefined }), 'there is no key to sign with'],
  [
    'no address',
    ({ config: { receiver, ...config } }) => ({ config }),
    'names no address of this receiver',
  ],
];

test.each(unsigned)(
  '%s → the page says that no receipt is signed, and why',
  async (_, change, why) => {
    const { parts } = await startReceiver();
    const app = createApp({ ...parts, ...change(parts) });
    const fetch = async (path: string, init?: RequestInit) =>
      app.fetch(new Request(`http://localhost${path}`, init));
    const page = await seen((await desk({ fetch }, '/admin')).see('/admin/keys'));
    expect(page).toContain('Receipts are not signed');
    expect(page).toContain(why);
  },
);

test('a ledger that does not verify → the page says so', async () => {
  const receiver = await startReceiver();
  await receiver.post('/v1/contact', contact());
  await receiver.database.write(async ({ db }) => {
    await db
      .insertInto('ledger')
      .values({
        ...{ seq: 2, at: '2026-11-22T09:00:00.000Z', event: 'given', subject: 'x', body: '{}' },
        ...{ prev: 'A'.repeat(43), hash: 'B'.repeat(43) },
      })
      .execute();
  });
  await receiver.watch.step();
  const page = await seen((await desk(receiver, '/admin')).see('/admin/keys'));
  expect(page).toContain('The ledger does not verify');
  expect(page).toContain('something is wrong');
});
