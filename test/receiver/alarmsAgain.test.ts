import { expect, test } from 'vitest';
import { raiseAlarm } from '../../src/receiver/deliveries/alarms';
import { config, contact } from './messages';
import { operator } from './otherSide';
import { startReceiver } from './receiver';

const HOUR_MS = 3_600_000;

test('what goes on failing is told of after an hour, then once a day; what is given up, once an hour', async () => {
  const crm = { ...operator, url: 'https://crm.example/hook' };
  const deliveries = { crm, mail: { ...operator, url: 'https://mail.example/hook' } };
  const server = { deliveries, alarms: ['mail'] };
  const receiver = await startReceiver({ server }, undefined, config);
  const { store, now } = receiver;
  await receiver.post('/v1/contact', contact());
  const begun = now.ms;
  const at = () => new Date(now.ms).toISOString();
  const parts = {
    ...{ config: { ...config, server }, store, clock: () => now.ms, clockFactor: 1 },
    ...{ log: () => {}, onTry: () => {} },
  };
  const [event] = await store.write((tx) =>
    tx.deliveries.take('crm', { now: at(), until: at(), limit: 1, except: [] }),
  );
  if (!event) throw new Error('nothing is due');
  await store.write((tx) => tx.deliveries.settle(event, { at: at(), last: '500', dueAt: at() }));
  const alarms = async () => (await store.deliveries.alarmHealth('mail')).waiting;
  const after = async (hours: number, hasGivenUp = false) => {
    now.ms = begun + hours * HOUR_MS;
    await raiseAlarm(parts, 'crm', crm, hasGivenUp);
    return alarms();
  };
  expect(await after(0.5)).toBe(0);
  for (const hours of [1, 1.5, 2, 12, 24]) expect(await after(hours)).toBe(1);
  expect(await after(25.1)).toBe(2);
  expect(await after(40)).toBe(2);
  expect(await after(40.5, true)).toBe(3);
  expect(await after(41, true)).toBe(3);
});
