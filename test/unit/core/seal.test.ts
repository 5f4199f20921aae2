import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { decide, recordOf } from '../../../src/core/decide';
import { decodeRecord, encodeRecord } from '../../../src/core/record';
import { sealPolicyLine, sealScript } from '../../../src/core/sealLines';
import { sealHosts, sealPlan } from '../../../src/core/sealPolicy';
import { DAY_MS } from '../../../src/core/settings';
import { catalog } from '../../../src/services/catalog/all';
import { siteConfig } from '../../fixtures/config';

const hostsOf = (preset: string) => catalog[preset]?.hosts ?? [];
const config = siteConfig({
  receiver: 'https://leads.example.ru/in',
  revision: 2,
  services: {
    metrika: { preset: 'yandex-metrika', id: '12345678' },
    video: { category: 'marketing', hosts: ['video.example'] },
    chat: { category: 'necessary', hosts: ['chat.example'] },
  },
  seal: { allow: ['https://cdn.пример.рф'] },
});
const nowMs = 20779 * DAY_MS + 1000;
const all = { analytics: true, marketing: true, metrika: true, video: true };
const some = { analytics: true, marketing: false, metrika: true, video: false };
const none = { analytics: false, marketing: false, metrika: false, video: false };
const written = (choice: Record<string, boolean>, atMs = nowMs) =>
  encodeRecord(recordOf(config, choice, atMs, '0b0e7c1e-3d0b-4a52-9d3e-0a3c8d1f2b4a'));

/** What a page's top is like when the first line runs. */
type Top = { cookie?: string; held?: object; body?: object; hasNoCookies?: boolean };

/** What the first line writes into the page. */
function writtenBy({ cookie = '', held, body, hasNoCookies }: Top, at = nowMs): string {
  let page = '';
  const document = {
    body: body ?? null,
    get cookie() {
      if (hasNoCookies) throw new Error('denied');
      return cookie;
    },
    write: (text: string) => {
      page += text;
    },
  };
  const now = { now: () => at };
  runInContext(
    sealScript(sealPlan(config, hostsOf)),
    createContext({ document, history: { state: held ? { assent: held } : null }, Date: now }),
  );
  return page;
}

const WIDER =
  "<meta http-equiv=Content-Security-Policy content=\"default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: optimumservice.ru www.optimumservice.ru https://leads.example.ru https://cdn.xn--e1afmkfd.xn--p1ai chat.example wss://chat.example *.chat.example wss://*.chat.example";
const METRIKA =
  ' mc.yandex.ru wss://mc.yandex.ru mc.yandex.com wss://mc.yandex.com yastatic.net wss://yastatic.net';

describe('the second line', () => {
  test('lets through the site, what is ours, what is allowed and what is necessary', () => {
    expect(sealPolicyLine(sealPlan(config, hostsOf))).toBe(
      `${WIDER.replace('http-equiv=Content-Security-Policy', 'http-equiv="Content-Security-Policy"')}" data-assent-seal=--><!--[if assent]><![endif]-->`,
    );
  });

  test.each([
    [
      'an endpoint of another host',
      { endpoint: 'https://crm.example/lead' },
      'https://crm.example',
    ],
    ['a receiver on this machine', { receiver: 'http://localhost:8787' }, 'http://localhost:8787'],
    ['a folder of our files', { base: 'https://files.example/assent/' }, 'https://files.example'],
    [
      'an address for consents',
      { consentEndpoint: 'https://consents.example/' },
      'https://consents.example',
    ],
  ])('%s → is let through', (_, change, origin) => {
    const { policy } = sealPlan({ ...config, ...change }, hostsOf);
    expect(policy.split(' ')).toContain(origin);
  });

  test('a path of the site → nothing more', () => {
    const { site, receiver, seal, services, ...bare } = config;
    expect(sealPlan({ ...bare, endpoint: '/send.php' }, hostsOf).policy).toBe(
      "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
    );
  });
});

describe('hosts of a service', () => {
  test.each([
    [{ preset: 'rutube' }, ['rutube.ru', '*.rutube.ru']],
    [{ hosts: ['youtube.com'] }, ['youtube.com', '*.youtube.com']],
    [{ hosts: ['*.example.ru'] }, ['*.example.ru']],
    [{ hosts: ['https://видео.рф/x'] }, ['xn--b1aedk6a.xn--p1ai', '*.xn--b1aedk6a.xn--p1ai']],
    [{ hosts: ['127.0.0.1:8080', 'localhost:1'] }, ['127.0.0.1:8080', 'localhost:1']],
    [{ hosts: ["a b; script-src '"] }, []],
    [
      { preset: 'matomo', host: 'https://stats.example.ru' },
      ['stats.example.ru', '*.stats.example.ru'],
    ],
  ])('%j → %j', (service, hosts) => {
    expect(sealHosts(service, hostsOf)).toEqual(hosts);
  });
});

