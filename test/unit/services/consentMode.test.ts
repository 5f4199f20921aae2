import { afterEach, expect, test } from 'vitest';
import { inlineDefaults } from '../../../src/core/inlineDefaults';
import {
  consentSignals,
  gtag,
  tellStanding,
  updateConsent,
} from '../../../src/services/consentMode';
import { page, pageCleaner } from './fakePage';

afterEach(pageCleaner());

const signals = (granted: string[]) => consentSignals((id) => granted.includes(id));
const grantedBy = (granted: string[]) =>
  Object.entries(signals(granted)).flatMap(([name, state]) => (state === 'granted' ? [name] : []));
const layer = () => page.dataLayer as ArrayLike<unknown>[];

test.each([
  [[], []],
  [['analytics'], ['analytics_storage']],
  [['marketing'], ['ad_storage', 'ad_user_data', 'ad_personalization']],
  [['functional'], ['functionality_storage', 'personalization_storage']],
  [['own'], []],
])('%s granted → %s besides security_storage', (granted, expected) => {
  expect(grantedBy(granted).sort()).toEqual([...expected, 'security_storage'].sort());
  expect(Object.keys(signals(granted))).toHaveLength(7);
});

test('an update is an arguments object, as Google reads commands', () => {
  updateConsent((id) => id === 'analytics');
  expect(Object.prototype.toString.call(layer()[0])).toBe('[object Arguments]');
  expect(Array.from(layer()[0] ?? [])).toEqual(['consent', 'update', signals(['analytics'])]);
});

test('the inline line denies all seven first and is read before every update', () => {
  const code = /^<script>([^\n<]+)<\/script>$/.exec(inlineDefaults)?.[1] ?? '';
  page.window = page;
  new Function(code)();
  updateConsent(() => true);
  expect(layer().map((command) => Array.from(command).slice(0, 2))).toEqual([
    ['consent', 'default'],
    ['consent', 'update'],
  ]);
  expect(layer()[0]?.[2]).toEqual({ ...signals([]), wait_for_update: 500 });
});

test.each([
  ['a number', 5],
  ['null', null],
  ['an object without push', {}],
])('dataLayer is %s → a new one takes its place', (_, broken) => {
  page.dataLayer = broken;
  gtag('event', 'x');
  expect(layer()).toHaveLength(1);
});

test('a dataLayer that throws is left alone', () => {
  page.dataLayer = {
    push: () => {
      throw new Error('theirs');
    },
  };
  expect(() => gtag('event', 'x')).not.toThrow();
});

test('what stands since an earlier page is told once, and not where this page told a choice', () => {
  const standing = {
    event: 'assent_consent',
    assent: { choice: { analytics: true }, changed: [] },
  };
  page.dataLayer = [undefined, ['a command']];
  tellStanding({ analytics: true });
  tellStanding({ analytics: true });
  expect(layer()).toEqual([undefined, ['a command'], standing]);
  page.dataLayer = [{ event: 'assent_consent', assent: { choice: {}, changed: ['analytics'] } }];
  tellStanding({ analytics: true });
  expect(layer()).toHaveLength(1);
});

test.each([[5], [{}], [{ some: null }]])('dataLayer is %o → nothing stands in the way', (odd) => {
  page.dataLayer = odd;
  expect(() => tellStanding({})).not.toThrow();
});
