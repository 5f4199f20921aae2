import { expect, test } from 'vitest';
import { StoreFailure } from '../../src/receiver/store/failure';
import { desk } from './desk';
import { choices, config, contact, stamp } from './messages';
import { startReceiver, type TestReceiver } from './receiver';

const server = { ...config.server, postsPerMinute: 10_000 };

const shown = (page: string) =>
  [...page.matchAll(/<a class="name"[^>]*>([^<]+)</g)].map(([, name]) => name);

const plain = (href: string | undefined) => (href ?? '').replaceAll('&amp;', '&');

async function post({ post: send, now }: TestReceiver, name: string, at: string, more = {}) {
  now.ms = Date.parse(at);
  const sent = contact({ fields: { name, phone: '+79991234567' }, typed: {}, ...more });
  expect([201, 202]).toContain((await send('/v1/contact', sent)).status);
  return sent;
}

test('days are those of the owner’s zone, the last among them', async () => {
  const receiver = await startReceiver({ server: { ...server, timeZone: 'Asia/Vladivostok' } });
  await post(receiver, 'Накануне', '2026-11-20T13:59:59.000Z');
  await post(receiver, 'Утром', '2026-11-20T14:00:00.000Z');
  await post(receiver, 'Вечером', '2026-11-22T13:59:59.000Z');
  await post(receiver, 'Назавтра', '2026-11-22T14:00:00.000Z');
  const { see } = await desk(receiver, '/admin/leads');
  const names = async (query: string) => shown(await (await see(`/admin/leads?${query}`)).text());
  expect(await names('from=2026-11-21&to=2026-11-22')).toEqual(['Вечером', 'Утром']);
  expect(await names('from=2026-11-23')).toEqual(['Назавтра']);
  expect(await names('to=2026-11-20')).toEqual(['Накануне']);
  expect(await names('from=2026-13-40&to=yesterday')).toHaveLength(4);
  expect(await names('q=утром&from=2026-11-21')).toEqual(['Утром']);
});

test.each([
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
])('the day %s in %s is as long as its clocks say', async (day, timeZone, start, end) => {
  const receiver = await startReceiver({ server: { ...server, timeZone } });
  const before = (at: string) => new Date(Date.parse(at) - 1).toISOString();
  await post(receiver, 'Vorher', before(start));
  await post(receiver, 'Anfang', start);
  await post(receiver, 'Ende', before(end));
  await post(receiver, 'Danach', end);
  const { see } = await desk(receiver, '/admin/leads');
  const page = await (await see(`/admin/leads?from=${day}&to=${day}`)).text();
  expect(shown(page)).toEqual(['Ende', 'Anfang']);
});

test('a search goes on page by page, there and back, and into a lead and on to the next, with all that was asked', async () => {
  const receiver = await startReceiver({ server });
  for (let number = 0; number < 60; number += 1) {
    const at = new Date(Date.parse('2026-11-22T09:00:00.000Z') + number * 1000).toISOString();
    await post(receiver, number % 2 ? `Анна ${number}` : `Пётр ${number}`, at);
    await post(receiver, `Анна Б ${number}`, at);
  }
  const { see } = await desk(receiver, '/admin/leads');
  const text = async (path: string) => (await see(path)).text();
  const first = await text('/admin/leads?q=анна&from=2026-11-22&show=new');
  expect(shown(first)).toHaveLength(50);
  const next = plain(/rel="next" href="([^"]+)"/.exec(first)?.[1]);
  expect(next).toMatch(/q=.*show=new.*from=2026-11-22.*older=/);
  const second = await text(next);
  expect(shown(second)).toHaveLength(40);
  const back = plain(/rel="prev" href="([^"]+)"/.exec(second)?.[1]);
  expect(shown(await text(back))).toEqual(shown(first));
  const into = plain(/<a class="name" href="([^"]+)"/.exec(second)?.[1]);
  const lead = await text(into);
  expect(lead).toContain(
    'href="/admin/leads?q=%D0%B0%D0%BD%D0%BD%D0%B0&amp;show=new&amp;from=2026-11-22"',
  );
  const older = plain(/rel="next" href="([^"]+)"/.exec(lead)?.[1]);
  expect(await text(older)).toContain(`<h1>${shown(second)[1]}`);
  const newer = plain(/rel="prev" href="([^"]+)"/.exec(lead)?.[1]);
  expect(await text(newer)).toContain(`<h1>${shown(first).at(-1)}`);
});

test('nothing found says what to try, and how to see all again', async () => {
  const receiver = await startReceiver();
  await post(receiver, 'Анна', '2026-11-22T09:00:00.000Z');
  const { see } = await desk(receiver, '/admin/leads');
  const page = await (await see('/admin/leads?q=zzz')).text();
  expect(page).toContain('last digits of the phone');
  expect(page).toContain('<a href="/admin/leads">Show all requests</a>');
  expect(page).toContain('value="zzz"');
});

