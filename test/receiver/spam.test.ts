import { describe, expect, test } from 'vitest';
import { suspicions } from '../../src/receiver/intake/suspicions';
import type { Contact } from '../../src/wire/contact';
import { config, contact, stamp } from './messages';
import { ORIGIN, startReceiver, TOKEN } from './receiver';

const indication = (shownAt?: string): Partial<Contact> => ({
  stamp: stamp({
    at: '2026-11-22T09:00:00.000Z',
    indication: {
      method: 'box-and-submit',
      trusted: true,
      preticked: false,
      ...(shownAt && { shownAt }),
    },
  }),
});

const person = { trap: { filled: false, ms: 30_000 } };

describe('what looks like a program', () => {
  test.each<[string, Partial<Contact>, string[]]>([
    ['a person', {}, []],
    ['a person, told by the widget', person, []],
    ['the unseen input filled in', { trap: { filled: true, ms: 30_000 } }, ['trap-filled']],
    ['1.9 s by the widget', { trap: { ms: 1900 } }, ['too-fast']],
    ['2 s by the widget', { trap: { ms: 2000 } }, []],
    ['1.9 s by the stamp', indication('2026-11-22T08:59:58.100Z'), ['too-fast']],
    ['2 s by the stamp', indication('2026-11-22T08:59:58.000Z'), []],
    ['shown after it was sent', indication('2026-11-22T09:00:01.000Z'), ['too-fast']],
    ['no time at all', indication(), ['no-time']],
    ['no time in the stamp, but by the widget', { ...indication(), ...person }, []],
    [
      'consents that came late on screen in a form that stood long',
      { ...indication('2026-11-22T08:59:59.500Z'), ...person },
      [],
    ],
    ['everything', { trap: { filled: true, ms: 3 } }, ['trap-filled', 'too-fast']],
  ])('%s', (_, changes, found) => {
    expect(suspicions(config, contact(changes))).toEqual(found);
  });

  test('an owner may switch the time off, not the unseen input', () => {
    const calm = { ...config, server: { trapSeconds: 0 } };
    expect(suspicions(calm, contact({ trap: { ms: 1 } }))).toEqual([]);
    expect(suspicions(calm, contact({ trap: { filled: true } }))).toEqual(['trap-filled']);
    const strict = { ...config, server: { trapSeconds: 10 } };
    expect(suspicions(strict, contact({ trap: { ms: 9000 } }))).toEqual(['too-fast']);
  });
});

const bearer = { headers: { Authorization: `Bearer ${TOKEN}`, 'Accept-Language': 'en' } };

describe('a suspect', () => {
  test('is kept, set aside, and not told', async () => {
    const receiver = await startReceiver();
    const sent = contact({ trap: { filled: true } });
    const answer = await receiver.post('/v1/contact', sent);
    expect([answer.status, await answer.json()]).toEqual([202, { ok: true, id: sent.id }]);
    expect(await receiver.store.leads.find(sent.id)).toMatchObject({
      fields: sent.fields,
      standing: { kind: 'aside', because: 'suspect' },
      raw: undefined,
    });
    const again = await receiver.post('/v1/contact', sent);
    expect([again.status, await again.json()]).toEqual([
      200,
      { ok: true, id: sent.id, duplicate: true },
    ]);
  });

  test('whose texts are unknown too is set aside for the texts', async () => {
    const receiver = await startReceiver();
    const texts = [{ role: 'consent' as const, id: 'callback', sha256: 'A'.repeat(43) }];
    const sent = contact({ trap: { filled: true }, stamp: stamp({ texts }) });
    await receiver.post('/v1/contact', sent);
    expect((await receiver.store.leads.find(sent.id))?.standing).toEqual({
      kind: 'aside',
      because: 'text-unknown',
    });
  });

  test('without JavaScript gets the same answer as everybody', async () => {
    const receiver = await startReceiver();
    const send = (assent_more: string) =>
      receiver.fetch('/f/callback', {
        method: 'POST',
        headers: { Origin: ORIGIN, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          name: `Bot ${assent_more}`,
          phone: '+79991234567',
          consent_callback: 'yes',
          assent_more,
        }).toString(),
      });
    const [caught, free] = [await send('buy now'), await send(' ')];
    expect([caught.status, caught.headers.get('location')]).toEqual([
      free.status,
      free.headers.get('location'),
    ]);
    expect(await receiver.store.leads.count()).toBe(2);
    expect(await receiver.store.leads.count({ standing: 'aside' })).toBe(1);
  });

  test('has a badge and a filter, and comes back at the press of a button', async () => {
    const receiver = await startReceiver();
    const sent = contact({ trap: { filled: true } });
    const good = contact({ fields: { name: 'Пётр', phone: '+79997654321' } });
    for (const one of [sent, good]) await receiver.post('/v1/contact', one);
    const get = async (path: string) => (await receiver.fetch(path, bearer)).text();
    expect(await get('/admin/leads')).toMatch(/Looks like spam/);
    const aside = await get('/admin/leads?show=aside');
    expect(aside).toContain('Анна Каренина');
    expect(aside).not.toContain('Пётр');
    const page = await get(`/admin/leads/${sent.id}`);
    expect(page).toContain('as if a program filled it in');
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const press = (id: string, body: Record<string, string>, headers = {}) =>
      receiver.fetch(`/admin/leads/${id}/accept`, {
        method: 'POST',
        headers: {
          ...bearer.headers,
          'Content-Type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        body: new URLSearchParams(body).toString(),
      });
    expect((await press(sent.id, {})).status).toBe(403);
    expect((await press(sent.id, { token: `${token}x` })).status).toBe(403);
    expect((await press(sent.id, { token }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await receiver.store.leads.find(sent.id))?.standing.kind).toBe('aside');
    expect((await press('nothing', { token })).status).toBe(404);
    for (const time of ['once', 'twice']) {
      const answer = await press(sent.id, { token });
      expect([time, answer.status, answer.headers.get('location')]).toEqual([
        time,
        303,
        `/admin/leads/${sent.id}`,
      ]);
    }
    expect((await receiver.store.leads.find(sent.id))?.standing).toEqual({ kind: 'stored' });
    expect(await get('/admin/leads?show=aside')).toContain('Nothing here');
    expect(await get(`/admin/leads/${sent.id}`)).not.toContain('This is a real request');
  });

  test('the token of one session presses nothing in another', async () => {
    const receiver = await startReceiver();
    const sent = contact({ trap: { filled: true } });
    await receiver.post('/v1/contact', sent);
    const page = await (await receiver.fetch(`/admin/leads/${sent.id}`, bearer)).text();
    const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const signed = await receiver.fetch('/admin/sign-in', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token: TOKEN }).toString(),
    });
    const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? '';
    const answer = await receiver.fetch(`/admin/leads/${sent.id}/accept`, {
      method: 'POST',
      headers: { Cookie: cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token }).toString(),
    });
    expect(answer.status).toBe(403);
  });
});
