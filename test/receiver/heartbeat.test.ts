import { expect, test } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import type { Heartbeat } from '../../src/core/heartbeat';
import { mailText, plainMail } from '../../src/receiver/deliveries/mail/mailText';
import { type DailyParts, visitDaily } from '../../src/receiver/heartbeat/dailyVisit';
import { daysBack } from '../../src/receiver/heartbeat/daysBack';
import { dueDay } from '../../src/receiver/heartbeat/dueMoment';
import { findSilence } from '../../src/receiver/heartbeat/findSilence';
import { createStore } from '../../src/receiver/store/store';
import { config, contact, stamp } from './messages';
import { startReceiver, type TestReceiver, TOKEN } from './receiver';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const hook = { channel: 'webhook', url: 'https://crm.example/', recipient: 'operator' } as const;

/** A receiver whose alarms go to two, of whom one gets no leads of ours. */
const heard = {
  server: {
    ...config.server,
    trapSeconds: 0,
    deliveries: { crm: hook, mail: hook },
    alarms: ['crm', 'mail'],
    timeZone: 'Europe/Moscow',
    heartbeat: { url: 'https://optimumservice.ru/', chromium: '/usr/bin/chromium' },
  },
  receiver: 'https://leads.optimumservice.ru',
} satisfies Partial<AssentConfig>;

/** What was said so far, alarm by alarm, with who carries it. */
async function alarms({ database: { reads } }: TestReceiver) {
  const rows = await reads
    .selectFrom('deliveries')
    .select(['delivery', 'lead', 'note'])
    .where('event', '=', 'alarm')
    .orderBy('at')
    .orderBy('delivery')
    .execute();
  return rows.map(({ delivery, lead, note }) => ({ delivery, lead, ...JSON.parse(note ?? '{}') }));
}

const partsOf = ({ store, now, logged }: TestReceiver, over: Partial<AssentConfig> = {}) => ({
  ...{ config: { ...config, ...heard, ...over }, store },
  clock: () => now.ms,
  log: (line: string) => void logged.push(line),
});

/** Posts a lead a day, at noon in Moscow, on so many days up to the one that is `back` days ago. */
async function leadsDaily(receiver: TestReceiver, days: number, back: number): Promise<void> {
  const { now, post } = receiver;
  const end = now.ms;
  for (let day = days + back - 1; day >= back; day -= 1) {
    now.ms = end - day * DAY_MS;
    const answer = await post('/v1/contact', contact());
    expect(answer.status).toBe(201);
  }
  now.ms = end;
}

test('a form with a lead on ten of fourteen days and none for two → one alarm a day, by each that carries them', async () => {
  const receiver = await startReceiver(heard);
  await leadsDaily(receiver, 10, 2);
  const look = () => findSilence(partsOf(receiver));
  await look();
  expect(await alarms(receiver)).toEqual([]);
  receiver.now.ms += DAY_MS;
  await look();
  const said = {
    ...{ lead: 'silence:callback', kind: 'silence', form: 'callback', days: 2, aside: false },
    since: '2026-11-20T21:00:00.000Z',
    link: 'https://leads.optimumservice.ru/admin/leads',
  };
  expect(await alarms(receiver)).toEqual([
    { ...said, delivery: 'crm' },
    { ...said, delivery: 'mail' },
  ]);
  receiver.now.ms += 6 * HOUR_MS;
  await look();
  expect(await alarms(receiver)).toHaveLength(2);
  receiver.now.ms += DAY_MS;
  await look();
  const all = await alarms(receiver);
  expect(all.map(({ days }) => days)).toEqual([2, 2, 3, 3]);
  await receiver.post('/v1/contact', contact());
  receiver.now.ms += DAY_MS;
  await look();
  expect(await alarms(receiver)).toHaveLength(4);
});

