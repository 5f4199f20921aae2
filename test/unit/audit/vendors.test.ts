import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import database from '../../../src/audit/cookieDatabase/openCookieDatabase.json' with {
  type: 'json',
};
import { vendorOfCookie, vendorOfHost, vendorOfKey } from '../../../src/audit/vendors/vendorOf';

test.each([
  ['our own catalog goes first', '_ga', 'example.ru', 'Google Analytics (Google LLC)', 'catalog'],
  ['the database after it', 'hubspotutk', 'example.ru', 'HubSpot', 'database'],
  ['a beginning is enough where it says so', 'apbct_x9', 'example.ru', 'CleanTalk', 'database'],
  ['a usual name on the vendor’s domain', 'uid', '.adform.net', 'Adform', 'database'],
])('%s: %s at %s', (_, name, domain, said, by) => {
  expect(vendorOfCookie({ name, domain })).toMatchObject({ name: { en: said }, by });
});

test.each([
  ['uid', 'example.ru'],
  ['uid', 'notadform.net'],
  ['lang', 'example.ru'],
  ['session_id', 'example.ru'],
  ['visitor', 'example.ru'],
])('a name that anybody uses is nobody’s: %s at %s', (name, domain) => {
  expect(vendorOfCookie({ name, domain })).toBeUndefined();
});

test('keys of storage are known by the names of cookies, too', () => {
  expect(vendorOfKey('_ym_uid')).toMatchObject({ by: 'catalog', purpose: 'analytics' });
  expect(vendorOfKey('theme')).toBeUndefined();
});

test.each([
  ['mc.yandex.ru', 'Yandex Metrica', 'catalog'],
  ['secure.adnxs.com', 'Xandr', 'database'],
])('%s is a host of %s', (host, said, by) => {
  const vendor = vendorOfHost(host);
  expect(vendor).toMatchObject({ by });
  expect(vendor?.name.en).toContain(said.split(' ')[0]);
});

test('a host of nobody known → unknown', () => {
  expect(vendorOfHost('example.ru')).toBeUndefined();
});

test('the database says whence it comes, and its licence stands beside it', () => {
  expect(database.notice).toContain('Apache License 2.0');
  expect(database.commit).toMatch(/^[0-9a-f]{40}$/);
  expect(existsSync('src/audit/cookieDatabase/LICENSE')).toBe(true);
});
