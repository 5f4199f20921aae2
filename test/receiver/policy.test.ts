import { describe, expect, test } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import { writePolicy } from '../../src/receiver/intake/policies';
import { config, contact, stamp } from './messages';
import { ORIGIN, startReceiver } from './receiver';

const storage = { country: 'RU', keeper: 'ООО «Хостер»' };
const whole: AssentConfig = { ...config, storage };
const hashOf = (locale: 'ru' | 'en') => writePolicy(whole, locale)?.sha256 ?? '';
const linked = (locale: 'ru' | 'en') => ({
  role: 'policy' as const,
  id: 'policy',
  sha256: hashOf(locale),
});

describe('/policy', () => {
  test.each([
    ['/policy', 'ru-RU,ru', 'ru', 'Политика обработки персональных данных'],
    ['/policy', 'en-US,en', 'en', 'Privacy policy'],
    ['/policy?locale=en', 'ru', 'en', 'Privacy policy'],
    ['/policy?locale=ru', 'en', 'ru', 'Политика обработки персональных данных'],
    ['/policy?locale=xx', '', 'ru', 'Политика обработки персональных данных'],
  ])('%s for %s → in %s', async (path, accepted, lang, title) => {
    const receiver = await startReceiver({ storage });
    const answer = await receiver.fetch(path, { headers: { 'Accept-Language': accepted } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await answer.text();
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(`/v1/texts/${hashOf(lang === 'ru' ? 'ru' : 'en')}`);
  });

  test('a configuration that lacks something → 404 and what to do', async () => {
    const receiver = await startReceiver();
    const answer = await receiver.fetch('/policy');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('npx assent policy');
  });
});

test('/assent.json names the policy by the hash of its text, which the receiver keeps', async () => {
  const receiver = await startReceiver({ storage });
  const published = (await (await receiver.fetch('/assent.json')).json()) as AssentConfig;
  expect(published.policy?.sha256).toEqual({ ru: hashOf('ru'), en: hashOf('en') });
  for (const locale of ['ru', 'en'] as const) {
    const answer = await receiver.fetch(`/v1/texts/${hashOf(locale)}`);
    expect(await answer.text()).toBe(writePolicy(whole, locale)?.text);
    const shown = await receiver.fetch(`/text/${hashOf(locale)}`);
    expect(shown.status).toBe(200);
  }
});

test('a configuration without what a policy needs is published as it stands', async () => {
  const receiver = await startReceiver();
  const published = (await (await receiver.fetch('/assent.json')).json()) as AssentConfig;
  expect(published.policy).toEqual(config.policy);
});

test('a stamp that names the policy is stored, and its receipt holds the very words', async () => {
  const receiver = await startReceiver({ storage });
  const texts = [...stamp().texts, linked('ru')];
  const answer = await receiver.post('/v1/contact', contact({ stamp: stamp({ texts }) }));
  expect(answer.status).toBe(201);
  const { receipt } = (await answer.json()) as { receipt: { texts: Record<string, string> } };
  expect(receipt.texts[hashOf('ru')]).toBe(writePolicy(whole, 'ru')?.text);
});

test('the policy alone is no text that somebody agreed to', async () => {
  const receiver = await startReceiver({ storage });
  const granted = stamp({
    surface: 'banner',
    texts: [linked('ru')],
    decisions: [{ category: 'analytics', state: 'given' }],
  });
  const { form, ...unbound } = granted;
  const message = { v: 1, kind: 'consent', id: granted.id, stamp: unbound };
  expect((await receiver.post('/v1/consent', message)).status).toBe(202);
});

test('an edition that is not in force any more stays known', async () => {
  const folder = (await startReceiver({ storage })).folder;
  const later = await startReceiver(
    { storage, policy: { url: '/privacy', version: '2027-01-01' } },
    folder,
  );
  expect((await later.fetch(`/v1/texts/${hashOf('ru')}`)).status).toBe(200);
  const texts = [...stamp().texts, linked('ru')];
  const policy = { url: 'https://optimumservice.ru/privacy', version: '2026-11-01' };
  const answer = await later.post('/v1/contact', contact({ stamp: stamp({ texts, policy }) }));
  expect(answer.status).toBe(201);
});

test.each(['ru', 'en'] as const)(
  'a form that no script took names the policy in %s',
  async (locale) => {
    const receiver = await startReceiver({ storage });
    const filled = { name: 'Анна', phone: '8 999 123-45-67', model: 'LG', consent_callback: 'yes' };
    const answer = await receiver.fetch('/f/callback', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        Origin: ORIGIN,
        Referer: `${ORIGIN}/remont`,
        'Accept-Language': locale,
      },
      body: new URLSearchParams(filled).toString(),
    });
    expect(answer.status).toBe(303);
    const [lead] = await receiver.store.leads.list({ limit: 1 });
    expect(lead?.stamp?.texts.at(-1)).toEqual(linked(locale));
    expect(lead?.standing).toEqual({ kind: 'stored' });
  },
);
