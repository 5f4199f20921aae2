import { afterEach, describe, expect, test, vi } from 'vitest';
import { covers, sealHosts } from '../../../src/core/sealPolicy';
import { meet, page, pageCleaner, waiting } from './fakePage';

afterEach(pageCleaner());

type Vendor = { file: string; preset: string; globals: string[]; options?: object };

const VENDORS: Vendor[] = [
  { file: 'ga4', preset: 'ga4', globals: ['dataLayer', 'gtag'] },
  { file: 'gtm', preset: 'gtm', globals: ['dataLayer'] },
  { file: 'googleAds', preset: 'google-ads', globals: ['dataLayer', 'gtag'] },
  { file: 'yandexMetrika', preset: 'yandex-metrika', globals: ['ym'] },
  { file: 'vkPixel', preset: 'vk-pixel', globals: ['_tmr', 'VK'] },
  { file: 'topMailRu', preset: 'top-mail-ru', globals: ['_tmr'] },
  { file: 'metaPixel', preset: 'meta-pixel', globals: ['fbq', '_fbq'] },
  { file: 'tiktokPixel', preset: 'tiktok-pixel', globals: ['ttq', 'TiktokAnalyticsObject'] },
  { file: 'microsoftUet', preset: 'microsoft-uet', globals: ['uetq', 'UET'] },
  { file: 'clarity', preset: 'clarity', globals: ['clarity'] },
  {
    file: 'matomo',
    preset: 'matomo',
    globals: ['_paq'],
    options: { host: 'https://stats.example.ru' },
  },
  { file: 'posthog', preset: 'posthog', globals: ['posthog'] },
  {
    file: 'linkedinInsight',
    preset: 'linkedin-insight',
    globals: ['_linkedin_partner_id', '_linkedin_data_partner_ids', 'lintrk'],
  },
  { file: 'pinterestTag', preset: 'pinterest-tag', globals: ['pintrk'] },
  { file: 'xPixel', preset: 'x-pixel', globals: ['twq'] },
  { file: 'snapPixel', preset: 'snap-pixel', globals: ['snaptr'] },
  { file: 'hotjar', preset: 'hotjar', globals: ['hj', '_hjSettings'] },
  { file: 'calltouch', preset: 'calltouch', globals: ['CalltouchDataObject', 'ct'] },
  { file: 'roistat', preset: 'roistat', globals: ['roistatProjectId', 'roistatHost'] },
  { file: 'uis', preset: 'uis', globals: [] },
  { file: 'jivo', preset: 'jivo', globals: [] },
  { file: 'bitrix24', preset: 'bitrix24', globals: [] },
  { file: 'carrotQuest', preset: 'carrot-quest', globals: ['carrotquest', 'carrotquestasync'] },
  { file: 'mangoOffice', preset: 'mango-office', globals: ['MangoObject', 'mgo'] },
];

describe.each(VENDORS)('$preset', ({ file, globals, options = {} }) => {
  test('does nothing by being loaded', async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    await meet(file, { options });
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(before);
  });

  test('started twice → one script, over https', async () => {
    const { preset, ports, urls } = await meet(file, { options });
    preset.start?.(ports);
    preset.start?.(ports);
    expect(urls()).toHaveLength(1);
    expect(urls()[0]).toMatch(/^https:\/\/[^ ]+$/);
  });

  test('its script comes from a host that is known to be its own: by that it is counted as having run', async () => {
    const { preset, ports, urls } = await meet(file, { options });
    preset.start?.(ports);
    const { facts } = preset;
    const hosts = sealHosts({ preset: facts.preset, ...options }, () => facts.hosts);
    expect(covers(hosts, new URL(urls()[0] ?? '').host)).toBe(true);
  });

  test('refused and stopped without a start → no script, and nothing to reload', async () => {
    const { preset, ports, urls } = await meet(file, { options });
    preset.refuse?.(ports);
    expect(preset.stop?.(ports)).toBe('stopped');
    preset.refuse?.(ports);
    expect(urls()).toEqual([]);
  });

  test('stopped, started and stopped again → the same answer, no second script', async () => {
    const { preset, ports, urls } = await meet(file, { options });
    preset.start?.(ports);
    const answer = preset.stop?.(ports);
    preset.start?.(ports);
    expect(preset.stop?.(ports)).toBe(answer);
    expect(preset.stop?.(ports)).toBe(answer);
    expect(urls()).toHaveLength(1);
  });

  const throwing = () => {
    throw new Error('theirs');
  };
  test.each([
    ['a number', { value: 5 }],
    ['null', { value: null }],
    ['an empty object', { value: {} }],
    ['an element', { value: { nodeType: 1, id: 'x' } }],
    ['a function that throws', { value: throwing }],
    ['a list that throws', { value: { push: throwing, init: throwing } }],
    ['a name that throws when read', { get: throwing }],
    ['frozen', { value: Object.freeze({}), writable: false }],
  ])('its globals are %s → nothing escapes', async (_, property) => {
    const { preset, ports, inserted } = await meet(file, { options });
    for (const name of globals) {
      Object.defineProperty(globalThis, name, { configurable: true, ...property });
    }
    const run = () => {
      preset.refuse?.(ports);
      preset.start?.(ports);
      for (const { onLoad } of inserted) onLoad?.();
      preset.stop?.(ports);
      preset.refuse?.(ports);
    };
    expect(run).not.toThrow();
  });
});