describe('the first line', () => {
  test('nothing answered → writes nothing', () => {
    expect(writtenBy({})).toBe('');
    expect(writtenBy({ cookie: `other=1; assent=${written(none)}` })).toBe('');
  });

  test('everything granted → a comment over the policy', () => {
    expect(writtenBy({ cookie: `a=b; assent=${written(all)}; c=d` })).toBe('<!--');
  });

  test('some granted → a policy with those hosts, sockets too', () => {
    expect(writtenBy({ cookie: `assent=${written(some)}` })).toBe(`${WIDER}${METRIKA}"><!--`);
  });

  test('a service that the record has not heard of → no more than what it has', () => {
    const { video: _, ...older } = all;
    expect(writtenBy({ cookie: `assent=${written(older)}` })).toBe(`${WIDER}${METRIKA}"><!--`);
  });

  test('the page stands already → writes nothing', () => {
    expect(writtenBy({ cookie: `assent=${written(all)}`, body: {} })).toBe('');
  });

  test('copies of the cookie that disagree → none; that agree → one', () => {
    const [one, other] = [`assent=${written(all)}`, `assent=${written(some)}`];
    expect(writtenBy({ cookie: `${one}; ${other}` })).toBe('');
    expect(writtenBy({ cookie: `${one}; ${one}` })).toBe('<!--');
  });

  test('another cookie whose name or value ends alike → is not read', () => {
    expect(writtenBy({ cookie: `xassent=${written(all)}; y=x assent=${written(all)}` })).toBe('');
  });

  test('cookies denied → what this entry of the history was left with', () => {
    expect(writtenBy({ hasNoCookies: true })).toBe('');
    expect(writtenBy({ hasNoCookies: true, held: { record: written(all) } })).toBe('<!--');
    expect(writtenBy({ cookie: `assent=${written(none)}`, held: { record: written(all) } })).toBe(
      '',
    );
  });

  test('a frame shown once → its hosts, this time', () => {
    expect(writtenBy({ held: { once: ' video.example' } })).toBe(
      `${WIDER} video.example wss://video.example"><!--`,
    );
  });

  const good = written(all);
  const mutants = [
    good,
    written(all, nowMs - 365 * DAY_MS),
    written(all, nowMs - 366 * DAY_MS),
    written(all, nowMs + DAY_MS),
    written(all, nowMs + 2 * DAY_MS),
    good.replace('1.2.', '1.1.'),
    good.replace('1.2.', '1.02.'),
    good.replace('1.2.', '2.2.'),
    good.replace('1.2.2', '1.2.02'),
    good.replace('.2114', '.02114'),
    good.replace('.2114', '.2222114'),
    good.replace('video-1', 'video-2'),
    good.replace('video-1', 'video-1~video-1'),
    good.replace('video-1', 'video-1~analytics-0'),
    good.replace('video-1', 'video-1~'),
    good.replace('video-1', 'video-1~~x-1'),
    good.replace('video-1', 'Video-1~video-1'),
    good.replace('video-1', 'video-1x-1'),
    good.replace('~', '.'),
    good.slice(0, -1),
    `${good}.x`,
    ` ${good}`,
    `x=${good}`,
    good.slice(0, good.lastIndexOf('.')),
    good.replace(/[0-9a-f]{8}-/, 'nobody00-'),
    '',
    'yes',
    '1.2.20779.21144.',
    '{"a":1}',
  ];
  test.each(mutants)('"%s" → is read as the widget reads it', (record) => {
    const { record: holds } = decide(config, decodeRecord(record), nowMs);
    const isAll = holds && Object.keys(all).every((id) => holds.choice[id]);
    expect(writtenBy({ cookie: `assent=${record}` })).toBe(isAll ? '<!--' : '');
  });

  test('takes a kilobyte at most, with counters and video', () => {
    const services = {
      metrika: { preset: 'yandex-metrika', id: '12345678' },
      vk: { preset: 'vk-pixel', id: '1234567' },
      youtube: { preset: 'youtube' },
    };
    const text = sealScript(sealPlan({ ...config, services }, hostsOf));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024);
    expect(text).not.toMatch(/<\/?script|[\n\r]/i);
  });
});
