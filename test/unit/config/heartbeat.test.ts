import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/config/check';
import type { ServerConfig } from '../../../src/core/serverConfig';
import { checkConfig } from '../../fixtures/checked';
import { siteConfig } from '../../fixtures/config';

const sound = { url: 'https://optimumservice.ru/', chromium: '/usr/bin/chromium' };

/** What is said of a daily visit; alarms go by mail. */
function said(heartbeat: object, server: ServerConfig = {}) {
  const mail = { channel: 'mail', to: ['a@b.ru'], from: 'c@b.ru', recipient: 'operator' } as const;
  const heard = { deliveries: { mail }, alarms: ['mail'], ...server };
  const config = { ...siteConfig(), receiver: 'https://leads.optimumservice.ru' };
  const checked = checkConfig({ ...config, server: { ...heard, heartbeat } });
  const problems = checked.kind === 'wrong' ? checked.problems : checked.warnings;
  return problems.map(formatProblem).filter((line) => line.startsWith('server.heartbeat'));
}

test.each([
  ['a page of the site, a whole path', sound],
  ['its www.', { ...sound, url: 'https://www.optimumservice.ru/remont' }],
  ['a path on Windows', { ...sound, chromium: 'C:\\Program Files\\Chromium\\chrome.exe' }],
])('%s → sound', (_, heartbeat) => {
  expect(said(heartbeat)).toEqual([]);
});

test.each([
  [
    'a page elsewhere',
    { ...sound, url: 'https://example.ru/' },
    /heartbeat\.url .*no page of the site.*https:\/\/optimumservice\.ru/,
  ],
  ['no address', { ...sound, url: 'optimumservice.ru' }, /heartbeat\.url /],
  [
    'a bare name',
    { ...sound, chromium: 'chromium' },
    /heartbeat\.chromium .*no whole path.*\/usr\/bin\/chromium/,
  ],
  ['no browser', { url: sound.url }, /heartbeat\.chromium /],
  ['a word we do not know', { ...sound, daily: true }, /heartbeat\.daily /],
])('%s → said, with what to do', (_, heartbeat, words) => {
  expect(said(heartbeat)).toEqual([expect.stringMatching(words)]);
});

test('nobody carries alarms → a warning', () => {
  expect(said(sound, { alarms: [] })).toEqual([expect.stringMatching(/Nobody is told/)]);
});
