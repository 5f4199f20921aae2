import { expect, test } from 'vitest';
import { desk, testedBy } from './desk';
import { config, contact } from './messages';
import { delivering, operator, otherSide, SECRET, told } from './otherSide';
import { temporaryFolder } from './receiver';

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });
const deliveriesAt = '/admin/deliveries';

test('no delivery → how to get one', async () => {
  const receiver = await delivering({});
  const { see } = await desk(receiver, '/admin/exports');
  expect(await (await see(deliveriesAt)).text()).toContain('server.deliveries');
});

test('a delivery is named with its way in the reader’s language', async () => {
  const receiver = await delivering({ crm: { ...operator, url: 'https://crm.example/' } });
  const { Cookie } = await desk(receiver, deliveriesAt);
  const seen = async (lang: string) =>
    (await receiver.fetch(deliveriesAt, { headers: { Cookie, 'Accept-Language': lang } })).text();
  expect(await seen('ru')).toContain('crm <small>вебхук</small>');
  expect(await seen('en')).toContain('crm <small>webhook</small>');
});

test('the owner sees how deliveries fare, tests one, and tries again what was given up', async () => {
  let status = 403;
  const side = await otherSide(() => status);
  const receiver = await delivering({ crm: { ...operator, url: side.url } });
  const sent = contact();
  await receiver.post(sent);
  await until(() => side.arrived.length).toBe(4);
  const owner = await desk(receiver, deliveriesAt);
  const page = async (path = deliveriesAt) => (await owner.see(path)).text();
  await until(() => page()).toMatch(/Given up<\/dt><dd>1/);
  const onLead = `/admin/leads/${sent.id}`;
  expect(await page(onLead)).toMatch(
    /crm<\/b> · the request · given up after 4 tries: it answered 403/,
  );
  expect(await testedBy(owner, 'crm')).toContain('crm did not take the test: it answered 403.');
  status = 200;
  expect(await testedBy(owner, 'crm')).toContain('crm took the test.');
  expect(told(side).at(-1)).toMatchObject({ type: 'test', data: { test: true } });
  const retried = await owner.press(`${deliveriesAt}/retry/${sent.id}`);
  expect(retried.headers.get('location')).toBe(onLead);
  await until(() => page(onLead)).toMatch(/the request · delivered /);
  expect(await page()).toContain('Works');
  expect(await page()).not.toContain(SECRET);
});

test('a delivery that the other side closed says so, and is opened again', async () => {
  let status = 410;
  const side = await otherSide(() => status);
  const receiver = await delivering({ crm: { ...operator, url: side.url } });
  await receiver.post(contact());
  const owner = await desk(receiver, deliveriesAt);
  const page = async () => (await owner.see(deliveriesAt)).text();
  await until(() => page()).toMatch(/it wants nothing more \(410\)/);
  status = 200;
  await owner.press(`${deliveriesAt}/crm/open`);
  await until(() => page()).toContain('Works');
});

test('each button is called by its delivery: whoever hears the page, or speaks to it, can tell them apart', async () => {
  const [refusing, closed] = [await otherSide(() => 403), await otherSide(() => 410)];
  const receiver = await delivering({
    crm: { ...operator, url: refusing.url },
    erp: { ...operator, url: closed.url },
  });
  const owner = await desk(receiver, deliveriesAt);
  const page = async () => (await owner.see(deliveriesAt)).text();
  const named = async () =>
    // The bar's ways stand there twice, and are seen once.
    [...(await page()).replace(/<header.*<\/header>/s, '').matchAll(/aria-label="([^"]+)"/g)].map(
      ([, it]) => it,
    );
  await receiver.post(contact());
  await until(() => page()).toMatch(/Given up<\/dt><dd>1/);
  await until(() => page()).toContain('(410)');
  const labels = await named();
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of ['Send a test: crm', 'Send a test: erp']) expect(labels).toContain(label);
  expect(labels).toContain('Try again what was given up: crm');
  expect(labels).toContain('Open again: erp');
});

