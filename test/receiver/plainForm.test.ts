import { describe, expect, test } from 'vitest';
import { Stamp } from '../../src/wire/stamp';
import { config, shownTexts } from './messages';
import { ORIGIN, startReceiver, type TestReceiver } from './receiver';

const PAGE = `${ORIGIN}/remont`;
const filled = {
  name: 'Анна Каренина',
  phone: '8 (999) 123-45-67',
  model: 'LG 42',
  consent_callback: 'yes',
};

type Sending = {
  entries?: Record<string, string>;
  headers?: Record<string, string>;
  form?: string;
  from?: string;
};

function send(receiver: TestReceiver, { entries = filled, headers, form, from }: Sending = {}) {
  return receiver.fetch(
    `/f/${form ?? 'callback'}`,
    {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Origin: ORIGIN,
        Referer: `${PAGE}?utm_source=x`,
        'Accept-Language': 'ru',
        ...headers,
      },
      body: new URLSearchParams(entries).toString(),
    },
    from,
  );
}

const leads = (receiver: TestReceiver) => receiver.store.leads.list({ limit: 50 });
const without = (name: string) =>
  Object.fromEntries(Object.entries(filled).filter(([key]) => key !== name));
const plain = { forms: { callback: { ...config.forms?.callback, success: {} } } } as Partial<
  typeof config
>;