test('a silence in which all was set aside → said so, with the way to it', async () => {
  const receiver = await startReceiver(heard);
  await leadsDaily(receiver, 12, 3);
  receiver.now.ms -= DAY_MS;
  const strange = [{ role: 'label', id: 'callback', sha256: 'A'.repeat(43) } as const];
  await receiver.post('/v1/contact', contact({ stamp: stamp({ texts: strange }) }));
  receiver.now.ms += DAY_MS;
  await findSilence(partsOf(receiver));
  const [alarm] = await alarms(receiver);
  expect(alarm).toMatchObject({
    days: 2,
    aside: true,
    link: 'https://leads.optimumservice.ru/admin/aside',
  });
});

test('nobody carries alarms, or the form is in the configuration no more → nothing is looked for', async () => {
  const receiver = await startReceiver(heard);
  await leadsDaily(receiver, 12, 3);
  const { alarms: _, ...silent } = heard.server;
  await findSilence(partsOf(receiver, { server: silent }));
  await findSilence(partsOf(receiver, { forms: {} }));
  expect(await alarms(receiver)).toEqual([]);
});

test.each([
  [
    'Europe/Moscow',
    '2026-11-28T21:30:00.000Z',
    '2026-11-28T21:00:00.000Z',
    '2026-11-27T21:00:00.000Z',
  ],
  ['UTC', '2026-11-28T21:30:00.000Z', '2026-11-28T00:00:00.000Z', '2026-11-27T00:00:00.000Z'],
  [
    'Asia/Kathmandu',
    '2026-11-28T20:00:00.000Z',
    '2026-11-28T18:15:00.000Z',
    '2026-11-27T18:15:00.000Z',
  ],
  // Clocks go back at 01:00 UTC on 25 October 2026: that day has 25 hours.
  [
    'Europe/Berlin',
    '2026-10-26T12:00:00.000Z',
    '2026-10-25T23:00:00.000Z',
    '2026-10-24T22:00:00.000Z',
  ],
])('days of %s begin at its midnights', (zone, now, today, yesterday) => {
  const days = daysBack(Date.parse(now), zone, 2);
  expect(days.map(({ from }) => from)).toEqual([today, yesterday]);
  expect(days[1]?.to).toBe(today);
});

/** What a daily visit is made with, and how often it was. */
function visiting(receiver: TestReceiver, reports: Heartbeat['findings'][]) {
  const made = { count: 0, pauses: 0 };
  const parts: DailyParts = {
    ...partsOf(receiver),
    makeVisit: async ({ server }) => {
      const findings = reports[Math.min(made.count, reports.length - 1)] ?? [];
      made.count += 1;
      return { v: 1, url: server?.heartbeat?.url ?? '', at: 'now', findings };
    },
    sign: undefined,
    pause: async () => {
      made.pauses += 1;
    },
  };
  return { made, parts };
}

/** Late enough for any minute of the day. */
const LATE = Date.parse('2026-11-22T23:59:59.000Z');

test('the daily visit → once a day over several processes, at the address’s own minute; what came of it is kept', async () => {
  const receiver = await startReceiver(heard);
  const { made, parts } = visiting(receiver, [[]]);
  const other = { ...parts, store: createStore(receiver.database) };
  receiver.now.ms = Date.parse('2026-11-22T00:00:00.000Z');
  const { url } = heard.server.heartbeat;
  const due = dueDay(url, receiver.now.ms) !== undefined;
  await visitDaily(parts);
  expect(made.count).toBe(due ? 1 : 0);
  receiver.now.ms = LATE;
  await Promise.all([visitDaily(parts), visitDaily(other)]);
  await visitDaily(other);
  expect(made.count).toBe(1);
  expect(await receiver.store.heartbeats.last()).toMatchObject({ url, findings: [] });
  expect(await alarms(receiver)).toEqual([]);
  receiver.now.ms += DAY_MS;
  await visitDaily(other);
  expect(made.count).toBe(2);
});

