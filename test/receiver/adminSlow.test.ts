import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { desk, testedBy } from './desk';
import { delivering, operator, otherSide } from './otherSide';

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });
const deliveriesAt = '/admin/deliveries';

test('a test that waits for the other side holds up no other page of the desk, and pressed twice is made once', async () => {
  let answerNow = (_: number) => {};
  const answered = new Promise<number>((resolve) => {
    answerNow = resolve;
  });
  const side = await otherSide(() => answered);
  const receiver = await delivering({ crm: { ...operator, url: side.url } });
  const owner = await desk(receiver, deliveriesAt);
  const tested = [0, 1].map(() => testedBy(owner, 'crm'));
  await until(() => side.arrived.length).toBe(1);
  expect((await owner.see('/admin/leads')).status).toBe(200);
  answerNow(200);
  // Both presses are told, and one card was made.
  for (const press of tested) expect(await press).toContain('crm took the test.');
  expect(side.arrived).toHaveLength(1);
});

test('a press whose body comes slowly holds up no other page of the desk', async () => {
  const receiver = await delivering({ crm: { ...operator, url: 'https://crm.example/' } });
  const owner = await desk(receiver, deliveriesAt);
  const { hostname, port } = new URL(receiver.served.url);
  const slow = connect(Number(port), hostname);
  onTestFinished(() => void slow.destroy());
  await once(slow, 'connect');
  slow.write(
    `POST ${deliveriesAt}/crm/retry HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${owner.Cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n`,
  );
  // The receiver has begun with it.
  await once(slow, 'data');
  slow.write('token=');
  let isAnswered = false;
  slow.on('data', () => {
    isAnswered = true;
  });
  expect((await owner.see('/admin/leads')).status).toBe(200);
  expect(isAnswered).toBe(false);
});

test('what a test met with is said by no address that somebody else made', async () => {
  const side = await otherSide(() => 403);
  const receiver = await delivering({ crm: { ...operator, url: side.url } });
  const [owner, other] = [await desk(receiver, deliveriesAt), await desk(receiver, deliveriesAt)];
  const at = (await owner.press(`${deliveriesAt}/crm/test`)).headers.get('location') ?? '';
  const seen = async (by: typeof owner, path: string) => (await by.see(path)).text();
  expect(await seen(owner, at)).toContain('crm did not take the test');
  expect(await seen(owner, at.replace('refused', 'taken'))).not.toContain('the test');
  expect(await seen(other, at)).not.toContain('the test');
});
