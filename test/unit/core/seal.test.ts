import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { AssentConfig } from '../../../src/core/config';
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
type Top = {
  cookie?: string;
  held?: object;
  body?: object;
  hasNoCookies?: boolean;
  of?: AssentConfig;
};

const scripts = new Map<AssentConfig, Script>();

/** The first line of a configuration, read once. */
function scriptOf(of: AssentConfig): Script {
  const script = scripts.get(of) ?? new Script(sealScript(sealPlan(of, hostsOf)));
  scripts.set(of, script);
  return script;
}

/** The policy that the first line puts over the second's: an empty one opens all; `undefined` where it writes nothing. */
function writtenBy(
  { cookie = '', held, body, hasNoCookies, of = config }: Top,
  at = nowMs,
): string | undefined {
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
  const now = class extends Date {
    constructor() {
      super(at);
    }
  };
  scriptOf(of).runInContext(
    createContext({
      document,
      history: { state: held ? { assent: held } : null },
      Date: now,
    }),
  );
  if (page === '') return undefined;
  // Of two attributes of a name the first counts; the last one takes in how the second line begins.
  const [, content] = /^<meta content="([^"]*)"a=$/.exec(page) ?? [];
  if (content === undefined) throw new Error(page);
  return content.trim();
}

const WIDER =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: optimumservice.ru www.optimumservice.ru leads.example.ru cdn.xn--e1afmkfd.xn--p1ai chat.example wss://chat.example *.chat.example wss://*.chat.example";
const METRIKA =
  ' mc.yandex.ru wss://mc.yandex.ru mc.yandex.com wss://mc.yandex.com yastatic.net wss://yastatic.net';
const VIDEO = ' video.example wss://video.example *.video.example wss://*.video.example';