describe('a form that no script took', () => {
  test('is kept as a lead with a stamp the receiver made', async () => {
    const receiver = await startReceiver();
    const answer = await send(receiver, { headers: { 'Sec-GPC': '1' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${ORIGIN}/thanks`]);
    const [lead, ...others] = await leads(receiver);
    expect(others).toEqual([]);
    expect(lead).toMatchObject({
      form: 'callback',
      fields: { name: 'Анна Каренина', phone: '+79991234567' },
      typed: { phone: '8 (999) 123-45-67' },
      doubts: [],
      extra: { model: 'LG 42' },
      page: PAGE,
      origin: ORIGIN,
      browser: undefined,
      phoneChecked: 'valid',
      standing: { kind: 'stored' },
    });
    expect(Stamp.parse(lead?.stamp)).toMatchObject({
      at: '2026-11-22T09:00:00.000Z',
      origin: ORIGIN,
      surface: 'form',
      form: 'callback',
      locale: 'ru',
      widget: { version: 'receiver' },
      policy: { url: `${ORIGIN}/privacy`, version: '2026-11-01' },
      texts: [
        ...shownTexts('label', 'callback'),
        ...shownTexts('consent', 'callback'),
        ...shownTexts('label', 'newsletter'),
        ...shownTexts('consent', 'newsletter'),
      ],
      decisions: [
        { purpose: 'callback', state: 'given' },
        { purpose: 'newsletter', state: 'refused' },
      ],
      indication: { method: 'box-and-submit', trusted: false, preticked: false },
      signals: { gpc: true },
    });
  });

  test.each([
    ['on', 'given'],
    ['YES', 'given'],
    ['1', 'given'],
    ['no', 'refused'],
    ['', 'refused'],
  ])('a box that says "%s" → %s', async (value, state) => {
    const receiver = await startReceiver();
    await send(receiver, { entries: { ...filled, consent_newsletter: value } });
    const [lead] = await leads(receiver);
    expect(Stamp.parse(lead?.stamp).decisions[1]).toEqual({ purpose: 'newsletter', state });
  });

  test('its inputs may have names of the site’s own', async () => {
    const receiver = await startReceiver();
    const entries = {
      'your-name': 'Пётр',
      'form[tel]': '+7 999 765 43 21',
      consent_callback: 'on',
    };
    expect((await send(receiver, { entries })).status).toBe(303);
    expect((await leads(receiver))[0]?.fields).toEqual({ name: 'Пётр', phone: '+79997654321' });
  });

  test.each([
    ['nomer_telefona', 'imja'],
    ['whatsapp', 'klient'],
    ['Номер для связи', 'Как вас зовут'],
  ])('its inputs may be called as nobody calls them but builders: %s, %s', async (phone, name) => {
    const receiver = await startReceiver();
    const entries = {
      nomer_dogovora: '12345678901',
      [name]: 'Пётр',
      [phone]: '+7 999 765 43 21',
      consent_callback: 'on',
    };
    expect((await send(receiver, { entries })).status).toBe(303);
    expect((await leads(receiver))[0]?.fields).toEqual({ name: 'Пётр', phone: '+79997654321' });
  });

  test('a purpose that the person only has to know of is told, not asked', async () => {
    const purposes = {
      ...config.purposes,
      callback: { basis: 'request' as const, data: ['name', 'phone'], keepDays: 365 },
    };
    const receiver = await startReceiver({ purposes });
    expect((await send(receiver, { entries: without('consent_callback') })).status).toBe(303);
    const [lead] = await leads(receiver);
    expect(Stamp.parse(lead?.stamp).decisions[0]).toEqual({
      purpose: 'callback',
      state: 'informed',
    });
  });

  test('a form without any box says that it was sent, not that a box was ticked', async () => {
    const purposes = {
      callback: { basis: 'request' as const, data: ['name', 'phone'], keepDays: 365 },
    };
    const form = { extra: ['model'], purposes: { callback: {} } };
    const receiver = await startReceiver({ purposes, forms: { callback: form } });
    expect((await send(receiver, { entries: without('consent_callback') })).status).toBe(303);
    const [lead] = await leads(receiver);
    expect(Stamp.parse(lead?.stamp)).toMatchObject({
      decisions: [{ purpose: 'callback', state: 'informed' }],
      indication: { method: 'submit' },
    });
  });

  test('an odd number is taken and marked, since nobody can be asked', async () => {
    const receiver = await startReceiver();
    const entries = { ...filled, phone: '+7 (899) 912-34-56' };
    expect((await send(receiver, { entries })).status).toBe(303);
    expect((await leads(receiver))[0]).toMatchObject({
      fields: { phone: '+7 (899) 912-34-56' },
      phoneChecked: 'doubtful',
    });
  });

  test('multipart is read, its files are not', async () => {
    const receiver = await startReceiver();
    const body = new FormData();
    for (const [name, value] of Object.entries(filled)) body.set(name, value);
    body.set('photo', new File(['secret bytes'], 'photo.jpg', { type: 'image/jpeg' }));
    const answer = await receiver.fetch('/f/callback', {
      method: 'POST',
      headers: { Origin: ORIGIN },
      body,
    });
    expect(answer.status).toBe(303);
    const [lead] = await leads(receiver);
    expect(lead?.fields.name).toBe('Анна Каренина');
    expect(JSON.stringify(lead)).not.toMatch(/photo|secret bytes/);
  });
});

describe('what cannot be taken is shown again', () => {
  test.each([
    ['no consent', without('consent_callback'), 'Без этого согласия', 'f-callback'],
    ['no name', { ...filled, name: '  ' }, 'Заполните поле «Имя»', 'f-name'],
    ['no phone', without('phone'), 'Заполните поле «Телефон»', 'f-phone'],
    ['a name too long', { ...filled, name: 'А'.repeat(4001) }, 'Слишком длинно', 'f-name'],
  ])('%s → 422 at its place, nothing kept', async (_, entries, words, place) => {
    const receiver = await startReceiver();
    const answer = await send(receiver, { entries });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain(words);
    expect(page).toMatch(new RegExp(`<a href="#${place}">`));
    expect(page).toMatch(new RegExp(`id="${place}"[^>]*aria-invalid="true"`));
    expect(page).toContain(`href="${PAGE}"`);
    expect(page).toContain('href="tel:+74951234567"');
    expect(await receiver.store.leads.count()).toBe(0);
  });

  test('what was typed and ticked stands in the page, and can be sent from there', async () => {
    const receiver = await startReceiver();
    const first = await send(receiver, {
      entries: { ...without('consent_callback'), consent_newsletter: 'on', _next: '/danke' },
    });
    const page = await first.text();
    expect(page).toContain('value="8 (999) 123-45-67"');
    expect(page).toMatch(/name="consent_newsletter"[^>]*checked/);
    expect(page).not.toMatch(/name="consent_callback"[^>]*checked/);
    // The whole text, for which the page of the site had no room.
    expect(page).toContain('Согласие на обработку персональных данных');
    const hidden = [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const entries = {
      ...Object.fromEntries(hidden.map(([, name, value]) => [name, value])),
      ...filled,
    };
    const headers = {
      Origin: 'https://leads.example.ru',
      Referer: 'https://leads.example.ru/f/callback',
    };
    expect((await send(receiver, { entries, headers })).status).toBe(303);
    expect(await leads(receiver)).toMatchObject([
      { page: PAGE, origin: ORIGIN, extra: { model: 'LG 42' } },
    ]);
  });

  test('a page of ours lets itself be posted from: the browser names its origin', async () => {
    const receiver = await startReceiver();
    const { headers } = await send(receiver, { entries: {} });
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toContain(`form-action 'self' ${ORIGIN} `);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    ['ru-RU,ru;q=0.9', undefined, 'ru', 'Заявка ещё не отправлена'],
    ['en-GB,en', undefined, 'en', 'has not been sent yet'],
    ['ru', 'en', 'en', 'has not been sent yet'],
    ['de', undefined, 'ru', 'Заявка ещё не отправлена'],
  ])('Accept-Language %s, locale %s → %s', async (language, locale, lang, words) => {
    const receiver = await startReceiver();
    const answer = await send(receiver, {
      entries: { name: 'A', ...(locale && { locale }) },
      headers: { 'Accept-Language': language },
    });
    const page = await answer.text();
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).toContain(words);
  });

  test.each(['"><script>alert(1)</script>', '</textarea><img src=x onerror=alert(1)>'])(
    '%s in every place → words, never markup',
    async (payload) => {
      const receiver = await startReceiver();
      const entries = {
        name: payload,
        phone: payload,
        model: payload,
        locale: payload,
        _next: payload,
        _id: payload,
      };
      const page = await (await send(receiver, { entries })).text();
      expect(page).not.toMatch(/<(script|img)/i);
    },
  );

  test('the form opened by its address stands empty', async () => {
    const receiver = await startReceiver();
    const answer = await receiver.fetch('/f/callback?locale=en');
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('Send a request');
    expect(page).not.toContain('role="alert"');
  });
});

describe('who may send one', () => {
  test.each([
    ['a foreign origin', { Origin: 'https://evil.example', Referer: '' }],
    ['a foreign origin with our referrer', { Origin: 'https://evil.example' }],
    ['the origin null, a foreign referrer', { Origin: 'null', Referer: 'https://evil.example/' }],
    ['http instead of https', { Origin: 'http://optimumservice.ru' }],
  ])('%s → 403, nothing kept', async (_, headers) => {
    const receiver = await startReceiver();
    const answer = await send(receiver, { headers });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Отсюда форму отправить нельзя');
    expect(await receiver.store.leads.count()).toBe(0);
  });

  test.each([
    ['the origin null', { Origin: 'null' }, PAGE],
    ['the origin null, no referrer', { Origin: 'null', Referer: '' }, 'https://optimumservice.ru/'],
  ])('%s: a page that tells nobody where it is → kept, set aside', async (_, headers, page) => {
    const receiver = await startReceiver();
    const answer = await send(receiver, { headers });
    expect(answer.status).toBe(303);
    expect(await leads(receiver)).toMatchObject([
      {
        origin: 'https://optimumservice.ru',
        page,
        standing: { kind: 'aside', because: 'page-untold' },
      },
    ]);
    // Sent twice it is kept once.
    expect((await send(receiver, { headers })).status).toBe(303);
    expect(await leads(receiver)).toHaveLength(1);
  });

  test('the origin null may not claim a foreign page, nor a redirect there', async () => {
    const receiver = await startReceiver();
    const entries = { ...filled, _page: 'https://evil.example/x', _next: 'https://evil.example/y' };
    const answer = await send(receiver, { entries, headers: { Origin: 'null', Referer: '' } });
    expect(answer.headers.get('location')).not.toContain('evil.example');
    expect((await leads(receiver))[0]?.page).toBe('https://optimumservice.ru/');
  });

  const bare = (receiver: TestReceiver, headers: Record<string, string>) =>
    receiver.fetch('/f/callback', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(filled).toString(),
    });

  test('neither origin nor referrer → 403', async () => {
    expect((await bare(await startReceiver(), {})).status).toBe(403);
  });

  test('no origin, but a referrer of the site → taken; of another → 403', async () => {
    const receiver = await startReceiver();
    expect((await bare(receiver, { Referer: 'https://evil.example/' })).status).toBe(403);
    expect((await bare(receiver, { Referer: PAGE })).status).toBe(303);
  });

  test('the receiver’s own page may not claim a foreign one', async () => {
    const receiver = await startReceiver();
    const entries = { ...filled, _page: 'https://evil.example/x' };
    await send(receiver, { entries, headers: { Origin: 'https://leads.example.ru', Referer: '' } });
    expect((await leads(receiver))[0]?.page).toBe('https://leads.example.ru/');
  });

  test('too often → 429 with a page that says when', async () => {
    const receiver = await startReceiver({ server: { postsPerMinute: 1 } });
    await send(receiver);
    const answer = await send(receiver);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await answer.text()).toContain('Подождите минуту');
  });
});

test.each([
  ['another type', 415, { 'Content-Type': 'text/plain' }, 'callback', 'x'],
  [
    'a multipart body that is none',
    400,
    { 'Content-Type': 'multipart/form-data; boundary=x' },
    'callback',
    'x',
  ],
  ['a body too large', 413, {}, 'callback', `name=${'x'.repeat(70_000)}`],
  ['an unknown form', 404, {}, 'nothing', 'name=x'],
  ['a form named like an inherited key', 404, {}, 'constructor', 'name=x'],
])('%s → %i, a page', async (_, status, headers, form, body) => {
  const receiver = await startReceiver();
  const answer = await receiver.fetch(`/f/${form}`, {
    method: 'POST',
    headers: {
      Origin: ORIGIN,
      'Content-Type': 'application/x-www-form-urlencoded',
      'Accept-Language': 'en',
      ...headers,
    },
    body,
  });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await answer.text()).toContain('<h1>');
});

test('a database that does not answer → 503 and a page that says what to do', async () => {
  const receiver = await startReceiver();
  await receiver.store.close();
  const answer = await send(receiver);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await answer.text()).toContain('Сохранить не получилось');
});

describe('where it leads', () => {
  const to = async (changes: Partial<typeof config>, entries: Record<string, string> = {}) => {
    const receiver = await startReceiver(changes);
    const answer = await send(receiver, { entries: { ...filled, ...entries } });
    expect(answer.status).toBe(303);
    return { receiver, location: answer.headers.get('location') ?? '' };
  };
  const redirect = (address: string): Partial<typeof config> => ({
    forms: {
      callback: {
        purposes: { callback: { required: true } },
        extra: ['model'],
        success: { redirect: address },
      },
    },
  });

  test('to the configured page before the form’s own wish', async () => {
    const { location } = await to({}, { _next: '/other' });
    expect(location).toBe(`${ORIGIN}/thanks`);
  });

  test.each([
    ['/danke?x=1', `${ORIGIN}/danke?x=1`],
    ['https://www.optimumservice.ru/ok', 'https://www.optimumservice.ru/ok'],
    ['http://localhost:8080/ok', 'http://localhost:8080/ok'],
  ])('_next %s → %s', async (next, expected) => {
    expect((await to(plain, { _next: next })).location).toBe(expected);
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    'https://optimumservice.ru@evil.example/',
    'https://user:secret@optimumservice.ru/',
    'http://optimumservice.ru/',
    '',
  ])('_next "%s" → our own page', async (next) => {
    expect((await to(plain, { _next: next })).location).toMatch(/^\/f\/callback\/sent\?/);
  });

  test('a configured page of another site → our own page', async () => {
    const { location } = await to(redirect('https://elsewhere.example/thanks'));
    expect(location).toMatch(/^\/f\/callback\/sent\?/);
  });

  test('our own page thanks in the form’s words and leads back, to this site alone', async () => {
    const { receiver, location } = await to({
      forms: {
        callback: {
          purposes: { callback: { required: true } },
          extra: ['model'],
          success: { message: { ru: 'Перезвоним через час.', en: 'We call in an hour.' } },
        },
      },
    });
    const page = await (await receiver.fetch(location)).text();
    expect(page).toContain('Перезвоним через час.');
    expect(page).toContain(`href="${PAGE}"`);
    const foreign = await receiver.fetch('/f/callback/sent?back=https%3A%2F%2Fevil.example');
    expect(await foreign.text()).not.toContain('evil.example');
  });
});

describe('once, however often it is sent', () => {
  const ID = '6f1f3c1e-93c1-4f0a-8d5e-6d1f0c5a2b01';

  test('the same content from the same address within ten minutes → one row', async () => {
    const receiver = await startReceiver();
    receiver.now.ms += 5 * 60_000; // the window of the clock ends in between
    for (const minutes of [0, 4, 5]) {
      receiver.now.ms += minutes * 60_000;
      expect((await send(receiver)).status).toBe(303);
    }
    expect(await receiver.store.leads.count()).toBe(1);
  });

  test('two at the very same time → one row', async () => {
    const receiver = await startReceiver();
    await Promise.all([send(receiver), send(receiver), send(receiver)]);
    expect(await receiver.store.leads.count()).toBe(1);
  });

  test.each<[string, Sending, number]>([
    ['after ten minutes', {}, 10 * 60_000],
    ['from another network', { from: '198.51.100.1' }, 0],
    ['with another model', { entries: { ...filled, model: 'Bosch' } }, 0],
    ['with another box', { entries: { ...filled, consent_newsletter: 'on' } }, 0],
  ])('%s → two rows', async (_, sending, laterMs) => {
    const receiver = await startReceiver();
    await send(receiver);
    receiver.now.ms += laterMs;
    await send(receiver, sending);
    expect(await receiver.store.leads.count()).toBe(2);
  });

  test('an id of its own is the lead’s, and holds for ever', async () => {
    const receiver = await startReceiver();
    const entries = { ...filled, _id: ID.toUpperCase() };
    await send(receiver, { entries });
    receiver.now.ms += 86_400_000;
    await send(receiver, { entries, from: '198.51.100.1' });
    expect((await leads(receiver)).map(({ id }) => id)).toEqual([ID]);
  });

  test('a page that gives everybody the same id loses nobody', async () => {
    const receiver = await startReceiver();
    await send(receiver, { entries: { ...filled, _id: ID } });
    const other = { ...filled, name: 'Пётр', _id: ID };
    expect((await send(receiver, { entries: other })).status).toBe(303);
    await send(receiver, { entries: other });
    expect((await leads(receiver)).map(({ fields }) => fields.name).sort()).toEqual([
      'Анна Каренина',
      'Пётр',
    ]);
  });
});

test('no name, phone or key stands in a log', async () => {
  const receiver = await startReceiver();
  await send(receiver);
  await send(receiver, { entries: without('consent_callback') });
  expect(receiver.logged.join('\n')).not.toMatch(/Каренина|999|%D0/);
  expect(receiver.logged).toContain('POST /f/:form 303 0 ms');
});