describe('ga4', () => {
  test('configures its property, and the site may send events', async () => {
    const { preset, ports, urls, id } = await meet('ga4');
    preset.start?.(ports);
    (page.gtag as (...call: unknown[]) => void)('event', 'lead');
    expect(waiting(page.dataLayer)).toEqual([
      ['js', expect.any(Date)],
      ['config', id],
      ['event', 'lead'],
    ]);
    expect(urls()).toEqual([`https://www.googletagmanager.com/gtag/js?id=${id}`]);
  });

  test('is switched off by refusal and withdrawal, on by a grant', async () => {
    const { preset, ports, id } = await meet('ga4');
    preset.refuse?.(ports);
    expect(page[`ga-disable-${id}`]).toBe(true);
    preset.start?.(ports);
    expect(page[`ga-disable-${id}`]).toBe(false);
    expect(preset.stop?.(ports)).toBe('stopped');
    expect(page[`ga-disable-${id}`]).toBe(true);
  });
});

test('gtm: tells its start before the container comes; only a new page is without it', async () => {
  const { preset, ports, urls, id } = await meet('gtm');
  preset.start?.(ports);
  expect(page.dataLayer).toEqual([{ 'gtm.start': expect.any(Number), event: 'gtm.js' }]);
  expect(urls()).toEqual([`https://www.googletagmanager.com/gtm.js?id=${id}`]);
  expect(preset.stop?.(ports)).toBe('reload');
});

test('google-ads: a withdrawal denies its three signals, a new grant gives them back', async () => {
  const { preset, ports, id } = await meet('googleAds');
  preset.start?.(ports);
  expect(preset.stop?.(ports)).toBe('reload');
  preset.start?.(ports);
  const three = (state: string) => ({
    ad_storage: state,
    ad_user_data: state,
    ad_personalization: state,
  });
  expect(waiting(page.dataLayer)).toEqual([
    ['js', expect.any(Date)],
    ['config', id],
    ['consent', 'update', three('denied')],
    ['consent', 'update', three('granted')],
  ]);
});

describe('yandex-metrika', () => {
  const calls = () => waiting((page.ym as { a: unknown }).a);

  test.each([
    ['nothing', {}, false],
    ['webvisor: "yes"', { webvisor: 'yes' }, false],
    ['webvisor: true', { webvisor: true }, true],
  ])('%s asked → webvisor is %s', async (_, options, webvisor) => {
    const { preset, ports, urls } = await meet('yandexMetrika', { options });
    preset.start?.(ports);
    expect(calls()).toEqual([[12345678, 'init', expect.objectContaining({ webvisor })]]);
    expect(page.ym).toHaveProperty('l', expect.any(Number));
    expect(urls()).toEqual(['https://mc.yandex.ru/metrika/tag.js']);
  });

  test('refusal disables the counter, a grant enables it, a withdrawal destroys it', async () => {
    const { preset, ports } = await meet('yandexMetrika');
    preset.refuse?.(ports);
    expect(page.disableYaCounter12345678).toBe(true);
    preset.start?.(ports);
    expect(page).not.toHaveProperty('disableYaCounter12345678');
    expect(preset.stop?.(ports)).toBe('reload');
    expect(page.disableYaCounter12345678).toBe(true);
    expect(calls().map(([, name]) => name)).toEqual(['init', 'destruct']);
  });

  test('two counters → two starts, one script', async () => {
    const { preset, ports, urls } = await meet('yandexMetrika');
    preset.start?.(ports);
    preset.start?.({ ...ports, id: '87654321' });
    expect(calls().map(([id]) => id)).toEqual([12345678, 87654321]);
    expect(urls()).toHaveLength(1);
  });

  test('a site that has the counter’s function already → it is called', async () => {
    page.ym = vi.fn();
    const { preset, ports } = await meet('yandexMetrika');
    preset.start?.(ports);
    expect(page.ym).toHaveBeenCalledWith(12345678, 'init', expect.anything());
  });
});

