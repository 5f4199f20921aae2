import { expect, test } from 'vitest';
import { longestTermMs } from '../../../src/core/longestTerm';
import { DAY_MS } from '../../../src/core/settings';
import { siteConfig } from '../../fixtures/config';

test('the longest of all purposes, none where there is no purpose', () => {
  expect(longestTermMs(siteConfig())).toBe(730 * DAY_MS);
  expect(longestTermMs(siteConfig({ purposes: {} }))).toBe(0);
});
