import { expect, test } from 'vitest';
import { config, contact } from './messages';
import { delivering, operator, otherSide, told } from './otherSide';
import { temporaryFolder } from './receiver';

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

const DAY_MS = 86_400_000;

/** More than the 72 hours for which is tried, of which these tests make a thousandth. */
const TERM_MS = 300_000;

/** A clock that can be set, and a receiver that goes by it. */
async function set(
  deliveries: Parameters<typeof delivering>[0],
  folder = temporaryFolder(),
  hands = { aheadMs: 0 },
  alarms: string[] = [],
) {
  const clock = () => Date.now() + hands.aheadMs;
  const base = { ...config, forms: { ...config.forms, other: { purposes: { callback: {} } } } };
  const receiver = await delivering(deliveries, { alarms }, base, folder, undefined, clock);
  const figures = async () => (await fetch(`${receiver.served.url}/metrics`)).text();
  return { receiver, hands, figures };
}

test('a clock that is set back → what waits is tried no later than it would have been', async () => {
  let isDown = true;
  const side = await otherSide(() => (isDown ? 503 : 200));
  const { receiver, hands, figures } = await set({ crm: { ...operator, url: side.url } });
  await receiver.post(contact());
  await until(() => side.arrived.length).toBeGreaterThan(2);
  hands.aheadMs = -30 * DAY_MS;
  isDown = false;
  await until(figures).toContain('assent_deliveries_pending 0');
});

test('a clock that was set back while no receiver ran → what waits is tried soon after the start', async () => {
  let isDown = true;
  const side = await otherSide(() => (isDown ? 503 : 200));
  const folder = temporaryFolder();
  const deliveries = { crm: { ...operator, url: side.url } };
  const first = await set(deliveries, folder, { aheadMs: DAY_MS });
  await first.receiver.post(contact());
  await until(() => side.arrived.length).toBeGreaterThan(2);
  await first.receiver.served.close();
  isDown = false;
  const second = await set(deliveries, folder);
  await until(second.figures).toContain('assent_deliveries_pending 0');
});

test('a clock that is set back → an alarm about what fails comes within its hour all the same', async () => {
  const [broken, sound] = [await otherSide(() => 500), await otherSide()];
  const { receiver, hands } = await set(
    {
      crm: { ...operator, url: broken.url },
      mail: { ...operator, url: sound.url, forms: ['other'] },
    },
    temporaryFolder(),
    { aheadMs: 0 },
    ['mail'],
  );
  await receiver.post(contact());
  await until(() => broken.arrived.length).toBeGreaterThan(2);
  hands.aheadMs = -DAY_MS;
  await until(() => sound.arrived.length).toBeGreaterThan(0);
  hands.aheadMs = -2 * DAY_MS;
  await until(() => sound.arrived.length).toBeGreaterThan(1);
  expect(told(sound)[1]?.data).toMatchObject({ delivery: 'crm', last: '500' });
});

test.each(['while it runs', 'while none ran'])(
  'a clock that is set forward %s → what waits is not given up for that',
  async (when) => {
    let isDown = true;
    const side = await otherSide(() => (isDown ? 503 : 200));
    const folder = temporaryFolder();
    const deliveries = { crm: { ...operator, url: side.url } };
    const { receiver, hands, ...first } = await set(deliveries, folder);
    await receiver.post(contact());
    await until(() => side.arrived.length).toBeGreaterThan(2);
    if (when === 'while none ran') await receiver.served.close();
    const before = side.arrived.length;
    hands.aheadMs = TERM_MS;
    const { figures } = when === 'while none ran' ? await set(deliveries, folder, hands) : first;
    await until(() => side.arrived.length).toBeGreaterThan(before + 1);
    isDown = false;
    await until(figures).toContain('outcome="delivered"} 1');
  },
);

test('a clock that is set forward while a lead is under way → it is not given up for that', async () => {
  let answer: (status: number) => void = () => {};
  const held = new Promise<number>((resolve) => {
    answer = resolve;
  });
  const side = await otherSide((n) => (n === 1 ? held : n === 0 ? 503 : 200));
  const { receiver, hands, figures } = await set({ crm: { ...operator, url: side.url } });
  await receiver.post(contact());
  await until(() => side.arrived.length).toBe(2);
  hands.aheadMs = TERM_MS;
  answer(503);
  await until(figures).toContain('outcome="delivered"} 1');
  expect(side.arrived).toHaveLength(3);
});
