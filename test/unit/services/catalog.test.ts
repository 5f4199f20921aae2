import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../src/services/catalog/all';
import { freshPreset } from './fakePage';

const namesIn = (folder: string) =>
  readdirSync(`src/services/${folder}`).map((file) => file.replace(/\.ts$/, ''));
const catalogFiles = namesIn('catalog').filter((name) => name !== 'all');
const presetFiles = namesIn('presets').filter((name) => name !== 'consentMode');
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const EMBEDS = ['youtube', 'vimeo', 'rutube', 'vk-video', 'yandex-maps', 'google-maps'];
/** What only hands on what was chosen: it has calls, but no number and nothing to stop. */
const SIGNALS = ['wp-consent', 'shopify'];

test('every vendor has a preset and every preset its vendor, named after the id', () => {
  expect(presetFiles).toEqual(catalogFiles);
  expect(Object.keys(catalog).map(camelCase).sort()).toEqual(catalogFiles);
});

test.each(Object.keys(catalog))('%s stands under its own id in catalog and preset', async (id) => {
  const { facts, start, stop } = await freshPreset(camelCase(id));
  expect(catalog[id]?.preset).toBe(id);
  expect(facts).toEqual(catalog[id]);
  expect([start, stop].map(Boolean)).toEqual([
    !EMBEDS.includes(id),
    ![...EMBEDS, ...SIGNALS].includes(id),
  ]);
  expect(facts.category === 'necessary').toBe(SIGNALS.includes(id));
});

describe.each(Object.entries(catalog))('facts of %s', (id, facts) => {
  const keys = [...facts.cookies, ...facts.storage];

  test('say everything in Russian and in English', () => {
    expect([facts.title.en, facts.vendor.en].join()).not.toMatch(/[а-яё«»]/i);
    for (const { ru, en } of [facts.aim, ...keys.map((key) => key.aim)]) {
      expect(ru).toMatch(/^[А-ЯЁ].*\.$/);
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(en).not.toMatch(/[а-яё]/i);
    }
    for (const { ru, en } of [facts.title, facts.vendor]) expect(ru && en).not.toBe('');
  });

  test('name no insecure address and hosts without scheme or path', () => {
    expect(JSON.stringify(facts)).not.toContain('http:');
    expect(new URL(facts.source).protocol).toBe('https:');
    for (const host of facts.hosts) expect(host).toMatch(/^(\*\.)?([a-z0-9-]+\.)+[a-z]+$/);
  });

  test('give keys that can be matched and lives in whole days', () => {
    for (const { name, life } of keys) {
      if (name.startsWith('/')) expect(() => new RegExp(name.slice(1, -1))).not.toThrow();
      // A bare wildcard would purge what is the site's own.
      else expect(name.replace('*', '').length).toBeGreaterThan(1);
      if (life !== 'unsaid') expect(life ?? 0).toBe(Math.ceil(life ?? 0));
    }
  });

  test('tell a number of theirs from another', () => {
    if ([...EMBEDS, ...SIGNALS].includes(id)) {
      expect([facts.idPattern, facts.idExample]).toEqual([undefined, undefined]);
      return;
    }
    const pattern = new RegExp(facts.idPattern ?? '^$');
    expect(facts.idExample).toMatch(pattern);
    for (const wrong of ['', ' ', 'UA-12345-1', '"><script>', `${facts.idExample}/../x`]) {
      expect(wrong).not.toMatch(pattern);
    }
  });
});

test.each([
  ['vk-pixel', 'VK-RTRG-96471-KZ24cpR', true],
  ['vk-pixel', 'VK-96471', false],
  ['ga4', 'GTM-ABC1234', false],
  ['gtm', 'G-ABCDE12345', false],
  ['google-ads', 'AW-123456789/AbC-D_efG', false],
  ['yandex-metrika', '012345', false],
  ['meta-pixel', '12345', false],
  ['posthog', 'phx_abcdefghijklmnopqrstuvwxyz', false],
  ['bitrix24', 'b1234567/crm/form/loader_4.js', true],
  ['bitrix24', 'upload/crm/site_button/loader_2_shz3j6.js', true],
  ['bitrix24', 'https://cdn-ru.bitrix24.ru/b1234567/crm/site_button/loader_1_abc123.js', false],
  ['roistat', '7000', true],
  ['calltouch', '12345', false],
  ['mango-office', '12345', false],
  ['mango-office', 'multichannel:12345', true],
  ['snap-pixel', '123456789012345', false],
  ['x-pixel', '123456789012345', false],
])('%s takes %s: %s', (id, number, isRight) => {
  expect(new RegExp(catalog[id]?.idPattern ?? '^$').test(number)).toBe(isRight);
});
