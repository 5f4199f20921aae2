import { expect, test } from 'vitest';
import { config, consent, contact, stamp } from './messages';
import { startReceiver, type TestReceiver, TOKEN } from './receiver';

const bearer = { headers: { Authorization: `Bearer ${TOKEN}`, 'Accept-Language': 'en' } };
const get = async (receiver: TestReceiver, path: string) =>
  (await receiver.fetch(path, bearer)).text();

const forms = {
  ...config.forms,
  order: { fields: ['name'], purposes: { callback: { required: true } } },
};
const order = () =>
  contact({
    form: 'order',
    fields: { name: 'Пётр' },
    typed: {},
    extra: {},
    stamp: stamp({ form: 'order', decisions: [{ purpose: 'callback', state: 'given' }] }),
  });

test('leads of one form, with how many are set aside among them', async () => {
  const receiver = await startReceiver({ forms });
  await receiver.post('/v1/contact', contact());
  await receiver.post('/v1/contact', contact({ trap: { filled: true } }));
  await receiver.post('/v1/contact', order());
  const all = await get(receiver, '/admin/leads');
  expect(all).toContain('<h1>Requests <span class="count">3</span>');
  expect(all).toMatch(/Set aside <span class="count">1</);
  const orders = await get(receiver, '/admin/leads?form=order');
  expect(orders).toContain('Пётр');
  expect(orders).not.toContain('Каренина');
  expect(orders).toMatch(/Set aside <span class="count">0</);
  expect(orders).toMatch(/<option value="order" selected>[^<]+ \(order\)</);
  expect(orders).toContain('href="/admin/leads?show=aside&amp;form=order"');
  expect(await get(receiver, '/admin/leads?form=%3Cscript%3E')).not.toContain('<script>');
});

test('the pages of a filtered list keep the filter', async () => {
  const receiver = await startReceiver({ forms, server: { postsPerMinute: 1000 } });
  for (let number = 0; number < 51; number++) await receiver.post('/v1/contact', order());
  const first = await get(receiver, '/admin/leads?form=order');
  const next =
    /href="(\/admin\/leads\?form=order&amp;page=2&amp;older=[^"]+)"/.exec(first)?.[1] ?? '';
  const second = await get(receiver, next.replaceAll('&amp;', '&'));
  expect(second.match(/<a class="name"/g)).toHaveLength(1);
  expect(second).toContain('href="/admin/leads?form=order&amp;page=1"');
});

test('consents, and how people decided, over what is not set aside', async () => {
  const receiver = await startReceiver();
  expect(await get(receiver, '/admin/consents')).toContain('No choices yet');
  await receiver.post('/v1/contact', contact());
  const suspect = contact({ trap: { filled: true } });
  await receiver.post('/v1/contact', suspect);
  const message = consent();
  await receiver.post('/v1/consent', message);
  await receiver.post('/v1/consent', message);
  expect(await receiver.store.decisions.counts()).toEqual([
    { kind: 'category', subject: 'analytics', state: 'given', count: 1 },
    { kind: 'category', subject: 'marketing', state: 'given', count: 1 },
    { kind: 'purpose', subject: 'callback', state: 'given', count: 1 },
    { kind: 'purpose', subject: 'newsletter', state: 'refused', count: 1 },
  ]);
  await receiver.store.write((tx) => tx.leads.accept(suspect.id));
  expect(await receiver.store.decisions.counts()).toContainEqual({
    kind: 'purpose',
    subject: 'callback',
    state: 'given',
    count: 2,
  });
  const page = await get(receiver, '/admin/consents');
  expect(page).toContain('<h1>Consents <span class="count">1</span>');
  expect(page).toMatch(
    /contact me about my request <small>purpose<\/small><\/th><td>2<\/td><td>0<\/td>/,
  );
  expect(page).toContain(`/admin/consents/${message.id}`);
  const one = await get(receiver, `/admin/consents/${message.id}`);
  expect(one).toContain('данные могут получать и сторонние сервисы');
  expect((await receiver.fetch('/admin/consents/nothing', bearer)).status).toBe(404);
});