test('what a closed delivery held for days is tried anew, not given up, once it is opened', async () => {
  const answers = [410, 503, 200];
  const side = await otherSide((n) => answers[n] ?? 200);
  let later = 0;
  const clock = () => Date.now() + later;
  const receiver = await delivering(
    { crm: { ...operator, url: side.url } },
    ...[{}, undefined, undefined, undefined, clock],
  );
  await receiver.post(contact());
  const figures = async () => (await fetch(`${receiver.served.url}/metrics`)).text();
  await until(figures).toContain('assent_delivery_closed{delivery="crm"} 1');
  later = 300_000; // more than 72 hours, of which a drill makes a thousandth
  const owner = await desk(receiver, deliveriesAt);
  await owner.press(`${deliveriesAt}/crm/open`);
  await until(() => side.arrived.length).toBe(3);
});

test('what is to be tried again fails since its next try, not since ever', async () => {
  const side = await otherSide((n) => (n < 4 ? 404 : 410));
  const sound = await otherSide();
  const receiver = await delivering(
    {
      crm: { ...operator, url: side.url },
      mail: { ...operator, url: sound.url, forms: ['other'] },
    },
    { alarms: ['mail'] },
    { ...config, forms: { ...config.forms, other: { purposes: { callback: {} } } } },
  );
  await receiver.post(contact());
  await until(() => side.arrived.length).toBe(4);
  await receiver.post(contact());
  const owner = await desk(receiver, deliveriesAt);
  await until(async () => (await owner.see(deliveriesAt)).text()).toContain('(410)');
  const before = sound.arrived.length;
  await owner.press(`${deliveriesAt}/crm/retry`);
  await owner.press(`${deliveriesAt}/crm/open`);
  // It fails anew: that is news, once it has lasted for an hour, which is short here.
  await until(() => sound.arrived.length).toBeGreaterThan(before);
  for (const { data } of told(sound)) expect(data.since).toMatch(/^\d{4}-/);
});

test('what waits for a delivery that was taken out of the configuration is seen, and does not count as on its way', async () => {
  const side = await otherSide(() => 503);
  const folder = temporaryFolder();
  const before = await delivering({ crm: { ...operator, url: side.url } }, {}, config, folder);
  const sent = contact();
  await before.post(sent);
  await until(() => side.arrived.length).toBeGreaterThan(0);
  await before.served.close();
  const after = await delivering({ other: { ...operator, url: side.url } }, {}, config, folder);
  const owner = await desk(after, deliveriesAt);
  const page = async (path: string) => (await owner.see(path)).text();
  expect(await page(deliveriesAt)).toMatch(
    /<h2>crm<\/h2>.*until `server\.deliveries` names crm again.*Waiting<\/dt><dd>1/s,
  );
  expect(await page(`/admin/leads/${sent.id}`)).toMatch(/crm<\/b> · the request · waits, but/);
  const figures = await (await fetch(`${after.served.url}/metrics`)).text();
  expect(figures).toContain('assent_deliveries_pending 0');
});

test('without the page’s token nothing is pressed, and a delivery that is none is not found', async () => {
  const side = await otherSide();
  const receiver = await delivering({ crm: { ...operator, url: side.url } });
  const owner = await desk(receiver, deliveriesAt);
  for (const act of ['crm/test', 'crm/retry', 'crm/open', 'retry/1']) {
    expect((await owner.press(`${deliveriesAt}/${act}`, {}, 'wrong')).status).toBe(403);
  }
  expect((await owner.press(`${deliveriesAt}/nobody/test`)).status).toBe(404);
  expect((await owner.press(`${deliveriesAt}/__proto__/test`)).status).toBe(404);
  expect(side.arrived).toEqual([]);
});

test('alarms that do not arrive are seen at the delivery that carries them, until one arrives again', async () => {
  let status = 401;
  const [failing, carrier] = [await otherSide(() => 500), await otherSide(() => status)];
  const receiver = await delivering(
    {
      crm: { ...operator, url: failing.url },
      log: { ...operator, url: carrier.url, forms: ['none'] },
    },
    { alarms: ['log'] },
  );
  await receiver.post(contact());
  const owner = await desk(receiver, deliveriesAt);
  const page = async () => (await owner.see(deliveriesAt)).text();
  await until(() => page()).toMatch(/Alarms do not arrive here, .*it answered 401/);
  await until(() => carrier.arrived.length).toBeGreaterThanOrEqual(4);
  expect(await page()).toMatch(/Alarms do not arrive here/);
  status = 200;
  await owner.press(`${deliveriesAt}/log/retry`);
  await until(() => page()).not.toContain('Alarms do not arrive here');
});