describe('the second line', () => {
  test('lets through the site, what is ours, what is allowed and what is necessary', () => {
    expect(sealPolicyLine(sealPlan(config, hostsOf))).toBe(
      `<meta http-equiv=Content-Security-Policy content="${WIDER}" data-assent-seal>`,
    );
  });

  test.each([
    ['an endpoint of another host', { endpoint: 'https://crm.example/lead' }, 'crm.example'],
    ['a receiver on this machine', { receiver: 'http://localhost:8787' }, 'http://localhost:8787'],
    ['a folder of our files', { base: 'https://files.example/assent/' }, 'files.example'],
    [
      'an address for consents',
      { consentEndpoint: 'https://consents.example/' },
      'consents.example',
    ],
  ])('%s → is let through', (_, change, origin) => {
    const { policy } = sealPlan({ ...config, ...change }, hostsOf);
    expect(policy.split(' ')).toContain(origin);
  });

  test.each([
    [{ receiver: 'https://a"b.ru' }],
    [{ endpoint: "https://a;script-src'.ru/x" }],
    [{ site: 'a,b.ru' }],
    [{ seal: { allow: ['https://a`b.ru'] } }],
    [{ services: { chat: { category: 'necessary', hosts: ['a;b.ru', "'none'"] } } }],
  ])('%j → a host that no policy takes is left out', (change) => {
    const { site, receiver, seal, services, ...bare } = config;
    expect(sealPlan({ ...bare, endpoint: '/send.php', ...change }, hostsOf).policy).toBe(
      "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
    );
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
    [{ hosts: ['*', 'a;b.ru', 'a"b.ru', "a'b.ru", 'a,b.ru', 'a`b.ru', 'a|b.ru', '[::1]:80'] }, []],
    [
      { hosts: ['a%22b.ru', '$&.ru', 'a*b.ru', 'my_files.example.ru', 'x.ru:8443'] },
      ['my_files.example.ru', '*.my_files.example.ru', 'x.ru:8443'],
    ],
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
    expect(writtenBy({})).toBe(undefined);
    expect(writtenBy({ cookie: `other=1; assent=${written(none)}` })).toBe(undefined);
  });

  test('everything granted → no policy', () => {
    expect(writtenBy({ cookie: `a=b; assent=${written(all)}; c=d` })).toBe('');
  });

  test('some granted → a policy with those hosts, sockets too', () => {
    expect(writtenBy({ cookie: `assent=${written(some)}` })).toBe(`${WIDER}${METRIKA}`);
  });

  test('a service that the record has not heard of → no more than what it has', () => {
    const { video: _, ...older } = all;
    expect(writtenBy({ cookie: `assent=${written(older)}` })).toBe(`${WIDER}${METRIKA}`);
  });

  test('nothing that anybody could grant → writes nothing, whatever the record', () => {
    const of = { ...config, categories: {}, services: {} };
    expect(writtenBy({ of })).toBe(undefined);
    expect(writtenBy({ of, cookie: `assent=${written(all)}` })).toBe(undefined);
    expect(writtenBy({ of, cookie: 'assent=1.2.20779.21144.' })).toBe(undefined);
  });

  test('ids that read as numbers or as words of the language → are ids', () => {
    const services = {
      1: { category: 'analytics', hosts: ['a.example'] },
      in: { category: 'analytics', hosts: ['b.example:8443'] },
    };
    const of = { ...config, services };
    const record = (one: string) => `assent=1.2.20779.21144.analytics-1~marketing-1~${one}`;
    expect(writtenBy({ of, cookie: record('1-1~in-1') })).toBe('');
    expect(writtenBy({ of, cookie: record('1-1~in-0') })).toMatch(
      / a\.example wss:\/\/a\.example \*\.a\.example wss:\/\/\*\.a\.example$/,
    );
    expect(writtenBy({ of, cookie: record('1-0~in-1') })).toMatch(
      / b\.example:8443 wss:\/\/b\.example:8443$/,
    );
  });

  test('the page stands already → writes nothing', () => {
    expect(writtenBy({ cookie: `assent=${written(all)}`, body: {} })).toBe(undefined);
  });

  test('copies of the cookie that disagree → none; that agree → one', () => {
    const [one, other] = [`assent=${written(all)}`, `assent=${written(some)}`];
    expect(writtenBy({ cookie: `${one}; ${other}` })).toBe(undefined);
    expect(writtenBy({ cookie: `${one}; ${one}` })).toBe('');
  });

  test('another cookie whose name or value ends alike → is not read', () => {
    expect(writtenBy({ cookie: `xassent=${written(all)}; y=x assent=${written(all)}` })).toBe(
      undefined,
    );
  });

  test('cookies denied → what this entry of the history was left with', () => {
    expect(writtenBy({ hasNoCookies: true })).toBe(undefined);
    expect(writtenBy({ hasNoCookies: true, held: { record: written(all) } })).toBe('');
    expect(writtenBy({ cookie: `assent=${written(none)}`, held: { record: written(all) } })).toBe(
      undefined,
    );
  });

  test('a frame shown once → its hosts, this time', () => {
    expect(writtenBy({ held: { once: ' video.example' } })).toBe(
      `${WIDER} video.example wss://video.example`,
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
    good.replace('analytics-1', '~analytics-1'),
    good.replace('video-1', '~video-1'),
    good.replace('video-1', 'video-1-1'),
    good.replace('video-1', 'video1'),
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
    expect(writtenBy({ cookie: `assent=${record}` })).toBe(isAll ? '' : undefined);
  });

  test('a record with any one sign changed → is read as the widget reads it', () => {
    for (let at = 0; at < good.length; at += 1) {
      for (const sign of ['', '0', 'A', '~', '.', `${good[at]}0`]) {
        const record = good.slice(0, at) + sign + good.slice(at + 1);
        const { record: holds } = decide(config, decodeRecord(record), nowMs);
        const choice = holds?.choice ?? {};
        const isAll = Object.keys(all).every((id) => choice[id]);
        const opened = [choice.metrika ? METRIKA : '', choice.video ? VIDEO : ''].join('');
        const policy = opened ? WIDER + opened : undefined;
        expect(writtenBy({ cookie: `assent=${record}` }), record).toBe(isAll ? '' : policy);
      }
    }
  });

  test('hosts are written once, though the bare one and those below it are meant', () => {
    const services = { video: { category: 'marketing', hosts: ['video.example'] } };
    const text = sealScript(sealPlan({ ...config, services }, hostsOf));
    expect(text.split('video.example')).toHaveLength(2);
  });

  const presets = Object.keys(catalog);
  const having = (names: readonly string[]): AssentConfig => ({
    ...config,
    seal: {},
    services: Object.fromEntries(
      names.map((preset) => [preset.replaceAll('-', '_'), { preset, id: '12345678' }]),
    ),
  });

  test.each([
    ['counters and video', ['yandex-metrika', 'vk-pixel', 'youtube']],
    ['the first ten of the catalog', presets.slice(0, 10)],
    ['the last ten of the catalog', presets.slice(-10)],
  ])('takes a kilobyte at most with %s', (_, names) => {
    const text = sealScript(sealPlan(having(names), hostsOf));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024);
    expect(text).not.toMatch(/<\/?script|[\n\r]/i);
  });

  test('with the whole catalog, where what stands in it twice is said once → opens the same', () => {
    const of = having(presets);
    const { policy, opens } = sealPlan(of, hostsOf);
    const ids = Object.keys(opens);
    const record = (granted: readonly string[]) =>
      `assent=1.2.20779.21144.${ids.map((id) => `${id}-${granted.includes(id) ? 1 : 0}`).join('~')}`;
    expect(writtenBy({ of, cookie: record(ids) })).toBe('');
    expect(writtenBy({ of, cookie: record([]) })).toBe(undefined);
    for (const id of presets.map((preset) => preset.replaceAll('-', '_'))) {
      const hosts = opens[id] ?? [];
      const wider = [policy, ...hosts.map((host) => `${host} wss://${host}`)].join(' ');
      expect(writtenBy({ of, cookie: record([id]) })).toBe(hosts.length ? wider : undefined);
    }
  });
});
