import { afterEach, expect, test, vi } from 'vitest';
import { meet, page, pageCleaner, waiting } from './fakePage';

afterEach(pageCleaner());

test.each([
  ['calltouch', 'https://mod.calltouch.ru/init-min.js?id=abcd1234'],
  ['roistat', 'https://cloud.roistat.com/api/site/1.0/0123456789abcdef0123456789abcdef/init'],
  ['uis', 'https://app.uiscom.ru/static/cs.min.js?k=abcdefghijklmnopqrstuvwxyz012345'],
  ['jivo', 'https://code.jivo.ru/widget/AbCdEfGh12'],
  ['carrotQuest', 'https://cdn.carrotquest.app/api.min.js'],
  ['mangoOffice', 'https://widgets.mango-office.ru/widgets/mango.js'],
])('%s loads %s, and only a new page is without it', async (file, url) => {
  const { preset, ports, urls } = await meet(file);
  preset.start?.(ports);
  expect(urls()).toEqual([url]);
  expect(preset.stop?.(ports)).toBe('reload');
});

test('calltouch: its counters wait in the list that its script takes over, the site’s calls with them', async () => {
  const { preset, ports, urls } = await meet('calltouch');
  preset.start?.(ports);
  preset.start?.({ ...ports, id: 'efgh5678' });
  (page.ct as (...call: unknown[]) => void)('goal', 'lead');
  expect(page.CalltouchDataObject).toBe('ct');
  expect(page.ct).toHaveProperty('counters', ['abcd1234', 'efgh5678']);
  expect(page.ct).toHaveProperty('loaded', false);
  expect(page.ct).toHaveProperty('callbacks', [['goal', 'lead']]);
  expect(urls()).toHaveLength(2);
});

test('roistat: a new visit asks for its number, one that has it loads the counter at once', async () => {
  page.location = { href: 'https://example.ru/?utm_source=a' };
  page.document = { cookie: 'a=1; roistat_visit=; b=2' };
  const first = await meet('roistat');
  first.preset.start?.(first.ports);
  page.document = { cookie: 'a=1; roistat_visit=12345' };
  const next = await meet('roistat');
  next.preset.start?.(next.ports);
  expect([...first.urls(), ...next.urls()]).toEqual([
    `https://cloud.roistat.com/api/site/1.0/${first.id}/init?referrer=https%3A%2F%2Fexample.ru%2F%3Futm_source%3Da`,
    'https://cloud.roistat.com/dist/module.js',
  ]);
  expect([page.roistatProjectId, page.roistatHost]).toEqual([first.id, 'cloud.roistat.com']);
});

test.each([
  [undefined, 'https://cdn-ru.bitrix24.ru'],
  ['https://cdn.bitrix24.by/', 'https://cdn.bitrix24.by'],
])('bitrix24: host %s → its loader of this minute from %s', async (host, from) => {
  vi.setSystemTime(600_000);
  const { preset, ports, urls, id } = await meet('bitrix24', { options: { host } });
  preset.start?.(ports);
  vi.useRealTimers();
  expect(urls()).toEqual([`${from}/${id}?10`]);
  expect(preset.stop?.(ports)).toBe('reload');
});

test.each([['http://portal.example.ru'], ['portal.example.ru'], [5]])(
  'bitrix24: host is %s → nothing happens',
  async (host) => {
    const { preset, ports, urls } = await meet('bitrix24', { options: { host } });
    preset.start?.(ports);
    expect(urls()).toEqual([]);
  },
);

test('bitrix24: a CRM form’s own snippet waits at the gate, so nothing is put in', async () => {
  const { preset, ports, urls } = await meet('bitrix24', { id: 'b1234567/crm/form/loader_4.js' });
  preset.start?.(ports);
  expect(urls()).toEqual([]);
});

test('carrot-quest: connects first, the site’s calls wait behind it', async () => {
  const { preset, ports, id } = await meet('carrotQuest');
  preset.start?.(ports);
  (page.carrotquest as { track(name: string): void }).track('Lead');
  expect(page.carrotquestasync).toEqual(['connect', [id], 'track', ['Lead']]);
});

test('carrot-quest: already on the page → it is connected, and no second script comes', async () => {
  const connect = vi.fn();
  page.carrotquest = { connect };
  const { preset, ports, urls, id } = await meet('carrotQuest');
  preset.start?.(ports);
  expect(connect).toHaveBeenCalledWith(id);
  expect(urls()).toEqual([]);
});

test('mango-office: both of its products share one script', async () => {
  const { preset, ports, inserted } = await meet('mangoOffice');
  preset.start?.(ports);
  preset.start?.({ ...ports, id: 'multichannel:678' });
  expect(waiting((page.mgo as { q: unknown }).q)).toEqual([
    [{ calltracking: { id: 12345 } }],
    [{ multichannel: { id: 678 } }],
  ]);
  expect(page.MangoObject).toBe('mgo');
  expect(inserted.map(({ attributes }) => attributes)).toEqual([{ id: 'mango-js' }]);
});
