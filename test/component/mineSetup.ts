import type { Act } from '../../src/core/act';
import { speak } from '../../src/core/texts';
import { mine as en } from '../../src/locales/mine/en';
import { mine as ru } from '../../src/locales/mine/ru';
import type { MinePorts } from '../../src/pages/mine/contract';
import { mountMine } from '../../src/pages/mine/mountMine';
import { Mine } from '../../src/wire/mine';
import { siteConfig } from '../fixtures/config';

export const RECEIVER = 'https://leads.example.ru';
export const KEY = 'k'.repeat(43);
export const OTHER_KEY = 'o'.repeat(43);

/** What a receiver holds, as it answers. */
export function held(changes: Partial<Mine> = {}, lead: Partial<Mine['lead']> = {}): Mine {
  return Mine.parse({
    v: 1,
    lead: {
      id: '0b7e6f0a-0000-4000-8000-000000000001',
      at: '2026-11-22T09:00:00.000Z',
      form: 'callback',
      origin: 'https://optimumservice.ru',
      state: 'active',
      fields: { name: 'Анна Каренина', phone: '+79991234567' },
      typed: { phone: '8 (999) 123-45-67' },
      extra: { model: 'LG 42' },
      browser: { family: 'Firefox', screen: [1280, 720], campaign: { utm_source: 'ya' } },
      address: '203.0.113.0',
      verified: false,
      ...lead,
    },
    purposes: [
      {
        purpose: 'callback',
        state: 'given',
        basis: 'consent',
        sha256: 'c'.repeat(43),
        keepUntil: '2027-11-22T09:00:00.000Z',
      },
      { purpose: 'newsletter', state: 'refused', basis: 'consent' },
    ],
    recipients: [{ id: 'crm', name: 'ООО «Пример»', country: 'RU' }],
    events: [
      { at: '2026-11-22T09:00:00.000Z', event: 'given' },
      { at: '2026-11-23T09:00:00.000Z', event: 'moved-to-the-moon' },
    ],
    receipt: { v: 1, jws: 'e30.e30.AA', salt: 's'.repeat(22), texts: {} },
    operator: { name: 'ООО «Оптимум Сервис»' },
    ...changes,
  });
}

/** The act of an erasure, as a receiver answers it. */
export const ACT: Act = {
  v: 1,
  operator: { name: 'ООО «Оптимум Сервис»', inn: '7718859585' },
  subject: '0b7e6f0a-0000-4000-8000-000000000001',
  categories: ['address', 'name', 'phone', 'typed'],
  system: 'Assent, optimumservice.ru',
  method: 'deleted from the database and its log, the bytes overwritten',
  reason: 'wish',
  at: '2026-11-24T09:00:00.000Z',
  by: 'visitor',
};

/** What was asked of a receiver. */
export type Asking = { url: string; method: string; key: string; body: unknown };

/** What a receiver answers: a body with its status, nothing at all, or one that never comes. */
export type Answer = { status?: number; body: unknown; after?: string } | 'lost' | 'never';

/** Puts the view into the page, before a receiver that gives these answers in turn, and the last one from then on. */
export function openMine(answers: Answer[], given: Partial<MinePorts> & { locale?: string } = {}) {
  const { locale = 'ru', ...changes } = given;
  const asked: Asking[] = [];
  const told = { forgotten: [] as string[], renewed: [] as string[], others: 0 };
  const config = siteConfig({ receiver: RECEIVER });
  const ports: MinePorts = {
    config,
    spoken: speak(config, locale, locale === 'ru' ? ru : en),
    receiver: RECEIVER,
    keepsKeys: true,
    keys: async () => [{ key: KEY, receiver: RECEIVER }],
    forget: async (key) => told.forgotten.push(key),
    renew: async (lead) => told.renewed.push(lead),
    choices: async () => [],
    isOnline: () => true,
    showBrowser: async () => undefined,
    showKey: async () => undefined,
    print: () => undefined,
    tellOthers: () => {
      told.others++;
    },
    fetch: async (url, { method = 'GET', headers, body, signal }) => {
      const key = new Headers(headers).get('Authorization')?.replace('Bearer ', '') ?? '';
      asked.push({ url, method, key, body: body ? JSON.parse(String(body)) : undefined });
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer === 'lost') throw new TypeError('Failed to fetch');
      if (answer === 'never' || !answer) {
        return new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        });
      }
      const init = { status: answer.status ?? 200, headers: new Headers() };
      if (answer.after) init.headers.set('Retry-After', answer.after);
      return new Response(JSON.stringify(answer.body), init);
    },
    ...changes,
  };
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  return { view: mountMine(place, ports), asked, told, place };
}

/** An error as the receiver answers it. */
export const errors = (code: string, field?: string) => ({
  ok: false,
  errors: [{ ...(field && { field }), code, message: '' }],
});
