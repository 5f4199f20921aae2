import { describe, expect, test } from 'vitest';
import type { AssentConfig } from '../../../src/core/config';
import type { PurposeConfig } from '../../../src/core/formConfig';
import { adviceOn } from '../../fixtures/checked';
import { siteConfig } from '../../fixtures/config';

const base = siteConfig();
const sound = siteConfig({
  endpoint: '/send.php',
  purposes: { callback: { data: ['name', 'phone'], recipients: ['crm'], keepDays: 365 } },
  forms: { callback: { purposes: { callback: { required: true } } } },
});

const saidOf = (config: AssentConfig) =>
  adviceOn(config).map(({ code, path }) => `${code} ${path}`);
const withPurpose = (id: string, purpose: Partial<PurposeConfig>) =>
  saidOf({
    ...sound,
    purposes: { ...sound.purposes, [id]: { data: ['phone'], keepDays: 365, ...purpose } },
  });

test('a sound site → nothing', () => {
  expect(saidOf(sound)).toEqual([]);
});

describe('kinds of purposes', () => {
  test.each<[string, Partial<PurposeConfig>]>([
    ['newsletter', {}],
    ['promo', { title: 'присылать мне новинки' }],
    ['sales', { title: 'сообщать мне об акциях и скидках' }],
    ['mail', { title: { ru: 'присылать мне рассылку', en: 'send me mail' } }],
    ['ring', { title: 'звонить мне автоматически, обзвон по базе' }],
    ['robocall', { title: 'сообщать мне новости' }],
    ['ring', { title: 'make automated calls to me', kind: 'advertising' }],
    ['newsletter', { kind: 'service' }],
  ])('%s %j → says its kind', (id, purpose) => {
    expect(withPurpose(id, purpose)).toEqual([`kind-unsaid purposes.${id}.kind`]);
  });

  test.each<[string, Partial<PurposeConfig>]>([
    ['sales', { title: 'связаться со мной по заявке и присылать рекламу' }],
    ['sales', { title: 'answer my request and send me a newsletter', kind: 'advertising' }],
    ['ring', { title: 'ответить на обращение, в том числе автоматическими звонками' }],
  ])('%s %j → is two', (id, purpose) => {
    expect(withPurpose(id, purpose)).toEqual([`purpose-mixed purposes.${id}.title`]);
  });

  test.each<[string, Partial<PurposeConfig>]>([
    ['newsletter', { kind: 'advertising' }],
    ['ring', { title: 'звонить мне роботом', kind: 'calls' }],
    ['ring', { title: 'звонить мне роботом с рекламой', kind: 'calls' }],
    ['order', { title: 'выполнить мой заказ' }],
    ['trade', { title: 'провести транзакции и учесть реакцию' }],
  ])('%s %j → nothing', (id, purpose) => {
    expect(withPurpose(id, purpose)).toEqual([]);
  });
});

describe('recipients, storage and terms', () => {
  const crm = (country?: string) => ({
    crm: { name: 'ООО «Пример»', ...(country !== undefined && { country }) },
  });
  const record = (days: number, refusalDays: number) => ({ record: { days, refusalDays } });
  test.each<[string, Partial<AssentConfig>, string[]]>([
    ['no country', { recipients: crm() }, ['recipient-placeless recipients.crm.country']],
    ['no code', { recipients: crm('Россия') }, ['recipient-placeless recipients.crm.country']],
    ['outside Russia', { recipients: crm('KZ') }, ['recipient-abroad recipients.crm.country']],
    [
      'outside Europe',
      { regime: 'eu', recipients: crm('US') },
      ['recipient-abroad recipients.crm.country'],
    ],
    ['in the Area', { regime: 'eu', recipients: crm('NO') }, []],
    ['with adequacy', { regime: 'uk', recipients: crm('JP') }, []],
    ['California asks nothing', { regime: 'us-ca', recipients: crm('US') }, []],
    ['a receiver without a place', { receiver: 'https://a.example' }, ['storage-unsaid storage']],
    ['no keeper', { storage: { country: 'RU' } }, ['storage-unsaid storage.keeper']],
    [
      'kept outside',
      { regime: 'eu', recipients: crm('DE'), storage: { country: 'RU' } },
      ['storage-abroad storage.country'],
    ],
    ['an old answer', record(730, 184), ['answer-stale record.days']],
    [
      'a year and a half',
      { regime: 'eu', recipients: {}, ...record(365, 30) },
      ['refusal-short record.refusalDays'],
    ],
  ])('%s', (_, change, said) => {
    const { endpoint, ...site } = sound;
    expect(
      saidOf({ ...site, ...(!change.receiver && { endpoint: '/send.php' }), ...change }),
    ).toEqual(said);
  });

  test('kept for ten years', () => {
    expect(withPurpose('order', { title: 'выполнить заказ', keepDays: 3653 })).toEqual([
      'term-long purposes.order.keepDays',
    ]);
  });

  test('a recipient that no purpose names is given nothing → nothing', () => {
    const idle = { ...base.recipients, idle: { name: 'Idle Inc.', country: 'US' } };
    expect(saidOf({ ...sound, recipients: idle })).toEqual([]);
  });
});

test.each([
  '/',
  'https://optimumservice.ru',
  '/#policy',
  '/soglasie',
  '/consent.html',
  '/согласие',
  '/thanks',
])('the policy at %s', (url) => {
  const forms = { callback: { purposes: { callback: {} }, success: { redirect: '/thanks' } } };
  const policy = { url, version: '2026-11-01' };
  expect(saidOf({ ...sound, forms, policy })).toEqual(['policy-misplaced policy.url']);
});
