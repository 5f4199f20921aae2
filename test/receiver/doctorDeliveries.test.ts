import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import { command, prepared } from '../cli/command';
import { config, contact } from './messages';
import { delivering, operator, otherSide, SECRET } from './otherSide';
import { databasePlace } from './receiver';

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

/** The configuration of a receiver that nobody reaches: what the doctor says of deliveries is asked for here. */
function withServer(server: AssentConfig['server']): AssentConfig {
  const { endpoint, consentEndpoint, ...rest } = config;
  return { ...rest, receiver: 'http://localhost:1', ...(server && { server }) };
}

const TWO_HOURS_MS = 7_200_000;

test('the doctor names deliveries that fail for long, are closed, gave up or have no secret, and of whom nobody would be told', async () => {
  const sides = [
    await otherSide(() => 503),
    await otherSide(() => 410),
    await otherSide(() => 404),
  ];
  const [crm, erp, shop] = sides.map(({ url }) => ({ ...operator, url }));
  if (!crm || !erp || !shop) throw new Error('three sides');
  const server = { privateHosts: ['127.0.0.1'], alarms: ['crm'], deliveries: { crm, erp, shop } };
  const own = withServer(server);
  const folder = prepared({ 'assent.json': JSON.stringify(own) });
  const data = join(folder, 'data');
  const past = () => Date.now() - TWO_HOURS_MS;
  const receiver = await delivering(server.deliveries, server, config, data, undefined, past);
  await receiver.post(contact());
  const figures = async () => (await fetch(`${receiver.served.url}/metrics`)).text();
  await until(figures).toContain('assent_delivery_closed{delivery="erp"} 1');
  await until(() => sides[2]?.arrived.length).toBe(4);
  await until(() => sides[0]?.arrived.length).toBeGreaterThan(1);
  await receiver.served.close();
  const { url: DATABASE_URL = '' } = await databasePlace(data);
  const found = async (env: Record<string, string>) => {
    const result = await command(['doctor', '--json'], folder, { DATABASE_URL, ...env });
    const { findings } = JSON.parse(result.out[0] ?? '{"findings":[]}');
    return (findings as { area: string; code: string; message: string; remedy: string }[]).filter(
      ({ area }) => area === 'deliveries',
    );
  };
  const secrets = { ASSENT_CRM_SECRET: SECRET, ASSENT_ERP_SECRET: SECRET };
  const findings = await found(secrets);
  expect(
    findings.map(({ code, message }) => [code, /\b(crm|erp|shop)\b/.exec(message)?.[0]]),
  ).toEqual([
    ['delivery-failing', 'crm'],
    ['alarm-by-none', 'crm'],
    ['delivery-closed', 'erp'],
    ['delivery-given-up', 'shop'],
    ['delivery-secret', 'shop'],
  ]);
  expect(findings[0]?.remedy).toContain('assent deliver --test crm');
  expect(findings[2]?.remedy).toContain('assent deliver --open erp');
  expect(findings[4]?.remedy).toMatch(/^Set ASSENT_SHOP_SECRET.*openssl rand/);
  expect(JSON.stringify(findings)).not.toContain(SECRET);
});

test('the doctor and the figures say how long a delivery is left alone that asked for it', async () => {
  const side = await otherSide(() => ({ status: 429, retryAfter: '200000' }));
  const deliveries = { crm: { ...operator, url: side.url } };
  const own = withServer({ deliveries, privateHosts: ['127.0.0.1'] });
  const folder = prepared({ 'assent.json': JSON.stringify(own) });
  const data = join(folder, 'data');
  // Deliveries wait a thousandth of their time: 200 of these 200,000 seconds.
  const receiver = await delivering(deliveries, {}, config, data);
  const figures = async () => (await fetch(`${receiver.served.url}/metrics`)).text();
  expect(await figures()).toContain('assent_delivery_rest_seconds{delivery="crm"} 0');
  await receiver.post(contact());
  await until(figures).toMatch(/assent_delivery_rest_seconds\{delivery="crm"\} (200|19\d)\n/);
  await receiver.served.close();
  const { url: DATABASE_URL = '' } = await databasePlace(data);
  const env = { DATABASE_URL, ASSENT_CRM_SECRET: SECRET };
  const { findings } = JSON.parse(
    (await command(['doctor', '--json'], folder, env)).out[0] ?? '{"findings":[]}',
  );
  expect(findings).toContainEqual(
    expect.objectContaining({
      ...{ code: 'delivery-resting', severity: 'warning' },
      message: expect.stringMatching(
        /crm asked to be left alone until \S+Z; events that wait: 1\./,
      ),
      remedy: expect.stringContaining('assent deliver --open crm'),
    }),
  );
});

test.each(['127.0.0.1', 'localhost', '10.1.2.3'])(
  'the doctor says that %s is inside a network and not named',
  async (host) => {
    const crm = { ...operator, url: `https://${host}/hook` };
    const folder = prepared({
      'assent.json': JSON.stringify(withServer({ deliveries: { crm } })),
    });
    const result = await command(['doctor', '--json'], folder, { ASSENT_CRM_SECRET: SECRET });
    const { findings } = JSON.parse(result.out[0] ?? '{"findings":[]}');
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'delivery-inside',
        remedy: expect.stringContaining(`"${host}" in server.privateHosts`),
      }),
    );
  },
);