describe.each([['vkPixel'], ['topMailRu']])('%s on the Top.Mail.Ru counter', (file) => {
  const visit = { id: '1234567', type: 'pageView', start: expect.any(Number) };

  test('counts the visit after what waits; only a new page is without it', async () => {
    page._tmr = [{ type: 'reachGoal' }];
    const { preset, ports, inserted } = await meet(file);
    preset.start?.(ports);
    expect(page._tmr).toEqual([{ type: 'reachGoal' }, visit]);
    expect(inserted).toEqual([
      { url: 'https://top-fwz1.mail.ru/js/code.js', attributes: { id: 'tmr-code' } },
    ]);
    expect(preset.stop?.(ports)).toBe('reload');
  });

  test('the script is on the page already → the visit is counted, nothing loaded', async () => {
    page.document = { getElementById: (id: string) => (id === 'tmr-code' ? {} : null) };
    const { preset, ports, urls } = await meet(file);
    preset.start?.(ports);
    expect(page._tmr).toEqual([visit]);
    expect(urls()).toEqual([]);
  });
});

test('vk-pixel: an older number waits for VK’s own script', async () => {
  const calls: unknown[] = [];
  const { preset, ports, inserted } = await meet('vkPixel', { id: 'VK-RTRG-96471-KZ24cpR' });
  preset.start?.(ports);
  preset.start?.(ports);
  expect(inserted.map(({ url }) => url)).toEqual(['https://vk.com/js/api/openapi.js?169']);
  page.VK = {
    Retargeting: { Init: (id: string) => calls.push(id), Hit: () => calls.push('hit') },
  };
  inserted[0]?.onLoad?.();
  expect(calls).toEqual(['VK-RTRG-96471-KZ24cpR', 'hit']);
  expect(page).not.toHaveProperty('_tmr');
  expect(preset.stop?.(ports)).toBe('reload');
});

describe('meta-pixel', () => {
  test('is revoked before its first call and granted last', async () => {
    const { preset, ports, id } = await meet('metaPixel');
    preset.start?.(ports);
    expect(waiting((page.fbq as { queue: unknown }).queue)).toEqual([
      ['consent', 'revoke'],
      ['set', 'autoConfig', false, id],
      ['init', id],
      ['track', 'PageView'],
      ['consent', 'grant'],
    ]);
  });

  test('its script has come → calls go straight to it', async () => {
    const { preset, ports } = await meet('metaPixel');
    preset.start?.(ports);
    const callMethod = vi.fn();
    Object.assign(page.fbq as object, { callMethod });
    expect(preset.stop?.(ports)).toBe('stopped');
    preset.start?.(ports);
    expect(callMethod.mock.calls).toEqual([
      ['consent', 'revoke'],
      ['consent', 'grant'],
    ]);
  });

  test('already on the page → a refusal revokes it', async () => {
    page.fbq = vi.fn();
    const { preset, ports } = await meet('metaPixel');
    preset.refuse?.(ports);
    expect(page.fbq).toHaveBeenCalledWith('consent', 'revoke');
  });
});

describe('tiktok-pixel', () => {
  test('holds before its page view and is granted last', async () => {
    const { preset, ports, urls, id } = await meet('tiktokPixel');
    preset.start?.(ports);
    expect(waiting(page.ttq)).toEqual([['holdConsent'], ['page'], ['grantConsent']]);
    expect(page.ttq).toHaveProperty(
      ['_i', id, '_u'],
      'https://analytics.tiktok.com/i18n/pixel/events.js',
    );
    expect(urls()).toEqual([
      `https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=${id}&lib=ttq`,
    ]);
  });

  test('a withdrawal revokes, the site’s own calls wait in order', async () => {
    const { preset, ports } = await meet('tiktokPixel');
    preset.start?.(ports);
    (page.ttq as { track(name: string): void }).track('Lead');
    expect(preset.stop?.(ports)).toBe('stopped');
    expect(waiting(page.ttq).slice(3)).toEqual([['track', 'Lead'], ['revokeConsent']]);
  });
});

