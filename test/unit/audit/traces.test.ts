import { expect, test } from 'vitest';
import type { PageFacts, Traces } from '../../../src/audit/site/facts';
import { judgePage } from '../../../src/audit/site/rules/judgePage';
import { banner, cookie, key, page, request, traces } from './facts';

const told = (facts: PageFacts) =>
  judgePage(facts).map(({ code, what, severity }) => `${severity} ${code} ${what}`);

const before = (over: Partial<Traces>) => told(page({ phases: { before: traces(over) } }));

const SOON = 1_800_000_000 + 3600;

test.each([
  ['an identifier', cookie('visitor'), 'fault'],
  ['an identifier of another host', cookie('id', { domain: '.tracker.ru' }), 'fault'],
  ['one that goes with the visit', cookie('id', { domain: 'tracker.ru', expires: -1 }), 'fault'],
  [
    'a vendor’s, be it short and plain',
    cookie('_ga', { expires: -1, isIdentifier: false }),
    'fault',
  ],
  ['one through a first-party proxy', cookie('_ym_uid', { domain: '.example.ru' }), 'fault'],
  ['one that scripts cannot read', cookie('uid', { httpOnly: true }), 'fault'],
  ['a setting', cookie('theme', { isIdentifier: false }), 'warning'],
])('a cookie before a choice, %s', (_, one, severity) => {
  expect(before({ cookies: [one] })).toEqual([`${severity} cookie-before-choice ${one.name}`]);
});

test.each([
  ['the session of the site', cookie('PHPSESSID', { expires: -1 })],
  ['a session kept for an hour', cookie('laravel_session', { expires: SOON })],
  [
    'a session of the site’s whole domain',
    cookie('connect.sid', { domain: '.example.ru', expires: SOON }),
  ],
  ['what keeps forgery off', cookie('XSRF-TOKEN', { expires: SOON })],
  ['what spreads visits over servers', cookie('AWSALBCORS')],
  ['a known tool’s record', cookie('OptanonConsent')],
  ['what the TCF keeps', cookie('euconsent-v2')],
])('a cookie before a choice, %s → nothing', (_, one) => {
  expect(before({ cookies: [one] })).toEqual(['warning no-banner-needed www.example.ru']);
});

test.each([
  ['an identifier', key('visitor'), 'fault'],
  ['a vendor’s', key('_ym_retryReqs', { isIdentifier: false }), 'fault'],
  ['of the tab', key('visitor', { kind: 'session' }), 'warning'],
  ['a base', key('base', { kind: 'indexeddb', isIdentifier: false }), 'warning'],
  ['files for later', key('files', { kind: 'cache', isIdentifier: false }), 'warning'],
])('a key before a choice, %s', (_, one, severity) => {
  expect(before({ storage: [one] })).toEqual([`${severity} storage-before-choice ${one.key}`]);
});

test.each([
  ['another site', 'https://tracker.ru/t.js', 'fault request-before-choice'],
  [
    'another customer of a shared domain',
    'https://other.github.io/t.js',
    'fault request-before-choice',
  ],
  ['a font', 'https://fonts.googleapis.com/css', 'warning foreign-font'],
  ['a captcha', 'https://www.google.com/recaptcha/api.js', 'warning foreign-captcha'],
])('a request before a choice, %s', (_, url, finding) => {
  expect(before({ requests: [request(url)] })).toEqual([`${finding} ${url}`]);
});

test.each([
  ['the site’s own network of files', 'https://cdn.example.ru/app.js'],
  ['the name without www', 'https://example.ru/app.js'],
  [
    'a tool’s own file',
    'https://cdn.jsdelivr.net/npm/vanilla-cookieconsent@3/dist/cookieconsent.umd.js',
  ],
  ['a tool’s service', 'https://consent.cookiebot.com/uc.js'],
])('a request before a choice, %s → nothing', (_, url) => {
  expect(before({ requests: [request(url)] })).toEqual(['warning no-banner-needed www.example.ru']);
});

test('what only calls itself a tool is none', () => {
  const url = 'https://tracker.ru/assent/pixel.gif';
  expect(before({ requests: [request(url, 'image')] })).toEqual([
    `fault request-before-choice ${url}`,
  ]);
});

