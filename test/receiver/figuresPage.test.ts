import { expect, test } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import { desk } from './desk';
import { config } from './messages';
import { startReceiver, type TestReceiver } from './receiver';

const ON: Partial<AssentConfig> = {
  figures: true,
  services: { metrika: { preset: 'yandex-metrika', id: '12345678' } },
  server: { postsPerMinute: 100_000, postsPerMinuteNetwork: 100_000, timeZone: 'Europe/Moscow' },
};

const DAY_MS = 86_400_000;
const shown = { v: 1, what: 'shown' };
const accepted = {
  ...{ v: 1, what: 'accepted' },
  choice: { analytics: true, marketing: true, metrika: true },
};
const chosen = { v: 1, what: 'chosen', choice: { analytics: true, metrika: true } };
const declined = { v: 1, what: 'declined' };
const ran = { v: 1, what: 'ran', service: 'metrika' };

const tell = async (receiver: TestReceiver, body: unknown, times = 1) => {
  for (let n = 0; n < times; n++) {
    expect(
      (await receiver.post('/v1/figures', body, { 'Content-Type': 'text/plain' })).status,
    ).toBe(204);
  }
};

/** Rows of the page's tables, each as its cells' words. */
async function tablesAt(receiver: TestReceiver, path: string): Promise<string[][]> {
  const { see } = await desk(receiver, '/admin/figures');
  const page = await (await see(path)).text();
  return [...page.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
      cell
        .replace(/<svg.*?<\/svg>/gs, '')
        .replace(/<[^>]+>/g, '')
        .trim(),
    ),
  );
}

const rowOf = (rows: string[][], head: string) => rows.find(([first]) => first === head)?.slice(1);

test('what was told stands there by day, by category and by tag, as the sums of a known truth', async () => {
  const receiver = await startReceiver(ON);
  await tell(receiver, [shown], 7);
  await tell(receiver, [shown, accepted, ran], 5);
  await tell(receiver, [shown, accepted], 2);
  await tell(receiver, [shown, chosen, ran], 1);
  await tell(receiver, [shown, declined], 3);
  await tell(receiver, [ran], 11);
  receiver.now.ms -= DAY_MS;
  await tell(receiver, [shown, declined], 1);
  receiver.now.ms += DAY_MS;
  const rows = await tablesAt(receiver, '/admin/figures');
  const day = ['Shown', 'Accepted all', 'Chose some', 'Declined', 'No answer'];
  expect(rowOf(rows, 'Day')?.slice(0, 5)).toEqual(day);
  expect(rowOf(rows, '22 Nov')).toEqual(['18', '7', '1', '3', '7', '8', '7']);
  expect(rowOf(rows, '21 Nov')).toEqual(['1', '0', '0', '1', '0', '0', '0']);
  expect(rowOf(rows, '20 Nov')).toEqual(['0', '0', '0', '0', '0', '0', '0']);
  expect(rowOf(rows, 'In all')).toEqual(['19', '7', '1', '4', '7', '8', '7']);
  expect(rowOf(rows, 'Statistics')).toEqual(['8', '66.7 %']);
  expect(rowOf(rows, 'Yandex Metrica')).toEqual(['8', '6', '75 %', '11']);
  expect(rows.filter(([first]) => /^\d+ \w+$/.test(first ?? ''))).toHaveLength(30);
});

test.each([
  ['?days=90', 90],
  ['?month=2026-10', 31],
  ['?month=2026-02', 28],
  ['?month=2026-11', 22],
  ['?month=2026-13', 30],
  ['?days=1e9', 30],
])('%s → %i days, none of them yet to come', async (query, days) => {
  const receiver = await startReceiver(ON);
  await tell(receiver, shown);
  receiver.now.ms -= 60 * DAY_MS;
  await tell(receiver, shown);
  receiver.now.ms += 60 * DAY_MS;
  const rows = await tablesAt(receiver, `/admin/figures${query}`);
  expect(rows.filter(([first]) => /^\d+ \w+$/.test(first ?? ''))).toHaveLength(days);
});

test('a service that people allow and that never runs is said to the owner; one that runs is not', async () => {
  const receiver = await startReceiver(ON);
  const { see } = await desk(receiver, '/admin/figures');
  const warning = async () =>
    /role="status"><p>([^<]*)/.exec(await (await see('/admin/figures')).text())?.[1];
  await tell(receiver, [shown, accepted], 4);
  expect(await warning()).toBeUndefined();
  await tell(receiver, [shown, accepted], 1);
  expect(await warning()).toMatch(/^Yandex Metrica: allowed 5 times in the last 7 days/);
  await tell(receiver, [ran]);
  expect(await warning()).toBeUndefined();
});

test.each([
  ['off', { figures: false }, 'Figures are switched off'],
  ['on, and nothing told yet', {}, 'Nothing counted yet'],
])('%s → what to do', async (_, changes, words) => {
  const receiver = await startReceiver({ ...ON, ...changes });
  const { see } = await desk(receiver, '/admin/figures');
  const page = await (await see('/admin/figures')).text();
  expect(page).toContain(words);
  expect(page).not.toContain('<table');
});

test('without a receiver in the configuration the owner learns why nothing comes', async () => {
  const { receiver: _, ...bare } = config;
  const receiver = await startReceiver(ON, undefined, bare);
  const { see } = await desk(receiver, '/admin/figures');
  expect(await (await see('/admin/figures')).text()).toContain('names no “receiver”');
});

test('the drawing says its numbers in words, names itself, and takes no style of its own', async () => {
  const receiver = await startReceiver(ON);
  await tell(receiver, [shown, accepted], 3);
  const { see } = await desk(receiver, '/admin/figures');
  const page = await (await see('/admin/figures')).text();
  expect(page).toMatch(/role="img" aria-labelledby="chart-title chart-text"/);
  expect(page).toMatch(/<desc id="chart-text">[^<]*shown on 3 pages\. Accepted all: 3\./);
  expect(page).not.toMatch(/ style="/);
});
