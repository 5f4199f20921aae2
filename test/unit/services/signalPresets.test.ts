import { afterEach, describe, expect, test, vi } from 'vitest';
import { meet, page, pageCleaner } from './fakePage';

afterEach(pageCleaner());

/** A page whose `load` is still to come; gives what brings it. */
function loadingPage(): () => void {
  const waiting: (() => void)[] = [];
  page.addEventListener = (_: string, listener: () => void) => waiting.push(listener);
  return () => {
    for (const listener of waiting.splice(0)) listener();
  };
}

const granting =
  (...ids: string[]) =>
  (id: string) =>
    ids.includes(id);

describe('wp-consent', () => {
  const told = () =>
    Object.fromEntries((page.wp_set_consent as { mock: { calls: [] } }).mock.calls);

  function wordPress(): string[] {
    const events: string[] = [];
    page.document = { dispatchEvent: ({ type }: Event) => events.push(type) };
    page.wp_set_consent = vi.fn();
    return events;
  }

  test.each([
    [[], {}],
    [['analytics'], { statistics: 'allow', 'statistics-anonymous': 'allow' }],
    [['marketing'], { marketing: 'allow' }],
    [['functional'], { preferences: 'allow' }],
  ])('%s granted → the plugin hears it, and what is refused', async (granted, allowed) => {
    const events = wordPress();
    const { preset, ports } = await meet('wpConsent', { has: granting(...granted) });
    preset.start?.(ports);
    expect(page.wp_consent_type).toBe('optin');
    expect(told()).toEqual({
      functional: 'allow',
      preferences: 'deny',
      statistics: 'deny',
      'statistics-anonymous': 'deny',
      marketing: 'deny',
      ...allowed,
    });
    preset.start?.(ports);
    expect(events).toEqual(['wp_consent_type_defined']);
  });

  test('its script comes with the page → told then, of what is granted by then', async () => {
    const load = loadingPage();
    const granted: string[] = [];
    const { preset, ports } = await meet('wpConsent', { has: (id) => granted.includes(id) });
    preset.start?.(ports);
    expect(page.wp_consent_type).toBe('optin');
    wordPress();
    granted.push('marketing');
    load();
    expect(told()).toMatchObject({ marketing: 'allow', statistics: 'deny' });
  });
});

describe('shopify', () => {
  const shop = (known?: Record<string, string>) => {
    const setTrackingConsent = vi.fn();
    const currentVisitorConsent = known && (() => known);
    return { setTrackingConsent, ...(known && { currentVisitorConsent }) };
  };
  const refused = { analytics: false, marketing: false, preferences: false, sale_of_data: false };

  test.each([
    [[], {}],
    [['analytics'], { analytics: true }],
    [['marketing'], { marketing: true, sale_of_data: true }],
    [['functional'], { preferences: true }],
  ])('%s granted → the shop hears it, and what is refused', async (granted, allowed) => {
    const customerPrivacy = shop();
    page.Shopify = { customerPrivacy };
    const { preset, ports } = await meet('shopify', { has: granting(...granted) });
    preset.start?.(ports);
    expect(customerPrivacy.setTrackingConsent.mock.calls).toEqual([
      [{ ...refused, ...allowed }, expect.any(Function)],
    ]);
  });

  test.each([
    [
      'knows the same',
      { analytics: 'yes', marketing: 'no', preferences: 'no', sale_of_data: 'no' },
      0,
    ],
    [
      'knows another',
      { analytics: 'no', marketing: 'no', preferences: 'no', sale_of_data: 'no' },
      1,
    ],
    ['knows of none', { analytics: '', marketing: '', preferences: '', sale_of_data: '' }, 1],
  ])('a shop that %s is told %#', async (_, known, times) => {
    const customerPrivacy = shop(known);
    page.Shopify = { customerPrivacy };
    const { preset, ports } = await meet('shopify', { has: granting('analytics') });
    preset.start?.(ports);
    expect(customerPrivacy.setTrackingConsent).toHaveBeenCalledTimes(times);
  });

  test.each([
    ['loads', undefined, 1],
    ['fails', new Error('theirs'), 0],
  ])('what hears it is still to come and %s', async (_, error, times) => {
    const customerPrivacy = shop();
    const asked: unknown[] = [];
    page.Shopify = {
      loadFeatures(features: unknown, callback: (error?: unknown) => void) {
        asked.push(features);
        Object.assign(page.Shopify as object, { customerPrivacy });
        callback(error);
      },
    };
    const { preset, ports } = await meet('shopify');
    preset.start?.(ports);
    expect(asked).toEqual([[{ name: 'consent-tracking-api', version: '0.1' }]]);
    expect(customerPrivacy.setTrackingConsent).toHaveBeenCalledTimes(times);
  });

  test('the shop’s own script comes with the page → told then', async () => {
    const load = loadingPage();
    const customerPrivacy = shop();
    const { preset, ports } = await meet('shopify');
    preset.start?.(ports);
    page.Shopify = { customerPrivacy };
    load();
    expect(customerPrivacy.setTrackingConsent).toHaveBeenCalledTimes(1);
  });
});

const throwing = () => {
  throw new Error('theirs');
};

test.each([
  ['wpConsent', 'wp_set_consent'],
  ['shopify', 'Shopify'],
])('%s: something else stands at %s → nothing escapes', async (file, name) => {
  for (const property of [
    { value: 5 },
    { value: {} },
    { value: throwing },
    { value: { loadFeatures: throwing } },
    { value: { customerPrivacy: { setTrackingConsent: throwing } } },
    { get: throwing },
  ]) {
    loadingPage();
    Object.defineProperty(globalThis, name, { configurable: true, ...property });
    const { preset, ports, urls } = await meet(file);
    expect(() => preset.start?.(ports)).not.toThrow();
    expect(urls()).toEqual([]);
  }
});
