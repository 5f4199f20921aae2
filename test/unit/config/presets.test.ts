import { expect, test } from 'vitest';
import type { ServiceConfig } from '../../../src/core/config';
import { checkConfig } from '../../fixtures/checked';
import { siteConfig } from '../../fixtures/config';

const check = (service: ServiceConfig, regime: 'ru' | 'eu' = 'eu') =>
  checkConfig(siteConfig({ forms: {}, regime, services: { it: service } }));

test.each<[string, ServiceConfig]>([
  ['Metrica with its replay', { preset: 'yandex-metrika', id: '12345678', webvisor: true }],
  ['Matomo on a host', { preset: 'matomo', id: '1', host: 'https://stats.example.ru' }],
  ['an embed without a number', { preset: 'youtube' }],
  ['a signal in its own category', { preset: 'wp-consent', category: 'necessary' }],
])('%s is sound', (_, service) => {
  expect(check(service)).toMatchObject({ kind: 'sound', warnings: [] });
});

test.each<[string, ServiceConfig, string, RegExp]>([
  [
    'an unknown preset',
    { preset: 'yandex-metrica', id: '1' },
    'services.it.preset',
    /`yandex-metrika`/,
  ],
  [
    'a name that all objects have',
    { preset: 'constructor' },
    'services.it.preset',
    /no such preset/,
  ],
  ['no number', { preset: 'ga4' }, 'services.it.id', /Google Analytics.*`G-ABCDE12345`/],
  ['another vendor’s number', { preset: 'ga4', id: 'UA-1-1' }, 'services.it.id', /`G-ABCDE12345`/],
  ['Matomo nowhere', { preset: 'matomo', id: '1' }, 'services.it.host', /own/],
  [
    'a signal without a category',
    { preset: 'shopify' },
    'services.it.category',
    /`"category": "necessary"`/,
  ],
  [
    'a signal that would not hear of refusals',
    { preset: 'wp-consent', category: 'marketing' },
    'services.it.category',
    /refusals/,
  ],
  [
    'an insecure host',
    { preset: 'posthog', id: 'phc_abcdefghijklmnopqrstuv', host: 'http://a.example' },
    'services.it.host',
    /https/,
  ],
])('%s is refused', (_, service, path, message) => {
  expect(check(service)).toMatchObject({
    kind: 'wrong',
    problems: [{ path, message: expect.stringMatching(message) }],
  });
});

test.each([
  ['ga4', 'G-ABCDE12345'],
  ['google-maps', undefined],
  ['meta-pixel', '123456789012345'],
  ['tiktok-pixel', 'C1234567890ABCDEFGHI'],
  ['linkedin-insight', '1234567'],
  ['pinterest-tag', '2612345678901'],
  ['x-pixel', 'abc12'],
  ['snap-pixel', '01234567-89ab-cdef-0123-456789abcdef'],
  ['hotjar', '1234567'],
  ['microsoft-uet', '12345678'],
  ['clarity', 'abcde12345'],
  ['vimeo', undefined],
])('%s in Russia is warned of, and only there', (preset, id) => {
  const service = { preset, ...(id && { id }) };
  const paths = (regime: 'ru' | 'eu') => check(service, regime).warnings.map(({ path }) => path);
  expect(paths('ru')).toEqual(['services.it.preset']);
  expect(paths('eu')).toEqual([]);
});

test.each([
  ['calltouch', 'abcd1234'],
  ['jivo', 'AbCdEfGh12'],
  ['mango-office', 'calltracking:12345'],
])('%s keeps its data in Russia, so nothing is warned of', (preset, id) => {
  expect(check({ preset, id }, 'ru').warnings).toEqual([]);
});

test('one number in two services → which has it already, and that visits count twice', () => {
  const it: ServiceConfig = { preset: 'yandex-metrika', id: '12345678' };
  const services = { it, again: it, other: { ...it, id: '87654321' } };
  expect(checkConfig(siteConfig({ forms: {}, services }))).toMatchObject({
    kind: 'sound',
    warnings: [
      {
        path: 'services.again.id',
        value: '12345678',
        message: expect.stringMatching(/^services\.it .*twice/),
      },
    ],
  });
});

test('two frames of one vendor, or one number on two hosts, are not counted twice', () => {
  const services: Record<string, ServiceConfig> = {
    video: { preset: 'youtube' },
    talk: { preset: 'youtube' },
    old: { preset: 'matomo', id: '1', host: 'https://a.example.ru' },
    new: { preset: 'matomo', id: '1', host: 'https://b.example.ru' },
  };
  const { warnings } = checkConfig(siteConfig({ forms: {}, regime: 'eu', services }));
  expect(warnings).toEqual([]);
});
