import { describe, expect, test } from 'vitest';
import { consent, contact, stamp } from './messages';
import { startReceiver, type TestReceiver, TOKEN } from './receiver';

const bearer = { headers: { Authorization: `Bearer ${TOKEN}`, 'Accept-Language': 'en' } };

function signIn(receiver: TestReceiver, token: string, headers: Record<string, string> = {}) {
  return receiver.fetch('/admin/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ token }).toString(),
  });
}

type SignedIn = { Cookie: string; formToken: string };

async function signedIn(receiver: TestReceiver): Promise<SignedIn> {
  const answer = await signIn(receiver, TOKEN);
  const Cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await (await receiver.fetch('/admin/leads', { headers: { Cookie } })).text();
  const formToken = /sign-out"><input type="hidden" name="token" value="([\w-]+)"/.exec(page)?.[1];
  return { Cookie, formToken: formToken ?? '' };
}

function signOut(
  receiver: TestReceiver,
  { Cookie }: SignedIn,
  token: string,
  site = 'same-origin',
): Promise<Response> {
  return receiver.fetch('/admin/sign-out', {
    method: 'POST',
    headers: {
      Cookie,
      'Sec-Fetch-Site': site,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ token }).toString(),
  });
}

describe('who may see it', () => {
  test.each(['/admin', '/admin/leads/x', '/admin/anything'])(
    '%s without a token → the sign-in page',
    async (path) => {
      const response = await (await startReceiver()).fetch(path);
      expect(response.status).toBe(401);
      expect(await response.text()).toContain('type="password"');
    },
  );

  test.each([
    ['/admin/leads/x/notes', '/admin/leads/x'],
    ['/admin/requests/x/answer', '/admin/requests/x'],
    ['/admin/access/x/revoke', '/admin/access'],
    ['/admin/exports', '/admin/exports'],
    ['/admin/deliveries/retry/x', '/admin/deliveries'],
  ])('a press on %s by nobody any more → the sign-in, and from there to %s', async (path, to) => {
    const receiver = await startReceiver();
    const answer = await receiver.fetch(path, { method: 'POST' });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain(`name="to" value="${to}"`);
  });

  test('the token signs in; its cookie is out of reach of scripts and other sites', async () => {
    const receiver = await startReceiver();
    const answer = await signIn(receiver, TOKEN);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin']);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).toMatch(/Path=\/admin/);
    expect(cookie).not.toContain(TOKEN);
    const headers = { Cookie: cookie.split(';')[0] ?? '' };
    expect((await receiver.fetch('/admin/leads', { headers })).status).toBe(200);
    receiver.now.ms += 13 * 3_600_000;
    expect((await receiver.fetch('/admin/leads', { headers })).status).toBe(401);
  });

  test('the cookie is for https alone where the owner comes over https', async () => {
    const receiver = await startReceiver({ server: { trustProxy: true } });
    const answer = await signIn(receiver, TOKEN, { 'X-Forwarded-Proto': 'https' });
    expect(answer.headers.get('set-cookie')).toContain('Secure');
  });

  test.each(['', 'wrong', `${TOKEN}x`, TOKEN.slice(1), TOKEN.toUpperCase()])(
    'the token "%s" → 401',
    async (token) => {
      const receiver = await startReceiver();
      expect((await signIn(receiver, token)).status).toBe(401);
      const headers = { Authorization: `Bearer ${token}` };
      expect((await receiver.fetch('/admin/leads', { headers })).status).toBe(401);
    },
  );

  test.each(['x', '9999999999.', '9999999999.AAAA', `9999999999.${TOKEN}`])(
    'the made-up cookie %s → 401',
    async (value) => {
      const headers = { Cookie: `assent_admin=${value}` };
      expect((await (await startReceiver()).fetch('/admin/leads', { headers })).status).toBe(401);
    },
  );

  test('guessing is slowed down', async () => {
    const receiver = await startReceiver();
    for (let attempt = 0; attempt < 10; attempt++) await signIn(receiver, 'guess');
    expect((await signIn(receiver, 'guess')).status).toBe(429);
    expect((await receiver.fetch('/admin/leads', bearer)).status).toBe(200);
  });

  test('signing out forgets the cookie; another site cannot press the button', async () => {
    const receiver = await startReceiver();
    const session = await signedIn(receiver);
    expect((await signOut(receiver, session, session.formToken, 'cross-site')).status).toBe(403);
    expect((await signOut(receiver, session, session.formToken)).headers.get('set-cookie')).toMatch(
      /assent_admin=;.*Max-Age=0/,
    );
  });

  test('a copy of the cookie opens nothing after signing out; other sessions go on', async () => {
    const receiver = await startReceiver();
    const [session, other] = [await signedIn(receiver), await signedIn(receiver)];
    await signOut(receiver, session, session.formToken);
    const status = async ({ Cookie }: { Cookie: string }) =>
      (await receiver.fetch('/admin/leads', { headers: { Cookie } })).status;
    expect([await status(session), await status(other)]).toEqual([401, 200]);
  });

  test.each(['', 'wrong'])(
    'signing out with the form’s token "%s" → 403, still signed in',
    async (formToken) => {
      const receiver = await startReceiver();
      const session = await signedIn(receiver);
      expect((await signOut(receiver, session, formToken)).status).toBe(403);
      expect((await signOut(receiver, session, (await signedIn(receiver)).formToken)).status).toBe(
        403,
      );
      const { Cookie } = session;
      expect((await receiver.fetch('/admin/leads', { headers: { Cookie } })).status).toBe(200);
    },
  );

  test.each(['/admin/leads', '/admin/consents'])('%s/ answers like %s', async (path) => {
    const receiver = await startReceiver();
    const [plain, slashed] = [
      await receiver.fetch(path, bearer),
      await receiver.fetch(`${path}/`, bearer),
    ];
    expect([slashed.status, await slashed.text()]).toEqual([200, await plain.text()]);
    expect((await receiver.fetch(`${path}/`)).status).toBe(401);
    expect((await receiver.fetch(`${path}//`, bearer)).status).toBe(404);
  });

  test('pages cannot be framed, scripted by others, cached or followed', async () => {
    const response = await (await startReceiver()).fetch('/admin/leads', bearer);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-security-policy':
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'",
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
  });
});