test('sources and campaigns are offered and told in the row where the person allowed it', async () => {
  const receiver = await startReceiver({ browserInfo: { category: 'analytics' } });
  const given = choices.given();
  await receiver.post('/v1/consent', given);
  const browser = { campaign: { utm_source: 'yandex', utm_campaign: 'Ремонт' } };
  await post(receiver, 'Из рекламы', '2026-11-22T09:00:00.000Z', {
    ...{ browser, stamp: stamp({ previous: given.stamp.id }) },
  });
  await post(receiver, 'Сама', '2026-11-22T09:00:01.000Z');
  const { see } = await desk(receiver, '/admin/leads');
  const page = await (await see('/admin/leads?campaign=Yandex')).text();
  expect(shown(page)).toEqual(['Из рекламы']);
  expect(page).toContain('yandex · Ремонт');
  expect(page).toContain('<option value="ремонт">');
});

test('forms go by the names that their owner or their purpose gives them', async () => {
  const callback = { required: true };
  const receiver = await startReceiver({
    forms: { callback: { purposes: { callback } }, order: { purposes: { callback } } },
    texts: { en: { 'form.order.title': 'Order a repair' } },
  });
  await post(receiver, 'Анна', '2026-11-22T09:00:00.000Z', {
    ...{
      form: 'order',
      extra: {},
      stamp: stamp({ form: 'order', decisions: [{ purpose: 'callback', state: 'given' }] }),
    },
  });
  const { see } = await desk(receiver, '/admin/leads');
  const page = await (await see('/admin/leads')).text();
  expect(page).toContain('<span class="form">Order a repair</span>');
  expect(page).toContain('<option value="callback" >Contact me about my request</option>');
  const [lead] = await receiver.store.leads.list({ limit: 1 });
  const [forPeople, forMachines] = (await (await see(`/admin/leads/${lead?.id}`)).text()).split(
    'Technical details',
  );
  expect(forPeople).toContain('<dt>Form</dt><dd>Order a repair</dd>');
  expect(forMachines).toContain('<code>order</code>');
});

test('what came since a page was drawn is counted, of what that page asks for alone', async () => {
  const receiver = await startReceiver();
  await post(receiver, 'Анна', '2026-11-22T09:00:00.000Z');
  const { see } = await desk(receiver, '/admin/leads');
  const news = async (query: string) => (await see(`/admin/leads/news?${query}`)).json();
  const page = await (await see('/admin/leads')).text();
  const after = `after=${/data-after="([^"]+)"/.exec(page)?.[1]}`;
  expect(await news(after)).toEqual({ count: 0, text: '' });
  await post(receiver, 'Пётр', '2026-11-22T09:01:00.000Z');
  await post(receiver, 'Анна Вторая', '2026-11-22T09:02:00.000Z');
  expect(await news(after)).toEqual({ count: 2, text: '2 new requests — show' });
  expect(await news(`${after}&q=вторая`)).toEqual({ count: 1, text: '1 new request — show' });
  expect(await news(`${after}&show=called`)).toEqual({ count: 0, text: '' });
  expect((await receiver.fetch(`/admin/leads/news?${after}`)).status).toBe(401);
  expect(await (await see('/admin/leads?older=2026_x')).text()).not.toContain('data-after');
});

test('other leads of the same phone stand on the page of one, and what may be done in words', async () => {
  const receiver = await startReceiver();
  const earlier = await post(receiver, 'Анна Прежняя', '2026-11-20T09:00:00.000Z');
  const later = await post(receiver, 'Анна', '2026-11-22T09:00:00.000Z');
  const { see } = await desk(receiver, '/admin/leads');
  const page = await (await see(`/admin/leads/${later.id}`)).text();
  expect(page).toContain(`<a href="/admin/leads/${earlier.id}"><time`);
  expect(page).toContain('Анна Прежняя');
  expect(page).toContain('You may call back about the request');
  expect(page).toContain('No advertising messages');
  expect(page).toContain('href="tel:+79991234567"');
});

test('where nothing can be written just now, the list is shown and searched all the same', async () => {
  const receiver = await startReceiver();
  await post(receiver, 'Анна', '2026-11-22T09:00:00.000Z');
  const { see } = await desk(receiver, '/admin/leads');
  await post(receiver, 'Пётр', '2026-11-22T09:01:00.000Z');
  receiver.store.write = () => Promise.reject(new StoreFailure('DISK_LOW'));
  expect(shown(await (await see('/admin/leads')).text())).toEqual(['Пётр', 'Анна']);
  const page = await (await see('/admin/leads?q=анна')).text();
  expect(shown(page)).toEqual(['Анна']);
  expect(page).toContain('still being prepared for the search: 1 to go');
});
