import { expect, test } from 'vitest';
import { findChromium } from '../../src/audit/findChromium';
import { visitWith } from '../../src/cli/heartbeat/visitWith';
import { otherSide, SECRET, told } from '../receiver/otherSide';
import { type VisitedSite, visitedSite } from './visitedSite';

const chromium = findChromium(process.env) ?? '/usr/bin/chromium';

/** A receiver that visits its site each day, at an hour when that is due; its alarms go to `url`. */
const visiting = (url: string) =>
  visitedSite(
    (origin) => ({
      server: {
        ...{ trapSeconds: 1, privateHosts: ['127.0.0.1'], alarms: ['crm'] },
        deliveries: { crm: { channel: 'webhook', url, recipient: 'operator' } },
        heartbeat: { url: `${origin}/`, chromium },
      },
    }),
    {
      clock: () => Date.parse('2026-11-22T23:59:59.000Z'),
      makeVisit: visitWith(process.env),
      secretOf: async () => ({ kind: 'read', value: SECRET }),
      deliveryClockFactor: 1000,
    },
  );

const metrics = async ({ receiver }: VisitedSite) => (await fetch(`${receiver}/metrics`)).text();

const until = <T>(seen: () => Promise<T> | T) => expect.poll(seen, { timeout: 55_000 });

test('a receiver visits its site, sends its form, and nobody is told of a lead', async () => {
  const side = await otherSide();
  const site = await visiting(side.url);
  site.put('/', `${site.head}<div data-assent-form="callback"></div>`);
  await until(() => metrics(site)).toContain('assent_heartbeat_ok 1');
  expect(await metrics(site)).toContain('assent_posts_total{kind="contact",outcome="synthetic"} 1');
  expect(await metrics(site)).toContain('assent_leads{list="stored"} 0');
  expect(await site.leads()).not.toContain('Проверка Assent');
  expect(side.arrived).toEqual([]);
});

test('a page without its banner → an alarm that names it, after a second look', async () => {
  const side = await otherSide();
  const site = await visiting(side.url);
  site.put('/', '<!doctype html><title>Site</title>');
  await until(() => told(side)).toHaveLength(1);
  expect(told(side)[0]).toMatchObject({
    type: 'alarm',
    data: {
      kind: 'heartbeat',
      findings: [{ code: 'banner-missing', what: 'no tag' }, { code: 'form-missing' }],
    },
  });
  expect(site.asked.filter((path) => path === 'GET /')).toHaveLength(2);
  expect(await metrics(site)).toContain('assent_heartbeat_ok 0');
});
