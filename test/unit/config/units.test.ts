import { expect, test } from 'vitest';
import { checkConfig } from '../../../src/config/check';
import { siteConfig } from '../../fixtures/config';

test.each([
  ['server.consentKeepDays', { server: { consentKeepDays: 0 } }, '1 day'],
  ['server.asideKeepDays', { server: { asideKeepDays: 0 } }, '1 day'],
  ['server.trapSeconds', { server: { trapSeconds: -1 } }, 'seconds'],
  ['server.postsPerMinute', { server: { postsPerMinute: 0 } }, 'post a minute'],
  ['record.refusalDays', { record: { refusalDays: 0 } }, '1 day'],
])('a wrong number at %s is told with its unit', (path, wrong, unit) => {
  const checked = checkConfig(siteConfig({ receiver: 'https://leads.example', ...wrong }));
  const problems = checked.kind === 'sound' ? [] : checked.problems;
  expect(problems.map(({ path: at, message }) => [at, message])).toEqual([
    [path, expect.stringContaining(unit)],
  ]);
});
