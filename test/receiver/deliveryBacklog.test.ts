import { expect, test } from 'vitest';
import { desk } from './desk';
import { config, contact } from './messages';
import { delivering, operator, otherSide } from './otherSide';
import { temporaryFolder } from './receiver';

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

test('a backlog goes to a webhook eight at once, each as soon as another was taken, and each once', async () => {
  const LEADS = 40;
  let underWay = 0;
  let most = 0;
  let letGo: () => void = () => {};
  const eight = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isClosed = true;
  const side = await otherSide(async () => {
    if (isClosed) return 410;
    most = Math.max(most, ++underWay);
    if (underWay === 8) letGo();
    // Nobody is answered before eight wait: one that takes fewer at once never comes to its end.
    await eight;
    underWay -= 1;
    return 200;
  });
  const receiver = await delivering(
    { crm: { ...operator, url: side.url } },
    ...([{ postsPerMinute: 1000 }, config, temporaryFolder(), undefined, undefined, 1] as const),
  );
  const sent = Array.from({ length: LEADS }, () => contact());
  for (const one of sent) await receiver.post(one);
  const figures = async () => (await fetch(`${receiver.served.url}/metrics`)).text();
  await until(figures).toContain('assent_delivery_closed{delivery="crm"} 1');
  const before = side.arrived.length;
  isClosed = false;
  const { press } = await desk(receiver, '/admin/deliveries');
  await press('/admin/deliveries/crm/open');
  // With its next look a second later alone it would take eight seconds and more.
  const startedMs = performance.now();
  await until(() => side.arrived.length - before).toBe(LEADS);
  expect(performance.now() - startedMs).toBeLessThan(7000);
  expect(most).toBe(8);
  const ids = side.arrived.slice(before).map(({ headers }) => headers['webhook-id']);
  expect([...ids].sort()).toEqual(sent.map(({ id }) => `${id}.1.crm`).sort());
});
