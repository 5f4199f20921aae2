import { expect, test } from 'vitest';
import { acceptAll, changedIds, gpcIds, refuseAll, setIds } from '../../../src/core/choice';
import { siteConfig } from '../../fixtures/config';

const config = siteConfig();
const none = refuseAll(config);

test('refusing all names every category and service', () => {
  expect(none).toEqual({ analytics: false, marketing: false, counter: false, video: false });
});

test('granting all leaves off what is kept off, with its services', () => {
  const kept = siteConfig({ gpc: ['marketing'] });
  expect(acceptAll({ config: kept, gpc: true })).toEqual({
    analytics: true,
    counter: true,
    marketing: false,
    video: false,
  });
});

test('GPC keeps off a service that is named by itself', () => {
  const kept = siteConfig({ gpc: ['video'] });
  expect(acceptAll({ config: kept, gpc: true })).toMatchObject({ marketing: true, video: false });
});

test.each([
  [
    'a category takes its services along',
    ['analytics'],
    { analytics: true, counter: true, marketing: false, video: false },
  ],
  [
    'a service goes alone',
    ['video'],
    { analytics: false, counter: false, marketing: false, video: true },
  ],
  ['an unknown id changes nothing', ['nobody', '__proto__'], none],
])('%s', (_, ids, choice) => {
  expect(setIds(config, {}, ids, true)).toEqual(choice);
});

test('taking one back leaves the others', () => {
  const all = acceptAll({ config, gpc: false });
  expect(changedIds(all, setIds(config, all, ['analytics'], false))).toEqual([
    'analytics',
    'counter',
  ]);
});

test.each([
  ['by default', {}, ['marketing']],
  ['in us-ca', { regime: 'us-ca' as const }, ['analytics', 'marketing']],
  ['as configured', { gpc: ['analytics'] }, ['analytics']],
])('GPC keeps off %s', (_, over, ids) => {
  expect(gpcIds(siteConfig(over))).toEqual(ids);
});