test('microsoft-uet: denied first, granted, and handed over when its script is there', async () => {
  const settings: { ti: string; q: unknown[] }[] = [];
  const pushed: unknown[] = [];
  const { preset, ports, inserted, id } = await meet('microsoftUet');
  preset.start?.(ports);
  page.UET = class {
    push = (...command: unknown[]) => pushed.push(...command);
    constructor(own: { ti: string; q: unknown[] }) {
      settings.push(own);
    }
  };
  inserted[0]?.onLoad?.();
  expect(settings[0]).toMatchObject({
    ti: id,
    q: [
      ...['consent', 'default', { ad_storage: 'denied' }],
      ...['consent', 'update', { ad_storage: 'granted' }],
    ],
  });
  expect(preset.stop?.(ports)).toBe('reload');
  expect(pushed).toEqual(['pageLoad', 'consent', 'update', { ad_storage: 'denied' }]);
});

describe('clarity', () => {
  const calls = () => waiting((page.clarity as { q: unknown }).q);

  test.each([
    [true, 'granted'],
    [false, 'denied'],
  ])('marketing granted: %s → ads are %s, analytics granted', async (isGranted, ad_Storage) => {
    const { preset, ports, urls, id } = await meet('clarity', { has: () => isGranted });
    preset.start?.(ports);
    expect(calls()).toEqual([['consentv2', { ad_Storage, analytics_Storage: 'granted' }]]);
    expect(urls()).toEqual([`https://www.clarity.ms/tag/${id}`]);
  });

  test('a withdrawal denies and stops it, a new grant starts it again', async () => {
    const { preset, ports } = await meet('clarity');
    preset.start?.(ports);
    expect(preset.stop?.(ports)).toBe('stopped');
    preset.start?.(ports);
    expect(calls().map(([name]) => name)).toEqual([
      'consentv2',
      'consentv2',
      'stop',
      'start',
      'consentv2',
    ]);
    expect(calls()[1]?.[1]).toEqual({ ad_Storage: 'denied', analytics_Storage: 'denied' });
  });
});

describe('matomo', () => {
  test('requires consent before its page view and remembers none itself', async () => {
    const { preset, ports, urls } = await meet('matomo', {
      options: { host: 'https://stats.example.ru/' },
    });
    preset.start?.(ports);
    expect(preset.stop?.(ports)).toBe('stopped');
    expect(page._paq).toEqual([
      ['requireConsent'],
      ['setTrackerUrl', 'https://stats.example.ru/matomo.php'],
      ['setSiteId', '1'],
      ['trackPageView'],
      ['enableLinkTracking'],
      ['setConsentGiven'],
      ['forgetConsentGiven'],
    ]);
    expect(urls()).toEqual(['https://stats.example.ru/matomo.js']);
  });

  test.each([[undefined], [''], [5], ['http://stats.example.ru'], ['stats.example.ru']])(
    'host is %s → nothing happens',
    async (host) => {
      const { preset, ports, urls } = await meet('matomo', { options: { host } });
      preset.start?.(ports);
      expect(urls()).toEqual([]);
      expect(page).not.toHaveProperty('_paq');
    },
  );
});

describe('posthog', () => {
  test.each([
    [undefined, 'https://us-assets.i.posthog.com/static/array.js'],
    ['https://eu.i.posthog.com/', 'https://eu-assets.i.posthog.com/static/array.js'],
    ['https://ph.example.ru', 'https://ph.example.ru/static/array.js'],
  ])('host %s → %s', async (host, url) => {
    const { preset, ports, urls } = await meet('posthog', { options: { host } });
    preset.start?.(ports);
    expect(urls()).toEqual([url]);
  });

  test('begins opted out, is opted in by the grant and out by the withdrawal', async () => {
    const { preset, ports, id } = await meet('posthog');
    preset.start?.(ports);
    expect(page.posthog).toMatchObject({
      _i: [[id, { opt_out_capturing_by_default: true, opt_out_persistence_by_default: true }]],
    });
    expect(preset.stop?.(ports)).toBe('stopped');
    expect(waiting(page.posthog)).toEqual([
      ['opt_in_capturing', { captureEventName: false }],
      ['opt_out_capturing'],
    ]);
  });

  test.each([['http://ph.example.ru'], ['ph.example.ru'], [5]])(
    'host is %s → nothing happens',
    async (host) => {
      const { preset, ports, urls } = await meet('posthog', { options: { host } });
      preset.start?.(ports);
      expect(urls()).toEqual([]);
      expect(page).not.toHaveProperty('posthog');
    },
  );
});