describe('what it shows', () => {
  test('an empty list says what will come', async () => {
    const page = await (await (await startReceiver()).fetch('/admin/leads', bearer)).text();
    expect(page).toContain('No requests yet');
  });

  test.each([
    ['ru-RU,ru;q=0.9,en;q=0.8', 'Заявки'],
    ['en-US,en;q=0.9,ru;q=0.8', 'Requests'],
    ['de', 'Заявки'],
  ])('Accept-Language %s → %s', async (language, title) => {
    const headers = { ...bearer.headers, 'Accept-Language': language };
    const page = await (await (await startReceiver()).fetch('/admin/leads', { headers })).text();
    expect(page).toContain(`<h1>${title}`);
  });

  test('leads, newest first, fifty a page', async () => {
    const receiver = await startReceiver({ server: { postsPerMinute: 100 } });
    for (let number = 1; number <= 51; number++) {
      receiver.now.ms += 1000;
      const fields = { name: `Person ${number}.`, phone: '+79991234567' };
      await receiver.post('/v1/contact', contact({ fields }));
    }
    const names = async (path: string) =>
      [...(await (await receiver.fetch(path, bearer)).text()).matchAll(/Person (\d+)\./g)].map(
        ([, number]) => Number(number),
      );
    const first = await names('/admin/leads');
    expect([first.length, first[0], first.at(-1)]).toEqual([50, 51, 2]);
    expect(await names('/admin/leads?page=2')).toEqual([1]);
    expect(await names('/admin/leads?page=zzz')).toEqual(first);
    expect(await names('/admin/leads?page=-1e99')).toEqual(first);
    expect(await names('/admin/leads?page=1e99')).toEqual([1]);
  });

  test('a lead with the very words agreed to', async () => {
    const receiver = await startReceiver();
    const sent = contact({ doubts: ['phone'], browser: { family: 'Firefox', screen: [1, 2] } });
    await receiver.post('/v1/contact', sent);
    const list = await (await receiver.fetch('/admin/leads', bearer)).text();
    expect(list).toContain('href="tel:+79991234567"');
    expect(list).toContain(`/admin/leads/${sent.id}`);
    const page = await (await receiver.fetch(`/admin/leads/${sent.id}`, bearer)).text();
    for (const shown of [
      'Анна Каренина',
      'as typed: 8 (999) 123-45-67',
      'LG 42',
      '203.0.113.0',
      'Firefox',
      '1 × 2',
      'by ticking the box and sending the form',
      'at a form',
      'Согласие на обработку персональных данных',
      'Даю ООО «Оптимум Сервис» согласие',
      `/v1/texts/${sent.stamp.texts[1]?.sha256}`,
    ]) {
      expect(page).toContain(shown);
    }
  });

  test.each([
    [
      'ru',
      ['галочкой и отправкой формы', 'у формы', 'Россия', 'русский', 'связаться', 'Часовой пояс'],
    ],
    ['en', ['by ticking the box', 'at a form', 'Russia', 'Russian', 'contact me', 'Time zone']],
  ])('people read words, not codes (%s)', async (language, expected) => {
    const receiver = await startReceiver({ browserInfo: { category: 'analytics' } });
    const first = { at: '2026-11-01T09:00:00.000Z', campaign: { utm_source: 'vk' } };
    const browser = { timeZone: 'Europe/Moscow', first };
    const sent = contact({ browser });
    await receiver.post('/v1/contact', sent);
    await receiver.post('/v1/consent', consent());
    const headers = { ...bearer.headers, 'Accept-Language': language };
    const read = async (path: string) =>
      (await (await receiver.fetch(path, { headers })).text())
        .replace(/<pre>.*?<\/pre>/gs, '')
        .replace(/<[^>]+>/g, '\n');
    const lead = await read(`/admin/leads/${sent.id}`);
    for (const words of expected) expect(lead).toContain(words);
    expect(lead).toMatch(/: (метка рекламы|campaign label) utm_source\n\s*vk\n/);
    const codes =
      /^\s*(box-and-submit|form|banner|ru|callback|newsletter|analytics|marketing|given|timeZone|\S* · given)\s*$/m;
    const about = lead.slice(lead.indexOf('\n', lead.indexOf(sent.id)));
    expect(about.match(codes)).toBeNull();
    expect(about).not.toMatch(/· given|\[object/);
    expect((await read('/admin/consents')).match(codes)).toBeNull();
  });

  test('a lead whose person was only told is not filed under consent given', async () => {
    const callback = { basis: 'request' as const, data: ['name', 'phone'], keepDays: 365 };
    const receiver = await startReceiver({
      purposes: { callback },
      forms: { callback: { extra: ['model'], purposes: { callback: {} } } },
    });
    const indication = { method: 'submit' as const, trusted: true, preticked: false as const };
    const decisions = [{ purpose: 'callback', state: 'informed' as const }];
    const sent = contact({ stamp: stamp({ indication, decisions, texts: [] }) });
    await receiver.post('/v1/contact', sent);
    const page = await (await receiver.fetch(`/admin/leads/${sent.id}`, bearer)).text();
    expect(page).toContain('What the person was told');
    expect(page).not.toContain('What was agreed to');
    expect(page).toContain('>by sending the form<');
  });

  test('a lead set aside says why, with its words and its bytes', async () => {
    const receiver = await startReceiver();
    await receiver.post('/v1/contact', { v: 7, note: 'from the future' });
    const list = await (await receiver.fetch('/admin/leads', bearer)).text();
    expect(list).toContain('Set aside');
    const path = /\/admin\/leads\/[\w-]+/.exec(list)?.[0] ?? '';
    const page = await (await receiver.fetch(path, bearer)).text();
    expect(page).toContain('newer release');
    expect(page).toContain('from the future');
  });

  test('a lead that is not there → 404', async () => {
    const response = await (await startReceiver()).fetch('/admin/leads/none', bearer);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is no such request');
  });

  test('a database that does not answer → a page that says so', async () => {
    const receiver = await startReceiver();
    await receiver.store.close();
    const response = await receiver.fetch('/admin/leads', bearer);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('Nothing is lost');
  });
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</pre></blockquote><script>alert(1)</script>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
])('%s in every place a visitor can write → words, never markup', async (payload) => {
  const receiver = await startReceiver();
  const text = stamp().texts[0];
  const sent = contact({
    fields: { name: payload, phone: payload },
    typed: { name: payload, phone: `${payload} ` },
    extra: { model: payload },
    page: `https://optimumservice.ru/${encodeURI(payload).replace(/[?#]/g, '')}`,
    browser: { family: payload, campaign: { [payload.slice(0, 40)]: payload }, referrer: payload },
    stamp: stamp({
      locale: payload.slice(0, 20),
      widget: { version: payload },
      policy: { url: payload, version: payload },
      texts: [{ ...(text as NonNullable<typeof text>), id: payload }],
    }),
  });
  expect((await receiver.post('/v1/contact', sent)).status).toBe(202);
  for (const path of ['/admin/leads', `/admin/leads/${sent.id}`]) {
    const page = await (await receiver.fetch(path, bearer)).text();
    const written = page.replace('<script type="module" src="/pages/inbox.js"></script>', '');
    expect(written).not.toMatch(
      /<(script|img|svg(?! viewBox="0 0 24 24" aria-hidden="true"><path d="[\w .-]+"\/>))/i,
    );
    expect(page).not.toMatch(/href="(?!\/|tel:|https:|#content")/);
    expect(page).not.toMatch(/<[^>]*\son\w+=/i);
  }
});

test('a lead from a page that the browser was translating → stored, and its page says so', async () => {
  const receiver = await startReceiver();
  const { Cookie } = await signedIn(receiver);
  const pages = [{}, { translated: true } as const].map(async (changes) => {
    const sent = contact({ stamp: stamp(changes) });
    const answer = await receiver.fetch('/v1/contact', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: 'https://optimumservice.ru',
        'Idempotency-Key': sent.id,
      },
      body: JSON.stringify(sent),
    });
    expect(answer.status).toBe(201);
    const page = await receiver.fetch(`/admin/leads/${sent.id}`, { headers: { Cookie } });
    return /<dt>(Translated|Перевод)<\/dt>/.test(await page.text());
  });
  expect(await Promise.all(pages)).toEqual([false, true]);
});
