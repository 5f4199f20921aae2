import { expect, test } from 'vitest';
import { tidyOutbox } from '../../src/receiver/deliveries/tidyOutbox';
import type { DeliveryEvent, QueuedEvent } from '../../src/receiver/store/deliveryEvent';
import { startReceiver } from './receiver';

const DAY_MS = 86_400_000;

test('alarms and erasures go a month after they were told, untold ones after a year; what concerns a lead that is kept stays', async () => {
  const { store, now } = await startReceiver();
  const clock = () => now.ms;
  const startMs = now.ms;
  const at = (days: number) => new Date(startMs + days * DAY_MS).toISOString();
  /** An event of a day that came to an end on the same day, or waits. */
  const add = (id: string, event: DeliveryEvent, outcome?: QueuedEvent['outcome']) =>
    store.write(async ({ deliveries }) => {
      const lead = event === 'alarm' ? 'crm' : (id.split('.')[0] ?? '');
      const n = Number(id.split('.')[1]) || 1;
      await deliveries.queue([{ id, delivery: 'crm', lead, n, event, at: at(0) }]);
      if (outcome === undefined) return;
      const which = { now: at(0), until: at(1), limit: 1, except: [] };
      const [taken] = await deliveries.take('crm', which);
      if (taken) await deliveries.settle(taken, { at: at(0), last: '200', outcome });
    });
  await add('kept.1.crm', 'lead.created', 'delivered');
  await add('kept.2.crm', 'lead.withdrawn', 'delivered');
  await add('alarm.one.crm', 'alarm', 'delivered');
  await add('alarm.two.crm', 'alarm', 'failed');
  await add('gone.2.crm', 'lead.erased', 'delivered');
  await add('lost.2.crm', 'lead.erased', 'failed');
  await add('late.2.crm', 'lead.erased');
  const left = async () =>
    (await store.deliveries.ofLeads(['kept', 'gone', 'lost', 'late', 'crm']))
      .map(({ id }) => id)
      .sort();
  const all = await left();
  expect(all).toHaveLength(7);
  now.ms = startMs + 29 * DAY_MS;
  await tidyOutbox({ store, clock });
  expect(await left()).toEqual(all);
  now.ms = startMs + 31 * DAY_MS;
  await tidyOutbox({ store, clock });
  expect(await left()).toEqual(['kept.1.crm', 'kept.2.crm', 'late.2.crm', 'lost.2.crm']);
  now.ms = startMs + 366 * DAY_MS;
  await tidyOutbox({ store, clock });
  expect(await left()).toEqual(['kept.1.crm', 'kept.2.crm']);
});
