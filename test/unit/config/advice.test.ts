import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/config/check';
import { adviceOn, checkConfig } from '../../fixtures/checked';
import full from '../../fixtures/config/full.json';

/** Whether a configuration is sound, and the advice on it. */
const said = (value: unknown): string[] => {
  const checked = checkConfig(value);
  return checked.kind === 'sound' ? ['sound', ...adviceOn(checked.config).map(formatProblem)] : [];
};
const withData = (...data: string[]) => ({
  ...full,
  purposes: { ...full.purposes, callback: { ...full.purposes.callback, data } },
});
const withService = {
  ...full,
  purposes: { ...full.purposes, service: { data: ['email'], keepDays: 1 } },
};
const { browserInfo, ...silent } = full;
/** Under the law of the Union, with recipients there. */
const european = {
  regime: 'eu',
  recipients: { bitrix24: { name: 'Beispiel GmbH', country: 'DE' } },
};

test('the whole configuration of the contract → nothing', () => {
  expect(said(full)).toEqual(['sound']);
});

test('data of a purpose that none of its forms asks for', () => {
  expect(said(withData('name', 'phone', 'email'))).toEqual([
    'sound',
    'purposes.callback.data[2] ("email"): No form with this purpose asks for it. Take it out, or add it to the `fields` or `extra` of one of: callback.',
  ]);
});

test.each([
  ['a further input that travels', withData('name', 'phone', 'model')],
  ['data of a purpose that no form has yet', withService],
])('%s → nothing', (_, config) => {
  expect(said(config)).toEqual(['sound']);
});

test('forms beside a counter or an advertiser, and no browserInfo', () => {
  expect(said(silent)).toEqual([
    'sound',
    'browserInfo (missing): Without it no lead says which campaign brought it. Add `"browserInfo": { "category": "analytics" }`: where that category is granted, leads carry the visit’s campaign.',
  ]);
  const ads = { ads: { preset: 'google-ads', id: 'AW-123456789' } };
  const own = { ...silent, categories: { marketing: {} }, services: ads, ...european };
  expect(said(own)).toEqual(['sound', expect.stringMatching(/"category": "marketing" \}/)]);
});

test.each([
  ['a video alone', { services: { video: { preset: 'youtube' } }, ...european }],
  ['no form', { forms: {}, texts: {} }],
])('%s and no browserInfo → nothing', (_, more) => {
  expect(said({ ...silent, ...more })).toEqual(['sound']);
});

test.each([
  ['endpoint', { ...full, endpoint: 'send.php' }, 'send.php'],
  ['endpoint.url', { ...full, endpoint: { url: './send.php' } }, './send.php'],
])('%s read from each page’s folder', (path, config, address) => {
  expect(said(config)).toEqual([
    'sound',
    `${path} ("${address}"): It is read from each page’s own folder: on https://optimumservice.ru/shop/page.html it is https://optimumservice.ru/shop/send.php. Begin it with \`/\` if it is one place of the site, with \`https://\` if it is another host.`,
  ]);
});

test('an endpoint at one place of the site → nothing', () => {
  expect(said({ ...full, endpoint: '/send.php' })).toEqual(['sound']);
});

test('a link to the receiver’s own policy, which it cannot write', () => {
  const { storage, ...homeless } = { ...full, storage: { country: 'RU', keeper: 'ООО «Хостер»' } };
  const policy = { ...full.policy, url: `${full.receiver}/policy` };
  expect(said({ ...homeless, policy })).toEqual([
    'sound',
    `policy.url ("${policy.url}"): The receiver cannot write the policy that stands there: it lacks storage.country. Add it: \`assent policy FILE\` says what each must hold.`,
  ]);
  expect(said({ ...homeless, policy, storage })).toEqual(['sound']);
  expect(said(homeless)).toEqual(['sound']);
});