test('our receiver is no other host', () => {
  const phases = {
    before: traces({ requests: [request('https://leads.else.ru/v1/consent', 'ping')] }),
  };
  expect(told(page({ ownHosts: ['leads.else.ru'], phases }))).toEqual([
    'warning no-banner-needed www.example.ru',
  ]);
});

test('a page is judged by where its address led to', () => {
  const phases = {
    before: traces({ cookies: [cookie('PHPSESSID', { domain: 'shop.com', expires: -1 })] }),
  };
  expect(told(page({ arrivedAt: 'https://shop.com/', phases }))).toEqual([
    'warning no-banner-needed www.example.ru',
  ]);
});

test.each([
  'my_cookie_answer',
  'choice',
  'user_choices',
  'optIn',
  'opt-out',
  'choix',
  'zgoda_rodo',
])('a record that came with the choice, %s, is no finding, whoever’s tool it is', (name) => {
  const declined = traces({ cookies: [cookie(name, { isIdentifier: false })] });
  expect(told(page({ banner: banner(), phases: { before: traces(), declined } }))).toEqual([
    'warning no-banner-needed www.example.ru',
  ]);
});

test('after a refusal: faults stand, warnings of before are told once', () => {
  const kept = { cookies: [cookie('visitor'), cookie('theme', { isIdentifier: false })] };
  const declined = traces({
    ...kept,
    storage: [key('late')],
    requests: [request('https://tracker.ru/t.js')],
  });
  expect(told(page({ banner: banner(), phases: { before: traces(kept), declined } }))).toEqual([
    'fault cookie-before-choice visitor',
    'warning cookie-before-choice theme',
    'fault cookie-after-decline visitor',
    'fault storage-after-decline late',
    'fault request-after-decline https://tracker.ru/t.js',
  ]);
});

test('after a withdrawal: what came with the grant alone has to go, also what tells nothing', () => {
  const withdrawn = traces({
    cookies: [cookie('flag', { isIdentifier: false })],
    storage: [key('base', { kind: 'indexeddb', isIdentifier: false })],
    requests: [request('https://tracker.ru/t.js')],
    sent: [
      { name: 'flag', host: 'www.example.ru' },
      { name: 'gone', host: 'www.example.ru' },
      { name: 'PHPSESSID', host: 'www.example.ru' },
    ],
  });
  const accepted = traces({ cookies: [cookie('gone'), cookie('PHPSESSID', { expires: -1 })] });
  const phases = { before: traces(), declined: traces(), accepted, withdrawn };
  expect(told(page({ banner: banner(), phases }))).toEqual([
    'fault cookie-after-withdrawal flag',
    'fault storage-after-withdrawal base',
    'fault request-after-withdrawal https://tracker.ru/t.js',
    'fault cookie-sent-after-withdrawal flag',
    'fault cookie-sent-after-withdrawal gone',
  ]);
});

test('what comes with the grant and goes with it is no finding', () => {
  const accepted = traces({
    cookies: [cookie('_ga')],
    requests: [request('https://tracker.ru/t.js')],
  });
  const phases = { before: traces(), declined: traces(), accepted, withdrawn: traces() };
  expect(told(page({ banner: banner(), phases }))).toEqual([]);
});

test.each([
  ['of a refusal too', [cookie('cookie_answer')], cookie('cookie_answer'), []],
  ['that tells nothing', [], cookie('cookie_answer', { isIdentifier: false }), []],
  [
    'of the grant alone, and tells browsers apart',
    [],
    cookie('cookie_id'),
    ['fault cookie-after-withdrawal cookie_id'],
  ],
])('what is called a record, %s, after a withdrawal', (_, cookies, one, findings) => {
  const asked = { requests: [request('https://tracker.ru/t.js')] };
  const phases = {
    before: traces(),
    declined: traces({ cookies }),
    accepted: traces({ cookies: [one], ...asked }),
    withdrawn: traces({ cookies: [one] }),
  };
  expect(told(page({ banner: banner(), phases }))).toEqual(findings);
});
