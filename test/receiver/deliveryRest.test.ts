import { expect, test } from 'vitest';
import { isPostgres } from '../postgres/testDatabase';
import { desk } from './desk';
import { config, contact } from './messages';
import { delivering, operator, otherSide } from './otherSide';
import { temporaryFolder } from './receiver';

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

/** One that asks to be left alone for so many seconds at first, and takes all after that. */
const tired = (seconds: number) =>
  otherSide((n) => (n === 0 ? { status: 429, retryAfter: String(seconds) } : 200));

test('who asks to be left alone is, by all leads and all processes until then; others are not', async () => {
  const [side, other] = [await tired(200_000), await otherSide()];
  const folder = temporaryFolder();
  const deliveries = { crm: { ...operator, url: side.url }, log: { ...operator, url: other.url } };
  let aheadMs = 0;
  const clock = () => Date.now() + aheadMs;
  const start = () => delivering(deliveries, {}, config, folder, undefined, clock);
  const first = await start();
  await first.post(contact());
  await until(() => first.logged).toContain('delivery crm: 429');
  // On a file the next process is the same one started anew.
  if (!isPostgres) await first.served.close();
  const second = await start();
  for (let n = 0; n < 3; n++) await second.post(contact());
  await until(() => other.arrived.length).toBe(4);
  await second.post(contact());
  await until(() => other.arrived.length).toBe(5);
  expect(side.arrived).toHaveLength(1);
  aheadMs = 201_000;
  await until(() => side.arrived.length).toBe(6);
});

test('the owner sees until when a delivery is left alone, and can let it go on', async () => {
  const side = await tired(200_000);
  const receiver = await delivering({ crm: { ...operator, url: side.url } });
  await receiver.post(contact());
  await until(() => receiver.logged).toContain('delivery crm: 429');
  const owner = await desk(receiver, '/admin/deliveries');
  const page = async () => (await owner.see('/admin/deliveries')).text();
  expect(await page()).toContain('It asked to be left alone until');
  await receiver.post(contact());
  await owner.press('/admin/deliveries/crm/open');
  await until(() => side.arrived.length).toBe(3);
  expect(await page()).not.toContain('It asked to be left alone until');
});

test('a rest that was said by a clock that was set back since holds nothing up', async () => {
  const side = await tired(200_000);
  let aheadMs = 3 * 3_600_000;
  const receiver = await delivering(
    ...([{ crm: { ...operator, url: side.url } }, {}, config, temporaryFolder()] as const),
    ...[undefined, () => Date.now() + aheadMs],
  );
  await receiver.post(contact());
  await until(() => receiver.logged).toContain('delivery crm: 429');
  aheadMs = 0;
  await receiver.post(contact());
  await until(() => side.arrived.length).toBe(2);
});