test('a fault that is gone by the second visit → no alarm; one that stays → an alarm that names it', async () => {
  const receiver = await startReceiver(heard);
  receiver.now.ms = LATE;
  const passing = visiting(receiver, [[{ code: 'page-unreachable', what: 'ERR_FAILED' }], []]);
  await visitDaily(passing.parts);
  expect(passing.made).toEqual({ count: 2, pauses: 1 });
  expect(await alarms(receiver)).toEqual([]);
  receiver.now.ms += DAY_MS;
  const staying = visiting(receiver, [
    [{ code: 'nothing-gated' }, { code: 'form-aside', what: 'callback, text-unknown' }],
  ]);
  await visitDaily(staying.parts);
  const all = await alarms(receiver);
  expect(all.map(({ delivery }) => delivery)).toEqual(['crm', 'mail']);
  expect(all[0]).toMatchObject({
    kind: 'heartbeat',
    url: 'https://optimumservice.ru/',
    findings: [{ code: 'form-aside', what: 'callback, text-unknown' }],
    link: 'https://leads.optimumservice.ru/admin/deliveries',
  });
  expect(receiver.logged).toContain('heartbeat: form-aside');
});

test('a process that died within its visit → another makes it half an hour later', async () => {
  const receiver = await startReceiver(heard);
  receiver.now.ms = LATE - HOUR_MS;
  const { made, parts } = visiting(receiver, [[]]);
  const dying = { ...parts, makeVisit: () => Promise.reject(new Error('killed')) };
  await expect(visitDaily(dying)).rejects.toThrow('killed');
  await visitDaily(parts);
  expect(made.count).toBe(0);
  receiver.now.ms += 0.6 * HOUR_MS;
  await visitDaily(parts);
  expect(made.count).toBe(1);
});

test('what came of the last visit stands at /admin/deliveries and in the metrics', async () => {
  const receiver = await startReceiver(heard);
  const page = async (language: string) => {
    const headers = { Authorization: `Bearer ${TOKEN}`, 'Accept-Language': language };
    return (await receiver.fetch('/admin/deliveries', { headers })).text();
  };
  const metrics = async () => (await receiver.fetch('/metrics', {}, '127.0.0.1')).text();
  expect(await page('en')).toContain('None was made yet');
  expect(await metrics()).not.toContain('assent_heartbeat');
  receiver.now.ms = LATE;
  await visitDaily(visiting(receiver, [[]]).parts);
  expect(await page('ru')).toContain('Всё в порядке');
  expect(await metrics()).toContain('assent_heartbeat_ok 1');
  const seconds = Math.round(LATE / 1000);
  expect(await metrics()).toContain(`assent_heartbeat_timestamp_seconds ${seconds}`);
  receiver.now.ms += DAY_MS;
  await visitDaily(visiting(receiver, [[{ code: 'tag-silent', what: '<b>counter' }]]).parts);
  expect(await page('en')).toContain('&lt;b&gt;counter did not run after Accept.');
  expect(await page('ru')).toContain('не запустилось после «Принять»');
  expect(await metrics()).toContain('assent_heartbeat_ok 0');
});

test.each([
  [
    'ru',
    /Форма «callback» обычно приносит заявки.*21 ноября 2026/s,
    /Ежедневный визит.*Приёмник откладывал бы заявки людей \(callback, text-unknown\)/s,
  ],
  [
    'en',
    /The form “callback” usually brings requests.*November 21, 2026/s,
    /The daily visit.*would set people’s requests aside \(callback, text-unknown\)/s,
  ],
] as const)('alarms in words, %s: without a lead’s data', (locale, silence, visit) => {
  const own = { ...config, server: { ...heard.server, locale } };
  const message = (data: object) => ({
    ...({ id: 'alarm.1.crm', type: 'alarm', timestamp: '2026-11-23T09:00:00.000Z' } as const),
    data: { ...data, link: 'https://leads.optimumservice.ru/admin/leads' },
  });
  const since = '2026-11-20T21:00:00.000Z';
  const silent = { kind: 'silence', form: 'callback', days: 2, since, aside: false };
  expect(plainMail(mailText(own, message(silent)))).toMatch(silence);
  const findings = [{ code: 'form-aside', what: 'callback, text-unknown' }];
  const found = { kind: 'heartbeat', url: 'https://optimumservice.ru/', findings };
  expect(plainMail(mailText(own, message(found)))).toMatch(visit);
});
